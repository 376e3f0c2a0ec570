using Onboarding.Core.Workspaces;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Cli;

/// <summary>What verbs have of the world outside; tests give them another one.</summary>
internal sealed class CliServices
{
    public required CliConsole Console { get; init; }

    public required TimeProvider Time { get; init; }

    public required string CurrentDirectory { get; init; }

    /// <summary>Where drafts are kept that could not be recorded; absolute, need not exist.</summary>
    public required string StateFolder { get; init; }

    /// <summary>Where the user's own settings are; absolute, need not exist.</summary>
    public required string ConfigFolder { get; init; }

    /// <summary>The value of an environment variable; null where it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>This machine's name.</summary>
    public required string HostName { get; init; }

    /// <summary>The user's login name.</summary>
    public required string LoginName { get; init; }

    /// <summary>Shows the dashboard and returns its exit code; null prints the status instead.</summary>
    public Func<DashboardRequest, int>? OpenDashboard { get; init; }

    /// <summary>Told, before a verb begins, that the process ends with it.</summary>
    public Action OnShortRun { get; init; } = () => { };

    /// <summary>Runs a command line on a file in the terminal's foreground, waits, and returns its exit code.</summary>
    public required Func<string, string, int> RunEditor { get; init; }

    /// <summary>A path that was typed, seen from the current directory.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, CurrentDirectory);

    /// <summary>A file as seen from the current directory, so that a terminal can open it.</summary>
    public string Shown(string file)
    {
        var relative = Path.GetRelativePath(CurrentDirectory, file).Replace('\\', '/');
        return relative.StartsWith("../../..", StringComparison.Ordinal) ? file : relative;
    }

    /// <summary>Calls back, from another thread, when the user or the system wants the program to end; until disposed, that does not end it by itself.</summary>
    public required Func<Action, IDisposable> OnInterrupt { get; init; }

    /// <summary>All that a workspace needs from outside, for the dashboard as for a verb.</summary>
    public WorkspaceOptions OptionsFor(WorkspaceRequest request) => new()
    {
        StartFolder = CurrentDirectory,
        WorkspaceFolder = request.Folder is null ? null : FullPath(request.Folder),
        StateFolder = request.StateFolder ?? StateFolder,
        HostName = HostName,
        Time = Time,
        Identity = IdentityFor(request),
        Trainee = request.Trainee,
    };

    /// <summary>Where the settings are that count for a workspace: one for trying things has a copy of its own.</summary>
    public string ConfigFolderFor(WorkspaceRequest request) => request.ConfigFolder ?? ConfigFolder;

    /// <summary>What tells who the user is.</summary>
    public IdentityCandidates IdentityFor(WorkspaceRequest request)
    {
        var git = new Lazy<GitUser>(() => GitConfig.UserIn(FullPath(request.Folder ?? "."), Variable));
        return new IdentityCandidates(request.Actor, Variable("ONBOARD_AS"), SettingsStore.OpenUser(ConfigFolder).Values.Of(SettingsTable.Person), () => git.Value, LoginName);
    }
}

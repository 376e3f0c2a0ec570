using Onboarding.Core.Workspaces;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Tests.Settings;

/// <summary>A user's folder of settings and a workspace, both temporary.</summary>
internal sealed class SettingsFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("onboard-settings-").FullName;

    public string Config => Path.Combine(_root, "config");

    public string Workspace => Path.Combine(_root, "work");

    public string UserFile => Path.Combine(Config, SettingsFile.Name);

    public string WorkspaceFile => Path.Combine(Workspace, SettingsStore.WorkspaceFolder, SettingsFile.Name);

    public SettingsStore Open(string? user = null, string? workspace = null)
    {
        if (user is not null) Put(UserFile, user);
        if (workspace is not null) Put(WorkspaceFile, workspace);
        return SettingsStore.Open(Config, new WorkspacePaths(Workspace, Path.Combine(Workspace, "docs"), Path.Combine(Workspace, "progress"), Path.Combine(_root, "state")));
    }

    public static void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;

namespace Onboarding.Tui.Cli.Checking;

/// <summary>What <c>onboard check</c> looked at, and what it found, by file and line.</summary>
internal sealed class CheckedFiles
{
    private readonly CliServices _services;
    private readonly string[] _roots;

    private CheckedFiles(IEnumerable<Track> tracks, IEnumerable<Diagnostic> problems, CliServices services, params string[] roots)
    {
        Tracks = [.. tracks];
        Problems = [.. problems.OrderBy(problem => problem.Location)];
        (_services, _roots) = (services, roots);
    }

    public ImmutableArray<Track> Tracks { get; }

    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>The folders in which a change may change what is found.</summary>
    public required ImmutableArray<WatchedFolder> Watched { get; init; }

    /// <summary>Whether there is an error.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);

    public static CheckedFiles Read(CliInvocation invocation, string? path)
    {
        if (path is null) return OfWorkspace(invocation, invocation.Request);
        if (WorkspaceLocator.IsWorkspace(invocation.Services.FullPath(path))) return OfWorkspace(invocation, invocation.Request with { Folder = path });
        var part = CurriculumPart.Of(invocation, path);
        var curriculum = part.Read();
        return new CheckedFiles(curriculum.Tracks.Where(track => part.Holds(track.Path)), curriculum.Problems.Where(problem => part.Holds(problem.Location.Path)), invocation.Services, part.Folder)
        {
            Watched = [new(part.Folder, "*", IsDeep: true)],
        };
    }

    /// <summary>The same, with every warning as an error.</summary>
    public CheckedFiles WithWarningsAsErrors() => new(Tracks, Problems.Select(AsError), _services, _roots) { Watched = Watched };

    /// <summary>Whether the same was found in as many tracks and goals.</summary>
    public bool IsSameAs(CheckedFiles? other) => other is not null && Problems.SequenceEqual(other.Problems) && ProblemText.Summary(this) == ProblemText.Summary(other);

    /// <summary>The problem's file on this machine.</summary>
    public string FullPath(Diagnostic problem) =>
        _roots.Select(root => Path.Combine(root, problem.Location.Path)).FirstOrDefault(File.Exists) ?? Path.Combine(_roots[0], problem.Location.Path);

    /// <summary>The problem's file as seen from the current directory, so that a terminal can open it.</summary>
    public string Shown(Diagnostic problem) => _services.Shown(FullPath(problem));

    private static Diagnostic AsError(Diagnostic problem) =>
        problem.Severity == Severity.Warning ? problem with { Rule = problem.Rule with { Severity = Severity.Error } } : problem;

    private static CheckedFiles OfWorkspace(CliInvocation invocation, WorkspaceRequest request)
    {
        using var workspace = Workspace.Open(invocation.Services.OptionsFor(request));
        var (snapshot, configFolder) = (workspace.Current, invocation.Services.ConfigFolderFor(request));
        var paths = snapshot.Paths;
        var settings = SettingsStore.Open(configFolder, paths);
        var problems = snapshot.Problems
            .Concat(settings.Problems)
            .Concat(new ThemeCatalog(configFolder).Problems(settings))
            .Concat(new KeybindingStore(configFolder, paths.Show).Problems);
        return new CheckedFiles(snapshot.Curriculum.Tracks, problems, invocation.Services, paths.Root, paths.Curriculum, paths.Journal, paths.PrivateJournal)
        {
            Watched = WatchedFolder.Of(paths, settings.Folders),
        };
    }
}

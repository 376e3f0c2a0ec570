using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;

namespace Onboarding.Tui.Cli;

/// <summary>What <c>onboard check</c> looked at, and what it found, by file and line.</summary>
internal sealed class CheckedFiles
{
    private readonly string _here;
    private readonly string[] _roots;

    private CheckedFiles(IEnumerable<Track> tracks, IEnumerable<Diagnostic> problems, string here, params string[] roots)
    {
        Tracks = [.. tracks];
        Problems = [.. problems.OrderBy(problem => problem.Location)];
        (_here, _roots) = (here, roots);
    }

    public ImmutableArray<Track> Tracks { get; }

    public ImmutableArray<Diagnostic> Problems { get; }

    public static CheckedFiles Read(CliInvocation invocation, string? path)
    {
        var here = invocation.Services.CurrentDirectory;
        if (path is null) return OfWorkspace(invocation, invocation.Request);
        if (WorkspaceLocator.IsWorkspace(invocation.Services.FullPath(path))) return OfWorkspace(invocation, invocation.Request with { Folder = path });
        var part = CurriculumPart.Of(invocation, path);
        var curriculum = part.Read();
        return new CheckedFiles(curriculum.Tracks.Where(track => part.Holds(track.Path)), curriculum.Problems.Where(problem => part.Holds(problem.Location.Path)), here, part.Folder);
    }

    /// <summary>The problem's file as seen from the current directory, so that a terminal can open it.</summary>
    public string Shown(Diagnostic problem)
    {
        var full = _roots.Select(root => Path.Combine(root, problem.Location.Path)).FirstOrDefault(File.Exists) ?? Path.Combine(_roots[0], problem.Location.Path);
        var relative = Path.GetRelativePath(_here, full).Replace('\\', '/');
        return relative.StartsWith("../../..", StringComparison.Ordinal) ? full : relative;
    }

    private static CheckedFiles OfWorkspace(CliInvocation invocation, WorkspaceRequest request)
    {
        using var workspace = Workspace.Open(invocation.Services.OptionsFor(request));
        var snapshot = workspace.Current;
        var settings = SettingsStore.Open(invocation.Services.ConfigFolder, snapshot.Paths);
        var keys = new KeybindingStore(invocation.Services.ConfigFolder, snapshot.Paths.Show);
        return new CheckedFiles(snapshot.Curriculum.Tracks, snapshot.Problems.Concat(settings.Problems).Concat(new ThemeCatalog(invocation.Services.ConfigFolder).Problems(settings)).Concat(keys.Problems), invocation.Services.CurrentDirectory, snapshot.Paths.Root, snapshot.Paths.Curriculum, snapshot.Paths.Journal, snapshot.Paths.PrivateJournal);
    }
}

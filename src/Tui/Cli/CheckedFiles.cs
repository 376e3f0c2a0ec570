using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>What <c>onboard check</c> looked at, and what it found, by file and line.</summary>
internal sealed class CheckedFiles
{
    private readonly string _here;
    private readonly string[] _roots;

    private CheckedFiles(Curriculum curriculum, IEnumerable<Diagnostic> problems, string here, params string[] roots)
    {
        Curriculum = curriculum;
        Problems = [.. problems.OrderBy(problem => problem.Location)];
        (_here, _roots) = (here, roots);
    }

    public Curriculum Curriculum { get; }

    public ImmutableArray<Diagnostic> Problems { get; }

    public static CheckedFiles Read(CliInvocation invocation, string? path)
    {
        var here = invocation.Services.CurrentDirectory;
        if (path is null) return OfWorkspace(invocation, invocation.Request);
        var full = Path.GetFullPath(path, here);
        if (File.Exists(full)) return OfFile(full, here);
        if (!Directory.Exists(full)) throw new CliRefusal($"There is no file or folder {path}.");
        if (IsWorkspace(full)) return OfWorkspace(invocation, invocation.Request with { Folder = full });
        var curriculum = CurriculumReader.Read(full);
        return new CheckedFiles(curriculum, curriculum.Problems, here, full);
    }

    /// <summary>The problem's file as seen from the current directory, so that a terminal can open it.</summary>
    public string Shown(Diagnostic problem)
    {
        var full = _roots.Select(root => Path.Combine(root, problem.Location.Path)).FirstOrDefault(File.Exists) ?? Path.Combine(_roots[0], problem.Location.Path);
        var relative = Path.GetRelativePath(_here, full).Replace('\\', '/');
        return relative.StartsWith("../../..", StringComparison.Ordinal) ? full : relative;
    }

    private static bool IsWorkspace(string folder) =>
        File.Exists(Path.Combine(folder, "onboarding.json")) || Directory.Exists(Path.Combine(folder, "docs", "curriculum"));

    private static CheckedFiles OfWorkspace(CliInvocation invocation, WorkspaceRequest request)
    {
        using var workspace = Workspace.Open(invocation.Services.OptionsFor(request));
        var snapshot = workspace.Current;
        return new CheckedFiles(snapshot.Curriculum, snapshot.Problems, invocation.Services.CurrentDirectory, snapshot.Paths.Root, snapshot.Paths.Curriculum, snapshot.Paths.Journal, snapshot.Paths.PrivateJournal);
    }

    // The other files of its folder are read too: ids and links point from file to file.
    private static CheckedFiles OfFile(string file, string here)
    {
        var folder = Path.GetDirectoryName(file)!;
        var name = Path.GetFileName(file);
        var curriculum = CurriculumReader.Read(folder);
        return new CheckedFiles(curriculum, curriculum.Problems.Where(problem => problem.Location.Path == name), here, folder);
    }
}

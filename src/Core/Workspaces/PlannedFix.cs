using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <summary>Quick fixes of one file, to be shown before they are written.</summary>
public sealed class PlannedFix : PlannedEdit
{
    private readonly QuickFixEdit _edit;

    private PlannedFix(string file, string shownAs, byte[] before, QuickFixEdit edit)
        : base(file, shownAs, before, edit.Bytes) => _edit = edit;

    /// <summary>The problems that would be gone, by location.</summary>
    public ImmutableArray<Diagnostic> Mended => _edit.Mended;

    /// <summary>The problems that stay, each with the reason (CUR0601), by location.</summary>
    public ImmutableArray<Diagnostic> Refused => _edit.Refused;

    /// <summary>Plans how problems of a file are mended. Nothing is written.</summary>
    /// <param name="curriculum">The curriculum, as it was read just now.</param>
    /// <param name="folder">The folder that it was read from.</param>
    /// <param name="path">The file, relative to the folder.</param>
    /// <param name="problems">What to mend; problems of other files are left alone.</param>
    /// <param name="options">How the curriculum was read.</param>
    /// <param name="shownAs">What the diff calls the file.</param>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static PlannedFix Of(Curriculum curriculum, string folder, string path, IEnumerable<Diagnostic> problems, CurriculumOptions options, string shownAs)
    {
        var file = Path.Combine(folder, path);
        var before = System.IO.File.ReadAllBytes(file);
        return new PlannedFix(file, shownAs, before, QuickFixWriter.Apply(curriculum, new SourceFile(path, before), problems, options));
    }

    /// <summary>Plans how problems of a workspace are mended, file by file. Nothing is written.</summary>
    /// <param name="snapshot">The workspace as it is shown.</param>
    /// <param name="problems">What to mend; those of other files than the curriculum's are left alone.</param>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static ImmutableArray<PlannedFix> In(WorkspaceSnapshot snapshot, IEnumerable<Diagnostic> problems)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(problems);
        var paths = snapshot.Paths;
        return [.. problems
            .Where(problem => CurriculumPlace.IsIn(paths.FileOf(problem.Location), paths.Curriculum))
            .Select(problem => problem with { Location = problem.Location with { Path = Path.GetRelativePath(paths.Curriculum, paths.FileOf(problem.Location)).Replace('\\', '/') } })
            .GroupBy(problem => problem.Location.Path, StringComparer.Ordinal)
            .Select(file => Of(snapshot.Curriculum, paths.Curriculum, file.Key, file, snapshot.CurriculumOptions, paths.Show(Path.Combine(paths.Curriculum, file.Key))))];
    }
}

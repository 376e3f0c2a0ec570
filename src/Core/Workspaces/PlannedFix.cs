using System.Collections.Immutable;
using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <summary>Quick fixes of one file, to be shown before they are written.</summary>
public sealed class PlannedFix
{
    private readonly byte[] _before;
    private readonly QuickFixEdit _edit;

    private PlannedFix(string file, string shownAs, byte[] before, QuickFixEdit edit)
    {
        (File, _before, _edit) = (file, before, edit);
        Diff = UnifiedDiff.Of(shownAs, Encoding.UTF8.GetString(before), Encoding.UTF8.GetString(edit.Bytes.Span));
    }

    /// <summary>The file's full path.</summary>
    public string File { get; }

    /// <summary>What would change, as a unified diff; empty where nothing would.</summary>
    public string Diff { get; }

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
        var (paths, options) = (snapshot.Paths, CurriculumPlace.Of(snapshot.Paths.Curriculum)?.Options ?? CurriculumOptions.Default);
        return [.. problems
            .Where(problem => CurriculumPlace.IsIn(paths.FileOf(problem.Location), paths.Curriculum))
            .Select(problem => problem with { Location = problem.Location with { Path = Path.GetRelativePath(paths.Curriculum, paths.FileOf(problem.Location)).Replace('\\', '/') } })
            .GroupBy(problem => problem.Location.Path, StringComparer.Ordinal)
            .Select(file => Of(snapshot.Curriculum, paths.Curriculum, file.Key, file, options, paths.Show(Path.Combine(paths.Curriculum, file.Key))))];
    }

    /// <summary>Writes what was shown: whole or not at all, and not over what somebody else wrote since.</summary>
    /// <exception cref="IOException">The disk failed; the file is as it was.</exception>
    /// <exception cref="WorkspaceException">The file has changed since it was shown; it is as it was.</exception>
    public void Write() => FileEdit.Apply(File, now => now is not null && now.AsSpan().SequenceEqual(_before)
        ? _edit.Bytes.ToArray()
        : throw new WorkspaceException($"{Path.GetFileName(File)} changed since the diff was shown."));
}

using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <summary>What was read of a workspace, besides the journal.</summary>
/// <param name="Paths">Where things are.</param>
/// <param name="File">What <c>onboarding.json</c> says.</param>
/// <param name="FileStamp">By which a change of <c>onboarding.json</c> is noticed.</param>
/// <param name="Curriculum">The goals.</param>
/// <param name="CurriculumStamp">By which a change of the curriculum is noticed.</param>
/// <param name="Problems">What is wrong in both; paths are those of the workspace.</param>
internal sealed record WorkspaceContent(WorkspacePaths Paths, OnboardingFile File, FileStamp FileStamp, Curriculum Curriculum, FolderStamp CurriculumStamp, ImmutableArray<Diagnostic> Problems)
{
    public static OnboardingFile ReadFile(string root, out FileStamp stamp)
    {
        var path = Path.Combine(root, OnboardingFile.Name);
        stamp = FileStamp.Of(path);
        if (stamp.Length < 0 && !Directory.Exists(path)) return OnboardingFile.Default;
        try
        {
            return OnboardingReader.Read(OnboardingFile.Name, System.IO.File.ReadAllBytes(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return OnboardingFile.Default with { Problems = [WorkspaceRules.UnreadableFile.At(new SourceLocation(OnboardingFile.Name, 1, 1), failure.Message)] };
        }
    }

    /// <summary>Reads the curriculum that the file names. A folder that can't be read is a problem, not an exception.</summary>
    public static WorkspaceContent Read(WorkspacePaths paths, OnboardingFile file, FileStamp fileStamp)
    {
        var stamp = FolderStamp.Of(paths.Curriculum);
        try
        {
            var curriculum = CurriculumReader.Read(paths.Curriculum, file.CurriculumOptions);
            var problems = curriculum.Problems.Select(problem => problem with { Location = paths.OfCurriculum(problem.Location) });
            return new WorkspaceContent(paths, file, fileStamp, curriculum, stamp, [.. file.Problems, .. problems]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var missing = WorkspaceRules.CurriculumMissing.At(new SourceLocation(OnboardingFile.Name, 1, 1), paths.Show(paths.Curriculum), failure.Message);
            return new WorkspaceContent(paths, file, fileStamp, Curriculum.Empty, stamp, [.. file.Problems, missing]);
        }
    }
}

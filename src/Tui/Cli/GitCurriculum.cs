using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>The curriculum of a workspace as it was in a commit, read as the <c>onboarding.json</c> of that commit says.</summary>
internal static class GitCurriculum
{
    /// <exception cref="CliRefusal">The curriculum is outside of the repository, or git can't read the commit.</exception>
    public static Curriculum Read(GitRepository repository, string commit, WorkspacePaths paths)
    {
        var settings = repository.FilesOf(commit, repository.Prefix + OnboardingFile.Name).ToArray();
        var file = settings is [var one] ? OnboardingFile.Read(repository.Read([one])[0].Span) : OnboardingFile.Default;
        var folder = PathOf(repository, file.Curriculum, paths);
        var below = folder.Length == 0 ? "" : folder + "/";
        var files = WithinLimits(repository.FilesOf(commit, folder).Where(found => found.Path.StartsWith(below, StringComparison.Ordinal) && CurriculumReader.Reads(found.Path[below.Length..])));
        var contents = repository.Read(files);
        return CurriculumReader.Read(files.Select((found, i) => new SourceFile(found.Path[below.Length..], contents[i])), file.CurriculumOptions);
    }

    // As the workspace names it, from the top of the repository.
    private static string PathOf(GitRepository repository, string curriculum, WorkspacePaths paths)
    {
        var relative = Path.IsPathRooted(curriculum) ? Path.GetRelativePath(paths.Root, curriculum) : curriculum;
        var parts = new List<string>();
        foreach (var part in (repository.Prefix + relative.Replace('\\', '/')).Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else throw new CliRefusal($"The curriculum is in {curriculum}, outside of the repository: its revisions are not there.", "onboard diff --from FOLDER --to FOLDER compares two folders.");
        }
        return string.Join('/', parts);
    }

    // What the reader would refuse in a folder is not fetched at all; its files have no goals either way.
    private static List<GitFile> WithinLimits(IEnumerable<GitFile> files)
    {
        var kept = new List<GitFile>();
        var (count, bytes) = (0, 0L);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            bytes += Math.Min(file.Size, CurriculumLimits.FileBytes + 1);
            if (++count > CurriculumLimits.Files || bytes > CurriculumLimits.FolderBytes) break;
            if (file.Size <= CurriculumLimits.FileBytes) kept.Add(file);
        }
        return kept;
    }
}

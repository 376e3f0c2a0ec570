using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Cli.Checking;

namespace Onboarding.Tui.Cli;

/// <summary>What <c>onboard fix</c> makes of one file.</summary>
/// <param name="Shown">The file as seen from the current directory.</param>
/// <param name="Plan">The edit.</param>
internal sealed record FileFix(string Shown, PlannedFix Plan)
{
    public static FileFix Of(CliInvocation invocation, CurriculumPart part, Curriculum curriculum, string path, IEnumerable<Diagnostic> problems)
    {
        var full = Path.Combine(part.Folder, path);
        var shown = invocation.Services.Shown(full);
        return new FileFix(shown, PlannedFix.Of(curriculum, part.Folder, path, problems, part.Options, shown));
    }

    public FileFixJson ToJson(bool isWritten) => new(
        Shown, [.. Plan.Mended.Select(problem => ProblemJson.Of(problem, Shown))], [.. Plan.Refused.Select(problem => ProblemJson.Of(problem, Shown))], Plan.Diff, isWritten && Plan.Diff.Length > 0);
}

/// <summary>A file with its problems mended: which are gone, which stay and why, the diff, and whether it is written.</summary>
internal sealed record FileFixJson(string File, ProblemJson[] Mended, ProblemJson[] Refused, string Diff, bool Written);

using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard fix [PATH]</c>: mends problems of the curriculum, shown as a diff before it is written. Nothing else in the files changes.</summary>
internal static class FixVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var path = new Argument<string?>("PATH") { Description = "A folder of Markdown or one file; else the workspace's curriculum.", Arity = ArgumentArity.ZeroOrOne };
        var codes = new Option<string[]>("--code") { Description = "Mend problems of this code alone; else all warnings. May be given several times.", HelpName = "CODE", DefaultValueFactory = _ => [] };
        codes.AcceptOnlyFromAmong([.. QuickFixes.Codes]);
        var edits = new ShownEdits();
        var verb = new Verb("fix", VerbGroup.Curriculum, "Mend problems of the curriculum; nothing else in the files changes.")
        {
            Examples =
            [
                ("onboard fix", "Shows what would change, and asks."),
                ("onboard fix docs/curriculum/oncall.md --code CUR0301 --yes", "Makes checkboxes of what only looks like some, in one file."),
            ],
        };
        verb.Arguments.Add(path);
        verb.Options.Add(codes);
        edits.AddTo(verb);
        verb.SetAction(builder.Run(invocation =>
        {
            var part = CurriculumPart.Of(invocation, invocation.Get(path) ?? invocation.Current.Paths.Curriculum);
            return Run(invocation, Plan(invocation, part, invocation.Get(codes)!), edits);
        }));
        return verb;
    }

    private static List<FileFix> Plan(CliInvocation invocation, CurriculumPart part, string[] codes)
    {
        var curriculum = part.Read();
        var problems = curriculum.Problems.AsEnumerable();
        if (codes.Contains(CurriculumRules.MaybeReworded.Code)) problems = problems.Concat(Reworded(invocation, part, curriculum));
        return [.. problems
            .Where(problem => part.Holds(problem.Location.Path) && QuickFixes.Mends(problem.Code))
            .Where(problem => codes.Length > 0 ? codes.Contains(problem.Code) : problem.Severity != Severity.Information)
            .GroupBy(problem => problem.Location.Path, StringComparer.Ordinal)
            .Select(file => FileFix.Of(invocation, part, curriculum, file.Key, file))];
    }

    /// <summary>What was renamed, only the journal knows: it is the workspace's, and so must the files be.</summary>
    private static IEnumerable<Diagnostic> Reworded(CliInvocation invocation, CurriculumPart part, Curriculum curriculum) =>
        part.Folder == invocation.Current.Paths.Curriculum ? RemovedGoals.Reworded(curriculum, invocation.Current.Progress) : [];

    private static int Run(CliInvocation invocation, List<FileFix> files, ShownEdits edits)
    {
        var plans = files.Select(file => file.Plan).Where(plan => plan.Diff.Length > 0).ToArray();
        var isJson = invocation.IsJson(edits.Format);
        if (!isJson) PrintRefused(invocation, files);
        var isWritten = edits.Write(invocation, plans);
        if (isJson) JsonOutput.Write(invocation, [.. files.Select(file => file.ToJson(isWritten))], CliJson.Default.FileFixJsonArray);
        else invocation.Out.Text(Summary(files, plans.Length, isWritten), Tone.Dim);
        return files.Any(file => !file.Plan.Refused.IsEmpty) || (plans.Length > 0 && !isWritten) ? ExitCodes.Refused : ExitCodes.Ok;
    }

    private static void PrintRefused(CliInvocation invocation, List<FileFix> files)
    {
        foreach (var (file, problem) in files.SelectMany(file => file.Plan.Refused, (file, problem) => (file, problem)))
            invocation.Errors.WriteWhole([new Span($"{file.Shown}:{problem.Location.Line}:{problem.Location.Column}: {SeverityWords.Of(problem.Severity)} {problem.Code}: {problem.Message}")]);
    }

    private static string Summary(List<FileFix> files, int edits, bool isWritten)
    {
        var mended = files.Sum(file => file.Plan.Mended.Length);
        var refused = files.Sum(file => file.Plan.Refused.Length);
        var what = $"{CountWords.Of(mended, "problem")} in {CountWords.Of(edits, "file")}";
        return mended switch
        {
            0 when refused > 0 => "Nothing was written.",
            0 => "Nothing to mend.",
            _ when isWritten => $"Mended {what}.",
            _ => $"{what} can be mended; nothing was written. --yes writes it.",
        };
    }
}

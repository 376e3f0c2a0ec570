using System.CommandLine;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard import [PATH]</c>: boxes that somebody checked become progress of a trainee, shown before anything is recorded.</summary>
internal static class ImportVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var path = new Argument<string?>("PATH") { Description = "A file of any name or a folder of Markdown with checked boxes, - for the standard input; else the curriculum itself.", Arity = ArgumentArity.ZeroOrOne };
        var isDryRun = new Option<bool>("--dry-run") { Description = "Show what would be recorded and record nothing." };
        var isSure = new Option<bool>("--yes") { Description = "Record it; without this you are asked on a terminal, and nothing is recorded elsewhere." };
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("import", VerbGroup.Curriculum, "Record the goals whose boxes are checked, [x], in a copy of the curriculum.")
        {
            Examples =
            [
                ("onboard import my-onboarding.md", "Shows which goals the checked boxes are, and asks. onboard undo takes the whole import back."),
                ("onboard import - --trainee ada --yes < issue.md", "An onboarding issue that was ticked off so far, into ada's year."),
            ],
        };
        verb.Arguments.Add(path);
        foreach (var option in (Option[])[isDryRun, isSure, format]) verb.Options.Add(option);
        verb.SetAction(builder.Run(invocation =>
        {
            var source = ImportSource.Of(invocation, invocation.Get(path));
            return Run(invocation, source, invocation.IsJson(format), invocation.Get(isDryRun), invocation.Get(isSure));
        }));
        return verb;
    }

    private static int Run(CliInvocation invocation, ImportSource source, bool isJson, bool isDryRun, bool isSure)
    {
        WhoseYear.RefuseIfUnclear(invocation);
        var plan = ImportPlan.Of(source.Filled, invocation.Current.Curriculum, invocation.Current.Review, () => invocation.Workspace.NewStamp());
        var goals = plan.Goals;
        if (!isJson) ImportPage.Print(invocation, source, plan);
        var isWanted = !isDryRun && goals.Length > 0 && (isSure || (!isJson && Confirmation.IsGiven(invocation, $"Record {CountWords.Of(goals.Length, "goal")} as done in {invocation.Current.Trainee.Name}'s year?")));
        if (isWanted) invocation.Record([.. plan.Events(() => invocation.Workspace.NewStamp())]);
        if (isJson) JsonOutput.Write(invocation, [.. plan.Boxes.Select(box => ImportJson.Of(box, source.FileOf(invocation, box.Box.Location), isWanted))], CliJson.Default.ImportJsonArray);
        else invocation.Out.Text(ImportPage.Summary(plan, isWanted), Tone.Dim);
        var isWhole = isWanted || goals.IsEmpty;
        return isWhole && !plan.Boxes.Any(box => box.Finding is ImportFinding.NoGoal or ImportFinding.Ambiguous) ? ExitCodes.Ok : ExitCodes.Refused;
    }
}

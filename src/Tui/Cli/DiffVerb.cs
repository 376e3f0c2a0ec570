using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard diff [REV..REV]</c>: what an edit of the curriculum changes, and what becomes of everybody's progress.</summary>
internal static class DiffVerb
{
    private const string Markdown = "markdown";

    public static Command Create(VerbBuilder builder)
    {
        var range = new Argument<string?>("REV..REV") { Description = "Two git revisions, or one to compare with the working tree; else HEAD. A...B: since B parted from A.", Arity = ArgumentArity.ZeroOrOne };
        range.CompletionSources.Add(builder.Completing(CompletionValues.Revisions));
        var from = new Option<string?>("--from") { Description = "Instead of revisions: the folder of Markdown as it was.", HelpName = "FOLDER" };
        var to = new Option<string?>("--to") { Description = "The folder as it is.", HelpName = "FOLDER" };
        var format = Choice.NewOption("--format", "text|json|markdown", "text for people, json for programs, markdown for a pull request.", GlobalOptions.Text, GlobalOptions.Json, Markdown);
        var failOn = Choice.NewOptions("--fail-on", "WHAT", $"Exit code {ExitCodes.Found} on {FailOn.Words}; may be repeated.", FailOn.Names);
        var verb = new Verb("diff", VerbGroup.Curriculum, "What an edit of the curriculum changes, and what becomes of everybody's progress.")
        {
            Examples =
            [
                ("onboard diff", "What you changed since the last commit."),
                ("onboard diff main...HEAD --format markdown", "Your branch, to paste into its pull request."),
                ("onboard diff origin/main --fail-on detach", "For CI: no edit takes progress from its goal."),
            ],
        };
        verb.Arguments.Add(range);
        foreach (var option in (Option[])[from, to, format, failOn]) verb.Options.Add(option);
        verb.Validators.Add(result =>
        {
            if (result.GetResult(from) is null != result.GetResult(to) is null) result.AddError("--from and --to are two folders; give both.");
            else if (result.GetResult(from) is not null && result.GetValue(range) is not null) result.AddError("Revisions or folders are compared; give one or the other.");
        });
        verb.SetAction(builder.Run(invocation =>
        {
            var versions = invocation.Get(from) is { } before ? DiffVersions.OfFolders(invocation, before, invocation.Get(to)!) : DiffVersions.OfRevisions(invocation, invocation.Get(range));
            var report = MigrationReport.Of(CurriculumDiff.Between(versions.Before, versions.After), Years(invocation));
            Print(invocation, versions.Names, report, invocation.Get(format)!);
            return FailOn.ExitCodeOf(invocation, report, invocation.Get(failOn)!);
        }));
        return verb;
    }

    // Everybody's, unless one is asked for. Two folders can be compared where there is no workspace, and then nobody has a year.
    private static IEnumerable<TraineeReview> Years(CliInvocation invocation)
    {
        if (!HasWorkspace(invocation)) return [];
        if (invocation.Request.Trainee is not null) return [invocation.Current.Review];
        invocation.Workspace.FollowTeam();
        return invocation.Current.Team is { Years.IsEmpty: false } team ? team.Years.Select(year => year.Review) : [invocation.Current.Review];
    }

    private static bool HasWorkspace(CliInvocation invocation) => WorkspaceLocator.Find(invocation.Services.FullPath(invocation.Request.Folder ?? ".")) is not null;

    private static void Print(CliInvocation invocation, string versions, MigrationReport report, string format)
    {
        var roster = HasWorkspace(invocation) ? invocation.Current.Roster : Roster.Empty;
        if (format == GlobalOptions.Json) JsonOutput.Write(invocation, DiffJson.Of(versions, report, roster.NameOf), CliJson.Default.DiffJson);
        else if (format == Markdown) invocation.Out.Document(MigrationMarkdown.Of(report, versions, roster.NameOf));
        else DiffPage.Print(invocation.Out, versions, report, roster.NameOf);
    }
}

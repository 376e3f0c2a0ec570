using System.Collections.Immutable;
using System.CommandLine;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard reviews</c>: every trainee at a glance, for a mentor.</summary>
internal static class ReviewsVerb
{
    private const int RowsShown = 3;

    public static Command Create(VerbBuilder builder)
    {
        var all = new Option<bool>("--all") { Description = "The whole team, not only those whom you mentor." };
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("reviews", VerbGroup.Mentor, "Your trainees at a glance: progress, last one-on-one, what waits for you.")
        {
            Examples =
            [
                ("onboard reviews", "Those whom you mentor; where something waits longest comes first, and years that are over come last."),
                ("onboard reviews --all --format json", "The whole team, for a program."),
            ],
        };
        verb.Options.Add(all);
        verb.Options.Add(format);
        verb.SetAction(builder.Run(invocation => Run(invocation, invocation.Get(all), invocation.IsJson(format))));
        return verb;
    }

    private static int Run(CliInvocation invocation, bool isAll, bool isJson)
    {
        invocation.Workspace.FollowTeam();
        var (actor, team) = (invocation.Current.Actor, invocation.Current.Team!);
        var years = isAll ? team.Years : team.MentoredBy(actor.Id);
        (TraineeYear Year, YearGlance Glance)[] rows = [.. YearGlance.ByWaiting(years.Select(year => (year, new YearGlance(year.Review))), row => row.Item2).OrderBy(row => row.Item1.Review.IsOver)];
        if (isJson) return JsonOutput.Write(invocation, [.. rows.Select(row => ReviewJson.Of(row.Year, row.Glance))], CliJson.Default.ReviewJsonArray);
        if (rows.Length == 0) invocation.Out.Paragraph(isAll ? "Nobody in onboarding.json has a first day yet." : $"You ({actor.Id}) are nobody's mentor in onboarding.json; --all shows the team.", tone: Tone.Dim);
        for (var i = 0; i < rows.Length; i++)
        {
            if (i > 0) invocation.Out.Blank();
            Print(invocation.Out, invocation.Current, rows[i].Year.Trainee, rows[i].Glance);
        }
        return ExitCodes.Ok;
    }

    private static void Print(Printer page, WorkspaceSnapshot snapshot, Person trainee, YearGlance glance)
    {
        var review = glance.Review;
        page.Write(new Line([new Span(trainee.Name, Tone.Heading), new Span("  " + trainee.Id, Tone.Dim)], [new Span(YearWords.Week(review), Tone.Dim)]));
        var pace = review.Expected > review.Total.Complete ? $", planned by today: {review.Expected}" : review.Expected > 0 ? ", on plan" : "";
        page.Paragraph($"{review.Total.Complete} of {review.Total.Required} goals{pace}{page.Between}{LastActivity(glance)}{page.Between}{LastOneOnOne(glance)}", indent: 2, Tone.Dim);
        Goals(page, glance.AwaitingSignOff, review);
        Questions(page, snapshot, glance);
        Goals(page, glance.Blocked, review, standing => standing.Progress.Reason);
    }

    private static string LastActivity(YearGlance glance) =>
        glance.LastActivity is { } day ? $"last active {DayWords.Past(day, glance.Review.Today)}" : "nothing recorded yet";

    private static string LastOneOnOne(YearGlance glance) =>
        glance.LastOneOnOne is { } day ? $"one-on-one {DayWords.Past(day, glance.Review.Today)}" : "no one-on-one yet";

    private static void Goals(Printer page, ImmutableArray<GoalStanding> standings, TraineeReview review, Func<GoalStanding, string?>? below = null)
    {
        GoalRow.Print(page, [.. standings.Take(RowsShown).Select(standing => (standing, GoalRow.AgeFact(standing.Progress.Since, review)))], below: below);
        More(page, standings.Length);
    }

    private static void Questions(Printer page, WorkspaceSnapshot snapshot, YearGlance glance)
    {
        foreach (var question in glance.OpenQuestions.Take(RowsShown))
        {
            var about = question.Goal is { } goal ? goal.Id.Value + page.Between : "";
            page.Write(new Line(
                [new Span("  "), new Span(page.IsPlain ? "question: " : page.Glyphs.GlyphOf(question.Kind).Text + " ", Tone.Waiting), new Span(NoteWords.FirstLine(question.Text))],
                [new Span(about + DayWords.Past(glance.Review.DayOf(question.At), snapshot.Review.Today), Tone.Dim)]));
        }
        More(page, glance.OpenQuestions.Length);
    }

    private static void More(Printer page, int count)
    {
        if (count > RowsShown) page.Text($"    and {count - RowsShown} more", Tone.Dim);
    }
}

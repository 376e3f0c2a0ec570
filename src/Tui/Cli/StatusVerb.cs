using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard status</c>: how the year stands today.</summary>
internal static class StatusVerb
{
    private const int RowsShown = 5;
    private const int BarColumns = 30;

    public static Command Create(VerbBuilder builder)
    {
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("status", VerbGroup.Look, "How your year stands: the next step, what is in progress, what waits.")
        {
            Examples =
            [
                ("onboard status", "Yours."),
                ("onboard status --trainee ada", "Somebody else's, for a mentor."),
                ("onboard status --format json", "For a program."),
            ],
        };
        verb.Options.Add(format);
        verb.SetAction(builder.Run(invocation => Print(invocation, invocation.IsJson(format))));
        return verb;
    }

    public static int Print(CliInvocation invocation, bool isJson)
    {
        if (isJson) return JsonOutput.Write(invocation, StatusJson.Of(invocation.Current), CliJson.Default.StatusJson);
        var (page, snapshot) = (invocation.Out, invocation.Current);
        var review = snapshot.Review;
        Head(page, invocation);
        NextVerb.Section(page, snapshot);
        // Each goal stands in one section: what is begun or blocked says there that its day has passed.
        var waiting = review.DueAndNotBegun.ToLookup(standing => standing.IsLate);
        Section(page, "In progress", review.InProgress, standing => First(GoalRow.CountFact(standing), GoalRow.DueFact(standing, review), GoalRow.AgeFact(standing.Progress.Since, review)));
        Section(page, $"Waiting for sign-off by {snapshot.MentorName()}", review.AwaitingSignOff, standing => GoalRow.AgeFact(standing.Progress.Since, review));
        Section(page, "Blocked", review.Blocked, standing => GoalRow.AgeFact(standing.Progress.Since, review), standing => standing.Progress.Reason);
        ImmutableArray<GoalStanding> late = [.. waiting[true]];
        Section(page, "Past their planned day", late, standing => GoalRow.DueFact(standing, review));
        if (!late.IsEmpty) page.Paragraph("A plan is a guess. Pick one, or talk it over at the next one-on-one.", indent: 4, Tone.Dim);
        Section(page, "Due soon", [.. waiting[false]], standing => GoalRow.DueFact(standing, review));
        Questions(page, review);
        return ExitCodes.Ok;
    }

    private static void Head(Printer page, CliInvocation invocation)
    {
        var (snapshot, review) = (invocation.Current, invocation.Current.Review);
        var day = review.Today.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);
        page.Write(new Line([new Span(snapshot.Trainee.Name, Tone.Strong)], [new Span(YearWords.Week(review) + page.Between + day, Tone.Dim)]));
        if (snapshot.IsFirstRun) page.Paragraph(FirstRun(snapshot), tone: Tone.Waiting);
        if (PaceWords.AwayNow(review) is { } away) page.Paragraph(away + ".", tone: Tone.Information);
        var total = review.Total;
        if (total.Required == 0)
        {
            page.Paragraph($"There are no goals in {snapshot.Paths.Curriculum} yet; onboard check says what is in the folder.");
            return;
        }
        var plan = review.Expected > total.Complete ? $"planned by today: {review.Expected}" : review.Expected > 0 ? "on plan" : "";
        var count = $"{total.Complete} of {total.Required} goals{page.Between}{total.Percent}%";
        if (page.IsPlain) page.Text($"{total.Complete} of {total.Required} goals, {total.Percent}%{(plan.Length > 0 ? ", " + plan : "")}");
        else page.Write(new Line([.. Bar(page, total), new Span("  " + count)], plan.Length > 0 ? [new Span(plan, Tone.Dim)] : []));
        var errors = snapshot.Problems.Count(problem => problem.Severity != Core.Sources.Severity.Information);
        if (errors > 0) page.Paragraph($"{CountWords.Of(errors, "problem")} in the files; onboard check lists {(errors == 1 ? "it" : "them")}.", tone: Tone.Waiting);
    }

    private static string FirstRun(WorkspaceSnapshot snapshot) => snapshot.Roster.People.IsEmpty
        ? "Nothing is set up yet: onboard init asks who you are and when you started."
        : $"{snapshot.Trainee.Name} is not on the roster yet: onboard init adds you, and --as says who else you are.";

    private static ImmutableArray<Span> Bar(Printer page, Tally total)
    {
        var done = total.Complete * BarColumns / total.Required;
        return [new Span(string.Concat(Enumerable.Repeat(page.Glyphs.BarFull, done)), Tone.Done), new Span(string.Concat(Enumerable.Repeat(page.Glyphs.BarEmpty, BarColumns - done)), Tone.Rule)];
    }

    private static void Section(
        Printer page, string title, ImmutableArray<GoalStanding> standings, Func<GoalStanding, string> fact, Func<GoalStanding, string?>? below = null)
    {
        if (standings.IsEmpty) return;
        Heading(page, title, standings.Length);
        GoalRow.Print(page, [.. standings.Take(RowsShown).Select(standing => (standing, fact(standing)))], below: below);
        if (standings.Length > RowsShown) page.Text($"    and {standings.Length - RowsShown} more", Tone.Dim);
    }

    private static void Questions(Printer page, TraineeReview review)
    {
        if (review.OpenQuestions.IsEmpty) return;
        Heading(page, "Questions open", review.OpenQuestions.Length);
        foreach (var question in review.OpenQuestions.Take(RowsShown))
        {
            var glyph = page.IsPlain ? "question: " : "? ";
            var about = question.Goal is { } goal ? goal.Id.Value + page.Between : "";
            page.Write(new Line(
                [new Span("  "), new Span(glyph, Tone.Waiting), new Span(question.Text)],
                [new Span(about + GoalRow.AgeFact(question.At, review), Tone.Dim)]));
        }
        if (review.OpenQuestions.Length > RowsShown) page.Text($"    and {review.OpenQuestions.Length - RowsShown} more", Tone.Dim);
    }

    private static void Heading(Printer page, string title, int count)
    {
        page.Blank();
        page.Write(new Line([new Span(title, Tone.Heading)], [new Span(page.IsPlain ? $"({count})" : count.ToString(), Tone.Dim)]));
    }

    private static string First(params ReadOnlySpan<string> facts)
    {
        foreach (var fact in facts)
            if (fact.Length > 0) return fact;
        return "";
    }
}

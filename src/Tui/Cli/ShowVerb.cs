using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard show GOAL</c>: what the goal asks for and what is recorded for it.</summary>
internal static class ShowVerb
{
    private const int FactColumns = 12;
    private const int RelatedShown = 5;

    public static Command Create(VerbBuilder builder)
    {
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("show", VerbGroup.Look, "A goal: what it asks for, its steps, notes and recordings.")
        {
            Examples = [("onboard show mon.alert-path", "By id."), ("onboard show shadow", "By words of the title.")],
        };
        verb.Options.Add(format);
        return GoalVerb.On(builder, verb, (invocation, goal) =>
        {
            if (invocation.IsJson(format)) return JsonOutput.Write(invocation, ShowJson.Of(invocation.Current, goal), CliJson.Default.ShowJson);
            Print(invocation, goal);
            return ExitCodes.Ok;
        });
    }

    private static void Print(CliInvocation invocation, Goal goal)
    {
        var (page, review) = (invocation.Out, invocation.Current.Review);
        var standing = review.Of(goal);
        var sign = StatusGlyphs.Of(standing, page.Glyphs);
        page.Paragraph(goal.Title, tone: Tone.Strong);
        page.Paragraph(GoalRow.Place(page, goal), tone: Tone.Dim);
        page.Blank();
        Fact(page, "status", (page.IsPlain ? "" : sign.Text + " ") + StatusGlyphs.Words(standing) + RecordedReport.Since(invocation, standing), sign.Tone);
        Facts(page, invocation, standing);
        if (goal.Description.Length > 0)
        {
            page.Blank();
            page.Paragraph(TextWrap.Reflow(goal.Description));
        }
        Related(page, review, "Needs", goal.Prerequisites);
        Related(page, review, "Needed by", invocation.Current.Curriculum.DependentsOf(goal));
        if (!goal.Steps.IsEmpty) Heading(page, "Steps");
        GoalRow.Print(page, [.. goal.Steps.Select(step => (review.Of(step), GoalRow.CountFact(review.Of(step))))]);
        ShowRecord.Print(page, invocation.Current, standing);
        Advice(page, standing);
    }

    private static void Facts(Printer page, CliInvocation invocation, GoalStanding standing)
    {
        var (goal, review) = (standing.Goal, invocation.Current.Review);
        Fact(page, "id", goal.Id.Value);
        if (standing.Progress.Reason is { } reason) Fact(page, "because", reason);
        if (standing.Progress.ReturnedReason is { } returned) Fact(page, "came back", returned, Tone.Waiting);
        if (standing.DueOn is { } due) Fact(page, due < review.Today ? "planned" : "due", DueWords(standing, due, review));
        if (goal.Effort is { } effort) Fact(page, "effort", effort.Text);
        if (goal.Count is { } count) Fact(page, "recorded", $"{standing.Progress.Log.Length} of {count}");
        if (goal.Every is { } every) Fact(page, "every", every.ToString());
        if (goal.IsOptional) Fact(page, "optional", "not part of the required year");
        if (goal.SignOff is { } signOff) Fact(page, "sign-off", signOff.Role is { } role ? $"by a mentor who is {role}" : $"by {invocation.Current.MentorName()}");
        if (goal.Owner is { } owner) Fact(page, "owner", owner);
        if (standing.Progress.Confidence is { } own) Fact(page, "confidence", $"{own} of 5");
        if (standing.Progress.Evidence is { } evidence) Fact(page, "evidence", evidence);
        Fact(page, "written in", goal.Location.ToString(), Tone.Dim);
    }

    /// <summary>Goals beside this one, those that are still open first.</summary>
    private static void Related(Printer page, TraineeReview review, string title, IEnumerable<Goal> goals)
    {
        var standings = goals.Select(review.Of).OrderBy(standing => standing.IsComplete).ToArray();
        if (standings.Length == 0) return;
        Heading(page, title);
        GoalRow.Print(page, [.. standings.Take(RelatedShown).Select(standing => (standing, GoalRow.CountFact(standing)))]);
        if (standings.Length > RelatedShown) page.Text($"    and {standings.Length - RelatedShown} more", Tone.Dim);
    }

    private static string DueWords(GoalStanding standing, DateOnly due, TraineeReview review)
    {
        var day = due < review.Today ? DayWords.Past(due, review.Today) : DayWords.Future(due, review.Today);
        return $"{day}{(standing.IsLate ? $", {PaceWords.Past(standing)}" : "")}{(PaceWords.Moved(standing, review) is { } moved ? $" ({moved})" : "")}";
    }

    private static void Advice(Printer page, GoalStanding standing)
    {
        var goal = standing.Goal;
        var verb = standing switch
        {
            { IsComplete: true } or { AwaitsSignOff: true } => null,
            { Status: GoalStatus.Blocked } => "unblock",
            _ when goal.Count is not null || goal.IsOngoing => "log",
            { Status: GoalStatus.InProgress } => "done",
            _ => "start",
        };
        if (verb is null) return;
        page.Blank();
        page.WriteWhole([new Span($"onboard {verb} {goal.Id}", Tone.Code), new Span(page.Between, Tone.Dim), new Span($"onboard note {goal.Id}", Tone.Code)]);
    }

    private static void Fact(Printer page, string name, string value, Tone tone = Tone.Text)
    {
        var lines = TextWrap.Lines(Core.Sources.SafeText.Show(value), page.Width - FactColumns).ToArray();
        page.WriteWhole([new Span(name.PadRight(FactColumns), Tone.Dim), new Span(lines[0], tone)]);
        foreach (var line in lines.Skip(1)) page.WriteWhole([new Span(new string(' ', FactColumns)), new Span(line, tone)]);
    }

    private static void Heading(Printer page, string title)
    {
        page.Blank();
        page.Text(title, Tone.Heading);
    }
}

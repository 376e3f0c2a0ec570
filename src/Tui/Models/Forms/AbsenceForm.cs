using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Forms;

/// <summary>A time away: its first day, its last, a word on it; with what it moves.</summary>
internal static class AbsenceForm
{
    private const string From = "from";
    private const string Until = "until";
    private const string Text = "text";

    /// <param name="snapshot">Whose year it is.</param>
    /// <param name="accept">Takes what is to be recorded, and what to say about it; returns what is wrong, or null.</param>
    public static Form Of(WorkspaceSnapshot snapshot, Func<Func<EventStamp, AbsencePlanned>, string, string?> accept)
    {
        var today = snapshot.Review.Today;
        return new Form(
            "absence.plan",
            $"Plan a time away{snapshot.ForTrainee()}",
            [
                DayField.Of(new(From, "First day away", TypedDay.Of(today)), today),
                DayField.Of(new(Until, "Last day away", TypedDay.Of(today)), today),
                new(Text, "A word on it", "Nobody has to say why"),
            ],
            answers => Read(answers, today) is { } absence
                ? HeldDay.BeforeYear(snapshot, absence.Until) ?? accept(absence.Happened, $"Away {PaceWords.Span(absence.From, absence.Until, today)}")
                : "The last day is before the first.")
        {
            Intro = "What is due moves by as many working days.",
            PreviewHeight = ReplanWords.MostLines,
            Preview = answers => Read(answers, today) is { } absence ? ReplanWords.Lines(snapshot.ReplanOf(absence.Happened), today) : [],
        };
    }

    private static (DateOnly From, DateOnly Until, Func<EventStamp, AbsencePlanned> Happened)? Read(FormAnswers answers, DateOnly today)
    {
        if (!TypedDay.TryParseComing(answers[From], today, out var from) || !TypedDay.TryParseComing(answers[Until], today, out var until) || until < from) return null;
        var text = answers[Text].Length == 0 ? null : answers[Text];
        return (from, until, stamp => new AbsencePlanned(stamp, from, until, text));
    }
}

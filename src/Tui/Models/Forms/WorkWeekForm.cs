using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Forms;

/// <summary>On which days of the week the trainee works, and from when on; with what that moves.</summary>
internal static class WorkWeekForm
{
    private const string Days = "days";
    private const string From = "from";

    /// <param name="snapshot">Whose year it is.</param>
    /// <param name="accept">Takes what is to be recorded, and what to say about it; returns what is wrong, or null.</param>
    public static Form Of(WorkspaceSnapshot snapshot, Func<Func<EventStamp, WorkWeekChanged>, string, string?> accept)
    {
        var today = snapshot.Review.Today;
        return new Form(
            "workWeek.change",
            $"Change the working week{snapshot.ForTrainee()}",
            [
                new(Days, "On which days?", "mon-thu, or mon tue fri")
                {
                    Initial = snapshot.Review.Calendar.WeekOn(today).ToString(),
                    Check = text => WorkDays.TryParse(text, out _) ? null : "Write the days as mon-thu, or mon tue fri.",
                    Means = text => WorkDays.TryParse(text, out var days) ? PaceWords.Week(days) : "",
                },
                DayField.Of(new(From, "From when on?", TypedDay.Of(today)) { Initial = TypedDay.Of(today) }, today),
            ],
            answers => Read(answers, today) is { } week ? accept(week.Happened, $"Works {PaceWords.Week(week.Days)} from {DayWords.Future(week.From, today)}") : null)
        {
            Intro = "Part time gives more time for what is due.",
            PreviewHeight = ReplanWords.MostLines,
            Preview = answers => Read(answers, today) is { } week ? ReplanWords.Lines(snapshot.ReplanOf(week.Happened), today) : [],
        };
    }

    private static (WorkDays Days, DateOnly From, Func<EventStamp, WorkWeekChanged> Happened)? Read(FormAnswers answers, DateOnly today) =>
        WorkDays.TryParse(answers[Days], out var days) && TypedDay.TryParseComing(answers[From], today, out var from)
            ? (days, from, stamp => new WorkWeekChanged(stamp, days, from))
            : null;
}

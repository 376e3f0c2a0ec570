using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Forms;

/// <summary>A session that was held: when, with whom, what was learnt. Enter three times is enough.</summary>
internal static class SessionForm
{
    private const string Day = "day";
    private const string With = "with";
    private const string Lesson = "lesson";

    /// <summary>Under which the answers are kept.</summary>
    public static string KeyOf(SessionKind kind, Goal? goal) => $"session {kind.Id} {goal?.Id}";

    /// <param name="snapshot">Whose year it is, and who may have been there.</param>
    /// <param name="kind">What was held.</param>
    /// <param name="goal">The goal that it counts for; null for none.</param>
    /// <param name="record">Records what the answers say.</param>
    public static Form Of(WorkspaceSnapshot snapshot, SessionKind kind, Goal? goal, Action<Func<EventStamp, ProgressEvent>> record) => new(
        KeyOf(kind, goal),
        $"{ShownText.Line(kind.Name)}{snapshot.ForTrainee()}",
        [
            new(Day, "When was it?", "today")
            {
                Initial = "today",
                Check = text => DayOf(snapshot, text) is { } day ? HeldDay.Refusal(snapshot, day) : $"That is no day; {TypedDay.Expected}.",
                Means = text => DayOf(snapshot, text) is { } day ? DayField.Words(day) : "",
            },
            PeopleField.Several(new(With, "With whom?", "Names, with commas between; nobody is fine"), snapshot.Roster.People.Where(person => person.Id != snapshot.Trainee.Id)),
            new(Lesson, "What happened, or what did you learn?", "One line is enough"),
        ],
        answers =>
        {
            var day = DayOf(snapshot, answers[Day]);
            ImmutableArray<string> with = [.. PeopleField.Split(answers[With]).Select(snapshot.Roster.IdOf)];
            var lesson = answers[Lesson];
            record(stamp => SessionLog.Record(stamp, kind, goal, lesson.Length == 0 ? null : lesson, day == snapshot.Review.Today ? null : day, with));
            return null;
        })
    {
        Intro = goal is null ? "Kept with the year: no open goal counts it." : $"Counts for: {ShownText.Line(goal.Title)}",
        Verb = "log",
    };

    private static DateOnly? DayOf(WorkspaceSnapshot snapshot, string text) => TypedDay.TryParse(text.Length == 0 ? "today" : text, snapshot.Review.Today, out var day) ? day : null;
}

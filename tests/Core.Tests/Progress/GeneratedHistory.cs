using CsCheck;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Progress;

/// <summary>Histories of any shape: by trainee, mentors and strangers, about a few goals and each other's notes, taken back and moved, some forged.</summary>
internal static class GeneratedHistory
{
    private static readonly DateTimeOffset Start = new(2026, 3, 4, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] People = ["ada", "ada", "ada", "grace", "linus", "eve"];
    private static readonly string[] Goals = ["a", "b", "c", "old-c"];

    public static readonly Gen<ProgressEvent[]> Events =
        Gen.Select(Gen.Int[0, 30], Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[0, 60], Gen.Int[0, 3]).Array[0, 60].Select(Make);

    public static Curriculum Curriculum { get; } = Folded.CurriculumOf("- [ ] A <!-- #a -->\n- [ ] B `sign-off:lead` <!-- #b -->\n- [ ] C <!-- #c was:old-c -->\n");

    /// <summary>One of them: the same seed gives the same.</summary>
    public static ProgressEvent[] Of(int seed, int count)
    {
        var random = new Random(seed);
        return Make([.. Enumerable.Range(0, count).Select(_ => (random.Next(31), random.Next(6), random.Next(4), random.Next(61), random.Next(4)))]);
    }

    private static ProgressEvent[] Make((int Kind, int By, int Goal, int Target, int Delay)[] steps)
    {
        var events = new List<ProgressEvent>();
        var at = Start;
        for (var i = 0; i < steps.Length; i++)
        {
            // Two events may happen in the same tick.
            at = at.AddTicks(steps[i].Delay);
            var stamp = new EventStamp(new Guid(i + 1, 0, 0, [7, 0, 0, 0, 0, 0, 0, 0]), at, People[steps[i].By], "ada");
            var target = events.Count == 0 ? Guid.Empty : events[steps[i].Target % events.Count].Stamp.Id;
            events.Add(Make(steps[i].Kind, stamp, Some.Goal(Goals[steps[i].Goal]), target, Goals[steps[i].Target % 4]));
        }
        return [.. events];
    }

    private static ProgressEvent Make(int kind, EventStamp stamp, GoalReference goal, Guid target, string other) => kind switch
    {
        0 => new GoalStarted(stamp, goal),
        1 => new GoalDone(stamp, goal, null, 3),
        2 => new GoalBlocked(stamp, goal, "why"),
        3 => new GoalUnblocked(stamp, goal),
        4 => new GoalReopened(stamp, goal),
        5 => new GoalSkipped(stamp, goal, "why"),
        6 => new GoalSignedOff(stamp, goal),
        7 => new GoalReturned(stamp, goal, "why"),
        8 => new GoalRated(stamp, goal, 2),
        9 => new GoalLogged(stamp, goal, "text"),
        10 => new GoalMoved(stamp, goal, GoalId.Parse(other)),
        11 => new NoteWritten(stamp, goal, NoteKind.Question, "text"),
        12 => new NoteWritten(stamp, null, NoteKind.Note, "text"),
        13 => new NoteEdited(stamp, target, "edited"),
        14 => new NoteDeleted(stamp, target),
        15 => new QuestionResolved(stamp, target),
        16 => new QuestionDeferred(stamp, target, "coffee"),
        17 => new OneOnOneHeld(stamp, "minutes"),
        18 => new AgendaAdded(stamp, "text", goal),
        19 => new AgendaSettled(stamp, target),
        20 => new ActionAgreed(stamp, "text", "ada"),
        21 => new ActionClosed(stamp, target, "outcome"),
        22 => new SessionLogged(stamp, "pairing", "text"),
        23 => new ReadinessSigned(stamp, "on-call"),
        24 => new AbsencePlanned(stamp, new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 24)),
        25 => new AbsenceCancelled(stamp, target),
        26 => new WorkWeekChanged(stamp, WorkDays.FullTime, new DateOnly(2026, 5, 1)),
        _ => new EventRetracted(stamp, target),
    };
}

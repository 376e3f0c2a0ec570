using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Tests.Progress;

/// <summary>Events to test with: each later than the one before, by Ada about Ada unless said otherwise.</summary>
internal sealed class Some
{
    private DateTimeOffset _at = new(2026, 3, 4, 9, 15, 27, TimeSpan.Zero);

    public static GoalReference Goal(string id) => new(GoalId.Parse(id), $"Title of {id}", "Paging", "https://example.org/" + id);

    public EventStamp Stamp(string by = "ada", string trainee = "ada")
    {
        _at = _at.AddMinutes(1).AddTicks(1_234_567);
        return new EventStamp(Guid.CreateVersion7(_at), _at, by, trainee);
    }

    public GoalStarted Started(string goal, string by = "ada") => new(Stamp(by), Goal(goal));

    public GoalDone Done(string goal, string by = "ada") => new(Stamp(by), Goal(goal));

    public GoalSignedOff SignedOff(string goal, string by = "grace") => new(Stamp(by), Goal(goal));

    public GoalReturned Returned(string goal, string reason, string by = "grace") => new(Stamp(by), Goal(goal), reason);

    public NoteWritten Note(string? goal, string text, NoteKind kind = NoteKind.Note, string by = "ada") =>
        new(Stamp(by), goal is null ? null : Goal(goal), kind, text);

    public EventRetracted Retracted(ProgressEvent target, string? by = null) => new(Stamp(by ?? target.Stamp.By), target.Stamp.Id);

    /// <summary>One of each kind, every field in use.</summary>
    public ProgressEvent[] OneOfEachKind() =>
    [
        Started("a"),
        new GoalDone(Stamp(), Goal("a"), "https://example.org/proof?a=1&b=<2>", 4, Guid.Parse("0195601d-5b00-7000-8000-000000000002")),
        new GoalLogged(Stamp(), Goal("a"), "two lines\nand a \"quote\"", new DateOnly(2026, 3, 1), ["grace", "Łukasz"], "shadow"),
        new NoteWritten(Stamp(), Goal("a"), NoteKind.Question, "why 😀\u2028?", ["grace"], Guid.CreateVersion7()),
        new NoteWritten(Stamp(), null, NoteKind.Win, ""),
        new GoalBlocked(Stamp(), Goal("a"), "access"),
        new GoalUnblocked(Stamp(), Goal("a")),
        new GoalReopened(Stamp(), Goal("a")),
        new GoalSkipped(Stamp(), Goal("a"), "no \\ backslash"),
        new GoalSignedOff(Stamp("grace"), Goal("a"), "well done"),
        Returned("a", "one more"),
        new GoalRated(Stamp(), Goal("a"), 5),
        new GoalMoved(Stamp(), Goal("a"), GoalId.Parse("b")),
        new NoteEdited(Stamp(), Guid.CreateVersion7(), "new\ttext"),
        new NoteDeleted(Stamp(), Guid.CreateVersion7()),
        new QuestionResolved(Stamp(), Guid.CreateVersion7()),
        new QuestionDeferred(Stamp(), Guid.CreateVersion7(), "coffee"),
        new OneOnOneHeld(Stamp("grace"), "# Minutes\n\n- one", new DateOnly(2026, 3, 3), ["ada"]),
        new AgendaAdded(Stamp(), "talk about the rota", Goal("a")),
        new AgendaSettled(Stamp("grace"), Guid.CreateVersion7(), "swapped"),
        new ActionAgreed(Stamp("grace"), "ask the network team", "ada", new DateOnly(2026, 3, 20), Goal("a")),
        new ActionClosed(Stamp(), Guid.CreateVersion7(), "they answered"),
        new SessionLogged(Stamp(), "pairing", "how to bisect", new DateOnly(2026, 3, 2), ["grace"]),
        new ReadinessSigned(Stamp("grace"), "on-call", "calm under load"),
        new AbsencePlanned(Stamp(), new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 24), "sailing"),
        new AbsenceCancelled(Stamp(), Guid.CreateVersion7()),
        new WorkWeekChanged(Stamp(), WorkDays.FullTime, new DateOnly(2026, 5, 1)),
        new EventRetracted(Stamp(), Guid.CreateVersion7()),
    ];
}

namespace Onboarding.Core.Progress;

/// <summary>Every kind of event that this version knows: one line each. Names and fields are never renamed or used for something else; fields are only added, and optional.</summary>
internal static class JournalKinds
{
    public static readonly JournalKind[] All =
    [
        JournalKind.Of<GoalStarted>("goal.started", (ref f) => new GoalStarted(f.Stamp, f.GoalReference()), (e, w) => w.Goal(e.Goal)),
        JournalKind.Of<GoalDone>("goal.done", (ref f) => new GoalDone(f.Stamp, f.GoalReference(), f.Optional(f.Evidence), f.OptionalConfidence(), f.OptionalId(f.Import, "import")), (e, w) => w.Goal(e.Goal).Text("evidence", e.Evidence).Number("confidence", e.Confidence).Id("import", e.Import)),
        JournalKind.Of<GoalLogged>("goal.logged", (ref f) => new GoalLogged(f.Stamp, f.GoalReference(), f.Optional(f.Text), f.OptionalDay(f.On, "on"), f.People(), f.Optional(f.Session)), (e, w) => w.Goal(e.Goal).Text("text", e.Text).Day("on", e.On).People(e.With).Text("session", e.Session)),
        JournalKind.Of<NoteWritten>("note.written", (ref f) => new NoteWritten(f.Stamp, f.OptionalGoalReference(), f.KindOfNote(), f.Required(f.Text, "text"), f.People(), f.OptionalId(f.ReplyTo, "replyTo"), f.Context.IsPrivate), (e, w) => w.Goal(e.Goal).Text("noteKind", NoteKinds.NameOf(e.NoteKind)).Text("text", e.Text).People(e.With).Id("replyTo", e.ReplyTo)),
        JournalKind.Of<GoalBlocked>("goal.blocked", (ref f) => new GoalBlocked(f.Stamp, f.GoalReference(), f.Required(f.Reason, "reason")), (e, w) => w.Goal(e.Goal).Text("reason", e.Reason)),
        JournalKind.Of<GoalUnblocked>("goal.unblocked", (ref f) => new GoalUnblocked(f.Stamp, f.GoalReference()), (e, w) => w.Goal(e.Goal)),
        JournalKind.Of<GoalReopened>("goal.reopened", (ref f) => new GoalReopened(f.Stamp, f.GoalReference()), (e, w) => w.Goal(e.Goal)),
        JournalKind.Of<GoalSkipped>("goal.skipped", (ref f) => new GoalSkipped(f.Stamp, f.GoalReference(), f.Required(f.Reason, "reason")), (e, w) => w.Goal(e.Goal).Text("reason", e.Reason)),
        JournalKind.Of<GoalSignedOff>("goal.signedOff", (ref f) => new GoalSignedOff(f.Stamp, f.GoalReference(), f.Optional(f.Text)), (e, w) => w.Goal(e.Goal).Text("text", e.Note)),
        JournalKind.Of<GoalReturned>("goal.returned", (ref f) => new GoalReturned(f.Stamp, f.GoalReference(), f.Required(f.Reason, "reason")), (e, w) => w.Goal(e.Goal).Text("reason", e.Reason)),
        JournalKind.Of<GoalRated>("goal.rated", (ref f) => new GoalRated(f.Stamp, f.GoalReference(), f.RequiredConfidence()), (e, w) => w.Goal(e.Goal).Number("confidence", e.Confidence)),
        JournalKind.Of<GoalMoved>("goal.moved", (ref f) => new GoalMoved(f.Stamp, f.GoalReference(), f.MovedTo()), (e, w) => w.Goal(e.Goal).Text("to", e.To.Value)),
        JournalKind.Of<NoteEdited>("note.edited", (ref f) => new NoteEdited(f.Stamp, f.RequiredId(f.Note, "note"), f.Required(f.Text, "text")), (e, w) => w.Id("note", e.Note).Text("text", e.Text)),
        JournalKind.Of<NoteDeleted>("note.deleted", (ref f) => new NoteDeleted(f.Stamp, f.RequiredId(f.Note, "note")), (e, w) => w.Id("note", e.Note)),
        JournalKind.Of<QuestionResolved>("question.resolved", (ref f) => new QuestionResolved(f.Stamp, f.RequiredId(f.Question, "question")), (e, w) => w.Id("question", e.Question)),
        JournalKind.Of<QuestionDeferred>("question.deferred", (ref f) => new QuestionDeferred(f.Stamp, f.RequiredId(f.Question, "question"), f.Optional(f.Session)), (e, w) => w.Id("question", e.Question).Text("session", e.Session)),
        JournalKind.Of<OneOnOneHeld>("oneOnOne.held", (ref f) => new OneOnOneHeld(f.Stamp, f.Optional(f.Text), f.OptionalDay(f.On, "on"), f.People()), (e, w) => w.Text("text", e.Minutes).Day("on", e.On).People(e.With)),
        JournalKind.Of<AgendaAdded>("agenda.added", (ref f) => new AgendaAdded(f.Stamp, f.Required(f.Text, "text"), f.OptionalGoalReference()), (e, w) => w.Goal(e.Goal).Text("text", e.Text)),
        JournalKind.Of<AgendaSettled>("agenda.settled", (ref f) => new AgendaSettled(f.Stamp, f.RequiredId(f.Item, "item"), f.Optional(f.Text)), (e, w) => w.Id("item", e.Item).Text("text", e.Outcome)),
        JournalKind.Of<ActionAgreed>("action.agreed", (ref f) => new ActionAgreed(f.Stamp, f.Required(f.Text, "text"), f.Required(f.Owner, "owner"), f.OptionalDay(f.Due, "due"), f.OptionalGoalReference()), (e, w) => w.Goal(e.Goal).Text("text", e.Text).Text("owner", e.Owner).Day("due", e.Due)),
        JournalKind.Of<ActionClosed>("action.closed", (ref f) => new ActionClosed(f.Stamp, f.RequiredId(f.Action, "action"), f.Optional(f.Text)), (e, w) => w.Id("action", e.Action).Text("text", e.Outcome)),
        JournalKind.Of<SessionLogged>("session.logged", (ref f) => new SessionLogged(f.Stamp, f.Required(f.Session, "session"), f.Optional(f.Text), f.OptionalDay(f.On, "on"), f.People()), (e, w) => w.Text("session", e.Session).Text("text", e.Text).Day("on", e.On).People(e.With)),
        JournalKind.Of<ReadinessSigned>("readiness.signed", (ref f) => new ReadinessSigned(f.Stamp, f.Required(f.Gate, "gate"), f.Optional(f.Text)), (e, w) => w.Text("gate", e.Gate).Text("text", e.Text)),
        JournalKind.Of<AbsencePlanned>("absence.planned", (ref f) => new AbsencePlanned(f.Stamp, f.RequiredDay(f.From, "from"), f.LastDay(), f.Optional(f.Text)), (e, w) => w.Day("from", e.From).Day("until", e.Until).Text("text", e.Text)),
        JournalKind.Of<AbsenceCancelled>("absence.cancelled", (ref f) => new AbsenceCancelled(f.Stamp, f.RequiredId(f.Absence, "absence")), (e, w) => w.Id("absence", e.Absence)),
        JournalKind.Of<WorkWeekChanged>("workWeek.changed", (ref f) => new WorkWeekChanged(f.Stamp, f.DaysOfWeek(), f.RequiredDay(f.From, "from")), (e, w) => w.Text("days", e.Days.ToString()).Day("from", e.From)),
        JournalKind.Of<EventRetracted>("event.retracted", (ref f) => new EventRetracted(f.Stamp, f.RequiredId(f.Event, "event")), (e, w) => w.Id("event", e.Event)),
    ];

    private static readonly Dictionary<string, JournalKind> ByName = All.ToDictionary(kind => kind.Name);

    /// <summary>The kind with this name; null for one that this version doesn't know.</summary>
    public static JournalKind? Find(JsonText name)
    {
        foreach (var kind in All)
        {
            if (name.Is(kind.Utf8Name)) return kind;
        }
        return null;
    }

    public static JournalKind Of(ProgressEvent happened) => ByName[happened.Kind];
}

using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>The fields of one line, not decoded until a kind asks for them. The first field that is missing or wrong is the line's fault.</summary>
internal ref struct EventFields
{
    public JsonText Goal, Title, Topic, Link, To, Text, Reason, NoteKind, Evidence, On, ReplyTo, Event, Note, Question, Session, Item, Owner, Due, Action, Gate, From, Until, Absence, Days, Import;

    /// <summary>As written.</summary>
    public ReadOnlySpan<byte> With, Confidence;

    /// <summary>The goal's fields as written, where they stand side by side; else empty.</summary>
    public ReadOnlySpan<byte> ReferenceAsWritten;

    public JournalLineContext Context;

    public EventStamp Stamp;

    /// <summary>Why the line is no event; null where nothing is wrong.</summary>
    public string? Fault;

    public GoalReference GoalReference()
    {
        if (OptionalGoalReference() is { } goal) return goal;
        Fail("it has no 'goal'");
        return GoalReferenceTable.Nothing;
    }

    public GoalReference? OptionalGoalReference()
    {
        if (!Goal.IsPresent) return null;
        if (Context.References.Find(ReferenceAsWritten) is { } known) return known;
        if (!GoalId.TryParse(Goal.Decode(), out var id))
        {
            Fail("its 'goal' is not a goal's id");
            return GoalReferenceTable.Nothing;
        }
        return Context.References.Add(ReferenceAsWritten, new GoalReference(id, Title.Decode() ?? "", Context.Texts.Decode(Topic), Context.Texts.Decode(Link)));
    }

    public GoalId MovedTo()
    {
        if (!GoalId.TryParse(To.Decode(), out var id)) Fail("its 'to' is not a goal's id");
        return id;
    }

    public readonly string? Optional(JsonText text) => Context.Texts.Decode(text);

    public string Required(JsonText text, string name) => Optional(text) ?? Fail($"it has no '{name}'");

    public Guid RequiredId(JsonText text, string name)
    {
        if (!JournalFormat.TryReadId(text.Raw, out var id)) Fail($"its '{name}' is not an event's id");
        return id;
    }

    public Guid? OptionalId(JsonText text, string name) => text.IsPresent ? RequiredId(text, name) : null;

    public int RequiredConfidence()
    {
        if (Confidence.IsEmpty) Fail("it has no 'confidence'");
        return OptionalConfidence() ?? 0;
    }

    public int? OptionalConfidence()
    {
        if (Confidence.IsEmpty) return null;
        if (!Utf8Parser.TryParse(Confidence, out int value, out var consumed) || consumed != Confidence.Length || value is < 1 or > 5)
        {
            Fail("its 'confidence' is not 1 to 5");
        }
        return value;
    }

    public DateOnly? OptionalDay(JsonText text, string name) => text.IsPresent ? RequiredDay(text, name) : null;

    public DateOnly RequiredDay(JsonText text, string name)
    {
        if (!DateOnly.TryParseExact(text.Decode(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) Fail($"its '{name}' is not a date");
        return day;
    }

    /// <summary>The end of a time away, which can't be before its first day.</summary>
    public DateOnly LastDay()
    {
        var (first, last) = (RequiredDay(From, "from"), RequiredDay(Until, "until"));
        if (last < first) Fail("its 'until' is before its 'from'");
        return last;
    }

    public WorkDays DaysOfWeek()
    {
        if (!WorkDays.TryParse(Days.Decode(), out var days)) Fail("its 'days' are not days of the week");
        return days;
    }

    public ImmutableArray<string> People()
    {
        if (With.IsEmpty) return [];
        var people = new List<string>();
        if (!JsonLineReader.TryReadStrings(With, people)) Fail("its 'with' is not a list of names");
        return [.. people];
    }

    public NoteKind KindOfNote()
    {
        if (!NoteKind.IsPresent) return Progress.NoteKind.Note;
        foreach (var (kind, name) in NoteKinds.Names)
        {
            if (NoteKind.Is(name.Span)) return kind;
        }
        // A later version's kind of note: still a note, and its text is shown.
        return Progress.NoteKind.Note;
    }

    private string Fail(string fault)
    {
        Fault ??= fault;
        return "";
    }
}

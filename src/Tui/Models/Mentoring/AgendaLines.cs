using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Mentoring;

/// <summary>What there is to talk about, one line for each thing: its sign, what it is, how long it waits.</summary>
internal sealed class AgendaLines(WorkspaceSnapshot snapshot, GlyphSet glyphs)
{
    private DateOnly Today => snapshot.Review.Today;

    /// <summary>What stands over the things of a topic.</summary>
    public static string HeadingOf(AgendaTopic topic) => topic switch
    {
        AgendaTopic.Win => "Wins worth saying aloud",
        AgendaTopic.Moved => "Done and moved",
        AgendaTopic.Added => "On the agenda",
        AgendaTopic.Action => "Agreed",
        AgendaTopic.SignOff => "Waiting for a sign-off",
        AgendaTopic.Question => "Questions",
        AgendaTopic.Stuck => "Blocked, or untouched for long",
        AgendaTopic.Confidence => "Confidence differs",
        _ => "Due next, and past their day",
    };

    /// <summary>The line of a thing; it leads to where the thing is.</summary>
    public Line Of(AgendaEntry entry) => entry switch
    {
        { Note: { } note } => OfNote(note, entry),
        { Item: { } item } => new Line(
            [new(glyphs.Bullet + " ", Tone.Active), new(ShownText.Line(item.Added.Text)), .. About(entry.Goal)],
            [new(snapshot.NameOf(item.Added.Stamp.By), Tone.Dim)],
            new AgendaTarget(item.Id, entry.Goal?.Goal.Id)),
        { Action: { } action } => OfAction(action.Agreed, entry),
        { Goal: { } standing } => new Line(
            [StatusGlyphs.Of(standing, glyphs), new(" "), new(ShownText.Line(standing.Goal.Title), StatusGlyphs.TitleTone(standing))],
            [.. MarkOf(entry, standing)],
            new GoalTarget(standing.Goal.Id)),
        _ => Line.Empty,
    };

    /// <summary>What a mentor looks at before signing off, why something is blocked; null where there is nothing to say.</summary>
    public static Span? DetailOf(AgendaEntry entry) => entry switch
    {
        { Topic: AgendaTopic.SignOff, Goal: { } standing } => EvidenceOf(standing),
        { Topic: AgendaTopic.Stuck, Goal.Progress.Reason: { } reason } => new Span(ShownText.Line(reason), Tone.Dim),
        _ => null,
    };

    private Line OfNote(Note note, AgendaEntry entry)
    {
        var text = new Span(NoteWords.FirstLine(note.Text));
        ImmutableArray<Span> right = [new(entry.Topic == AgendaTopic.Win ? DayWords.Past(entry.Day, Today) : Waiting(entry.Day), Tone.Dim)];
        Target? target = note.Kind == NoteKind.Question ? new QuestionTarget(note.Id, entry.Goal?.Goal.Id) : entry.Goal is { } standing ? new GoalTarget(standing.Goal.Id) : null;
        return new Line([glyphs.GlyphOf(note.Kind), new(" "), text, .. About(entry.Goal)], note.Deferred is { } deferred ? [new(WaitsFor(deferred) + "   ", Tone.Dim), .. right] : right, target);
    }

    private Line OfAction(ActionAgreed agreed, AgendaEntry entry) => new(
        [new(glyphs.NotStarted + " ", Tone.Active), new(snapshot.NameOf(agreed.Owner) + ": ", Tone.Dim), new(ShownText.Line(agreed.Text)), .. About(entry.Goal)],
        agreed.Due is { } due ? [new(ActionWords.Due(agreed, Today), due < Today ? Tone.Waiting : Tone.Dim)] : [],
        new ActionTarget(agreed.Stamp.Id, entry.Goal?.Goal.Id));

    private IEnumerable<Span> MarkOf(AgendaEntry entry, GoalStanding standing)
    {
        switch (entry.Topic)
        {
            case AgendaTopic.Confidence:
                var (own, mentors) = (standing.Progress.Confidence, standing.Progress.MentorConfidence);
                yield return new Span($"trainee {own}, mentor {mentors}", Tone.Waiting);
                break;
            case AgendaTopic.Moved:
                var count = standing.Goal.Count is { } of && !standing.IsComplete ? $"{standing.Progress.Log.Length} of {of}" : StatusGlyphs.Words(standing);
                yield return new Span($"{count} {glyphs.Dot} {DayWords.Past(entry.Day, Today)}", Tone.Dim);
                break;
            case AgendaTopic.Due:
                if (DueMark.Of(standing, snapshot.Review) is { } mark) yield return mark;
                break;
            case AgendaTopic.SignOff:
                yield return new Span(Waiting(entry.Day), Tone.Waiting);
                break;
            default:
                yield return new Span(Waiting(entry.Day), standing.Status == GoalStatus.Blocked ? Tone.Blocked : Tone.Dim);
                break;
        }
    }

    private static Span EvidenceOf(GoalStanding standing) => standing.Progress.SharedEvidence is { } evidence
        ? new Span(NoteWords.FirstLine(evidence), Tone.Link)
        : new Span("no link was given", Tone.Dim);

    private static IEnumerable<Span> About(GoalStanding? standing) =>
        standing is null ? [] : [new Span("   " + ShownText.Line(standing.Goal.Title), Tone.Dim)];

    /// <summary>What a question was put off to.</summary>
    public static string WaitsFor(QuestionDeferred deferred) => deferred.Session is { } session ? $"for {ShownText.Line(SessionKind.Of(session).Name)}" : "put off";

    private string Waiting(DateOnly since) => DueMark.Days(Math.Max(0, Today.DayNumber - since.DayNumber));
}

using System.Collections.Immutable;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>Finds what there is to talk about. For one agenda.</summary>
internal sealed class AgendaBuilder(TraineeReview review, int stuckDays)
{
    private readonly OneOnOneHeld? _last = review.Progress.Year.LastOneOnOne;

    public Agenda Build()
    {
        var happened = Happened();
        return new Agenda
        {
            Last = _last,
            Since = _last is null ? review.Start : review.DayOf(_last),
            Happened = happened,
            Entries = [.. Wins(), .. Moved(happened), .. Added(), .. Actions(), .. SignOffs(), .. Questions(), .. Stuck(), .. Confidence(), .. Due()],
        };
    }

    private ImmutableArray<ProgressEvent> Happened()
    {
        var since = _last?.Stamp.At ?? DateTimeOffset.MinValue;
        return [.. review.Progress.Newest().TakeWhile(happened => happened.Stamp.At > since).Reverse()];
    }

    private IEnumerable<AgendaEntry> Wins() =>
        from note in review.Progress.Notes.Reverse()
        where note is { Kind: NoteKind.Win, IsPrivate: false } && (_last is null || note.At > _last.Stamp.At)
        select OfNote(AgendaTopic.Win, note);

    // Of each goal that something happened to, where it stands now, the newest first; what waits or is stuck has a topic of its own, and what comes round again is no news.
    private IEnumerable<AgendaEntry> Moved(ImmutableArray<ProgressEvent> happened)
    {
        var seen = new HashSet<GoalStanding>(ReferenceEqualityComparer.Instance);
        foreach (var one in happened.Reverse())
        {
            if (one is not (GoalDone or GoalLogged or GoalStarted or GoalSignedOff or GoalSkipped) || review.StandingOf(one) is not { } standing) continue;
            if (standing.AwaitsSignOff || standing.Goal.IsOngoing || standing.Status is GoalStatus.Blocked or GoalStatus.NotStarted || !seen.Add(standing)) continue;
            yield return new AgendaEntry(AgendaTopic.Moved, review.DayOf(one.Stamp.At)) { Goal = standing };
        }
    }

    private IEnumerable<AgendaEntry> Added() =>
        from item in review.Progress.Year.Agenda
        where item.Settled is null
        select new AgendaEntry(AgendaTopic.Added, review.DayOf(item.Added.Stamp.At)) { Item = item, Goal = review.StandingOf(item.Added) };

    private IEnumerable<AgendaEntry> Actions() =>
        from action in review.Progress.Year.Actions
        where action.Closed is null
        orderby action.Agreed.Due ?? DateOnly.MaxValue, action.Agreed.Stamp.At
        select new AgendaEntry(AgendaTopic.Action, action.Agreed.Due ?? review.DayOf(action.Agreed.Stamp.At)) { Action = action, Goal = review.StandingOf(action.Agreed) };

    private IEnumerable<AgendaEntry> SignOffs() => review.AwaitingSignOff.Select(standing => OfGoal(AgendaTopic.SignOff, standing, standing.Progress.Since));

    private IEnumerable<AgendaEntry> Questions() => review.OpenQuestions.Where(note => !note.IsPrivate).Select(note => OfNote(AgendaTopic.Question, note));

    private IEnumerable<AgendaEntry> Stuck()
    {
        foreach (var standing in review.Blocked) yield return OfGoal(AgendaTopic.Stuck, standing, standing.Progress.Since);
        var untouched = from standing in review.InProgress
                        let last = standing.Progress.Events.IsEmpty ? review.Today : review.DayOf(standing.Progress.Events[^1].Stamp.At)
                        where review.Today.DayNumber - last.DayNumber >= stuckDays
                        orderby last
                        select new AgendaEntry(AgendaTopic.Stuck, last) { Goal = standing };
        foreach (var entry in untouched) yield return entry;
    }

    private IEnumerable<AgendaEntry> Confidence() =>
        from standing in review.Standings
        where standing.Progress is { Confidence: { } own, MentorConfidence: { } mentors } && Math.Abs(own - mentors) >= Agenda.ConfidenceGap
        select OfGoal(AgendaTopic.Confidence, standing, standing.Progress.Since);

    private IEnumerable<AgendaEntry> Due() => review.DueSoon.Select(standing => new AgendaEntry(AgendaTopic.Due, standing.DueOn ?? review.Today) { Goal = standing });

    private AgendaEntry OfGoal(AgendaTopic topic, GoalStanding standing, DateTimeOffset? since) => new(topic, since is { } at ? review.DayOf(at) : review.Today) { Goal = standing };

    private AgendaEntry OfNote(AgendaTopic topic, Note note) => new(topic, review.DayOf(note.At)) { Note = note, Goal = review.StandingOf(note.Written) };
}

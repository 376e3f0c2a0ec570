using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Progress;

/// <summary>What the journal adds up to for one trainee. Immutable; safe to read from any thread.</summary>
public sealed class TraineeProgress
{
    private readonly ProgressContext _context;
    private readonly EventLog _log;
    private readonly GoalResolver _resolver;
    private readonly GoalMap _goals;
    private readonly GoalProgress _year;
    private readonly ImmutableHashSet<Guid> _retracted;
    private readonly ImmutableHashSet<Guid> _refused;
    private ImmutableArray<ProgressEvent> _events;
    private PrivateEvents? _private;

    internal TraineeProgress(ProgressContext context, EventLog log, GoalResolver resolver, GoalMap goals, GoalProgress year, ImmutableArray<Note> notes, ImmutableHashSet<Guid> retracted, ImmutableHashSet<Guid> refused, ImmutableArray<Diagnostic> problems)
    {
        _context = context;
        _log = log;
        _resolver = resolver;
        _goals = goals;
        _year = year;
        _retracted = retracted;
        _refused = refused;
        Notes = notes;
        Problems = problems;
    }

    /// <summary>Whose year it is.</summary>
    public string Trainee => _context.Trainee;

    /// <summary>The goals that something is recorded for, in no order, also those that the curriculum no longer has.</summary>
    public IEnumerable<GoalProgress> Goals => _goals.Recorded;

    /// <summary>What is recorded about the year as a whole.</summary>
    public YearRecord Year => _year.Year;

    /// <summary>Every note and question, in order, without deleted ones; also those on no goal.</summary>
    public ImmutableArray<Note> Notes { get; }

    /// <summary>Every event that counts, in order (time, then id), without retracted ones.</summary>
    public ImmutableArray<ProgressEvent> Events
    {
        get
        {
            if (_events.IsDefault) _events = [.. Newest().Reverse()];
            return _events;
        }
    }

    /// <summary>Events that break a rule and so don't count, ordered by location.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>The time of the newest event, counting or not; the beginning of time where there is none.</summary>
    public DateTimeOffset NewestAt => _log.NewestAt;

    /// <summary>Adds up what is in the files. Never throws for bad content.</summary>
    public static TraineeProgress Fold(string trainee, IReadOnlyList<JournalFile> files, Curriculum curriculum, ISignOffAuthority authority) =>
        ProgressFold.Fold(new ProgressContext(trainee, curriculum, authority), files);

    /// <summary>What is recorded for a goal; an empty progress where nothing is.</summary>
    public GoalProgress Of(GoalId goal) => _goals.Find(goal) ?? _goals.Find(_resolver.Resolve(goal)) ?? new GoalProgress { Goal = goal };

    /// <summary>What is recorded for a goal of the curriculum that this was added up for.</summary>
    internal GoalProgress Of(Goal goal) => _goals.Of(goal);

    /// <summary>The id that progress recorded under an id counts for today.</summary>
    public GoalId Resolve(GoalId recorded) => _resolver.Resolve(recorded);

    /// <summary>The events that count, the newest first; cheap to begin with.</summary>
    public IEnumerable<ProgressEvent> Newest()
    {
        for (var i = _log.Count - 1; i >= 0; i--)
        {
            var happened = _log[i];
            if (Counts(happened)) yield return happened;
        }
    }

    /// <summary>Every event in order (time, then id), also those that are retracted or break a rule.</summary>
    public IEnumerable<ProgressEvent> Recorded()
    {
        for (var i = 0; i < _log.Count; i++) yield return _log[i];
    }

    /// <summary>The goal that an event belongs to today, also one that changes or retracts another event; null for the year's.</summary>
    public GoalId? GoalOf(ProgressEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        // Only ever back in time, so that retractions of each other end.
        while (happened is EventRetracted retraction && Find(retraction.Event) is { } target && EventOrder.Compare(target, happened) < 0) happened = target;
        var goal = GroupOf(happened, _log, _resolver);
        return goal == default ? null : goal;
    }

    /// <summary>The event with this id, counting or not; null where there is none.</summary>
    public ProgressEvent? Find(Guid id) => _log.Find(id) is >= 0 and var position ? _log[position] : null;

    /// <summary>Where an event stands; null for one that was recorded since the files were read.</summary>
    public SourceLocation? LocationOf(Guid id)
    {
        var position = _log.Find(id);
        return position < 0 ? null : _log.LocationOf(_log.EntryAt(position));
    }

    /// <summary>Whether an event is a private note, or changes or takes back one: that says as much as the note.</summary>
    public bool IsPrivate(ProgressEvent happened) => (_private ??= new PrivateEvents(_log)).Contains(happened);

    /// <summary>The same without anything private: for a screen that others look at.</summary>
    public TraineeProgress Shared()
    {
        var all = _log.Entries();
        var shared = Array.FindAll(all, entry => !IsPrivate(entry.Event));
        return shared.Length == all.Length ? this : ProgressFold.Fold(_context, shared, _log.Files);
    }

    /// <summary>What the same events add up to against another curriculum.</summary>
    public TraineeProgress Under(Curriculum curriculum)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        return ReferenceEquals(curriculum, _context.Curriculum) ? this : ProgressFold.Fold(_context.Under(curriculum), _log.Entries(), _log.Files);
    }

    /// <summary>Whether its author took the event back.</summary>
    public bool IsRetracted(Guid id) => _retracted.Contains(id);

    /// <summary>Why an event would not count, in a sentence; null where it would.</summary>
    public string? RefusalOf(ProgressEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        string? refusal = null;
        if (happened is EventRetracted retraction)
        {
            if (Find(retraction.Event) is not { } target) return string.Format(JournalRules.MissingEvent.Message, retraction.Event);
            return PersonId.AreSame(target.Stamp.By, happened.Stamp.By) ? null : string.Format(JournalRules.ForeignRetraction.Message, target.Stamp.By);
        }
        if (happened is GoalMoved moved) return _context.Rules.RefusalOfMove(moved) is { } no ? string.Format(no.Rule.Message, no.Arguments) : null;
        if (happened is not (GoalSignedOff or GoalReturned or GoalRated or NoteEdited or NoteDeleted or QuestionResolved or QuestionDeferred or YearEvent)) return null;
        var goal = GroupOf(happened, _log, _resolver);
        var before = goal == default ? _year : Of(goal);
        new GoalFold(_context.Rules).Fold(goal, before.Events.Add(happened).AsSpan(), (_, rule, arguments) => refusal = string.Format(rule.Message, arguments));
        return refusal;
    }

    /// <summary>The state after one more event that is later than all so far; an event that is known already changes nothing.</summary>
    public TraineeProgress With(ProgressEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (_log.Find(happened.Stamp.Id) >= 0) return this;
        var isLast = _log.Count == 0 || EventOrder.Compare(_log[_log.Count - 1], happened) < 0;
        var target = happened is EventRetracted retraction ? Find(retraction.Event) : null;
        if (!isLast || happened is GoalMoved || target is GoalMoved or EventRetracted) return FoldAgain(happened);
        var log = _log.Add(happened);
        if (happened is not EventRetracted) return WithChange(log, happened, GroupOf(happened, log, _resolver), events => events.Add(happened), _retracted);
        if (target is null || !PersonId.AreSame(target.Stamp.By, happened.Stamp.By)) return new TraineeProgress(_context, log, _resolver, _goals, _year, Notes, _retracted, _refused.Add(happened.Stamp.Id), Problems);
        return WithChange(log, target, GroupOf(target, log, _resolver), events => events.Remove(target), _retracted.Add(target.Stamp.Id));
    }

    /// <summary>The goals whose progress is another than before a few recordings; null where only a look at all of them tells.</summary>
    internal IEnumerable<GoalId>? ChangedSince(TraineeProgress before) => _goals.ChangedSince(before._goals);

    /// <summary>The goal whose events an event belongs to; <c>default</c> for the year's.</summary>
    internal static GoalId GroupOf(ProgressEvent happened, EventLog log, GoalResolver resolver) =>
        AboutOf(happened, log) is { } about ? resolver.Resolve(about.Id) : default;

    /// <summary>The goal that an event is about, or the note that it changes is about; null for the year.</summary>
    internal static GoalReference? AboutOf(ProgressEvent happened, EventLog log)
    {
        return happened switch
        {
            GoalEvent goal => goal.Goal,
            YearEvent => null,
            NoteEdited edited => OfNote(edited.Note),
            NoteDeleted deleted => OfNote(deleted.Note),
            QuestionResolved resolved => OfNote(resolved.Question),
            QuestionDeferred deferred => OfNote(deferred.Question),
            _ => happened.About,
        };

        GoalReference? OfNote(Guid note) => log.Find(note) is >= 0 and var position ? log[position].About : null;
    }

    private bool Counts(ProgressEvent happened) =>
        happened is not EventRetracted && !_retracted.Contains(happened.Stamp.Id) && !_refused.Contains(happened.Stamp.Id);

    private TraineeProgress FoldAgain(ProgressEvent happened)
    {
        JournalEntry[] entries = [.. _log.Entries(), new JournalEntry(happened, -1, 0)];
        Array.Sort(entries, static (left, right) => EventOrder.Compare(left.Event, right.Event));
        return ProgressFold.Fold(_context, entries, _log.Files);
    }

    private TraineeProgress WithChange(EventLog log, ProgressEvent changed, GoalId goal, Func<ImmutableArray<ProgressEvent>, ImmutableArray<ProgressEvent>> change, ImmutableHashSet<Guid> retracted)
    {
        var before = goal == default ? _year : Of(goal);
        var refused = _refused.ToBuilder();
        var events = change(before.Events);
        var after = new GoalFold(_context.Rules).Fold(goal, events.AsSpan(), (no, _, _) => refused.Add(no.Stamp.Id));
        return new TraineeProgress(
            _context,
            log,
            _resolver,
            goal == default ? _goals : _goals.Set(after),
            goal == default ? after : _year,
            NotesAfter(changed, before, after),
            retracted,
            refused.ToImmutable(),
            Problems);
    }

    private ImmutableArray<Note> NotesAfter(ProgressEvent changed, GoalProgress before, GoalProgress after)
    {
        if (before.Notes.IsEmpty && after.Notes.IsEmpty) return Notes;
        if (changed is GoalEvent) return Notes;
        if (changed is NoteWritten && after.Notes.Length > before.Notes.Length) return Notes.Add(after.Notes[^1]);
        // A note changed, went, or came back: those of the goal are put anew among the others.
        var replaced = before.Notes.Select(note => note.Id).ToHashSet();
        var notes = new List<Note>(Notes.Length + 1);
        var next = 0;
        foreach (ref readonly var note in Notes.AsSpan())
        {
            if (replaced.Contains(note.Id)) continue;
            while (next < after.Notes.Length && NoteOrder.Compare(after.Notes[next], note) < 0) notes.Add(after.Notes[next++]);
            notes.Add(note);
        }
        while (next < after.Notes.Length) notes.Add(after.Notes[next++]);
        return ImmutableCollectionsMarshal.AsImmutableArray(notes.ToArray());
    }
}

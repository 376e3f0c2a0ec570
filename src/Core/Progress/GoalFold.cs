using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Progress;

/// <summary>Adds up the events of one goal (or of none: notes on the year). One object serves goal after goal; for one thread.</summary>
internal sealed class GoalFold(ProgressRules rules)
{
    private readonly List<GoalLogged> _log = [];
    private readonly NoteFold _notes = new();
    private readonly YearFold _year = new(rules);
    private readonly List<ProgressEvent> _counted = [];
    private GoalStatus _status;
    private ProgressEvent? _statusEvent, _firstEvent;
    private string? _returnedReason, _evidence;
    private int? _confidence, _mentorConfidence;

    /// <summary>Folds events that are in order and not retracted; one that doesn't count is reported by its position.</summary>
    public GoalProgress Fold(GoalId goal, ReadOnlySpan<ProgressEvent> events, Action<ProgressEvent, DiagnosticRule, object[]>? rejected = null)
    {
        Reset();
        foreach (var happened in events)
        {
            if (Refusal(goal, happened) is { } refusal)
            {
                rejected?.Invoke(happened, refusal.Rule, refusal.Arguments);
                continue;
            }
            _counted.Add(happened);
            Apply(happened);
        }
        return new GoalProgress
        {
            Goal = goal,
            Status = _status,
            StatusEvent = _statusEvent,
            FirstEvent = _firstEvent,
            ReturnedReason = _returnedReason,
            Evidence = _evidence,
            Confidence = _confidence,
            MentorConfidence = _mentorConfidence,
            Log = [.. _log],
            Notes = _notes.ToImmutable(),
            Events = [.. _counted],
            Year = _year.ToRecord(),
        };
    }

    private (DiagnosticRule Rule, object[] Arguments)? Refusal(GoalId goal, ProgressEvent happened) => happened switch
    {
        GoalSignedOff => rules.RefusalOfSignOff(goal, happened.Stamp),
        GoalReturned => rules.RefusalOfConfirmation(happened.Stamp, "return"),
        GoalRated => rules.RefusalOfTakingPart(happened.Stamp, "rating"),
        YearEvent year => _year.RefusalOf(year),
        NoteEdited edited => RefusalOfChange(happened.Stamp, edited.Note),
        NoteDeleted deleted => RefusalOfChange(happened.Stamp, deleted.Note),
        QuestionResolved resolved => RefusalOfMissing(resolved.Question),
        QuestionDeferred deferred => RefusalOfMissing(deferred.Question),
        _ => null,
    };

    private (DiagnosticRule Rule, object[] Arguments)? RefusalOfMissing(Guid note) => _notes.AuthorOf(note) is null ? (JournalRules.MissingEvent, [note]) : null;

    private (DiagnosticRule Rule, object[] Arguments)? RefusalOfChange(EventStamp stamp, Guid note)
    {
        if (_notes.AuthorOf(note) is not { } author) return (JournalRules.MissingEvent, [note]);
        return PersonId.AreSame(author, stamp.By) ? null : (JournalRules.ForeignNote, [author]);
    }

    private void Apply(ProgressEvent happened)
    {
        switch (happened)
        {
            case GoalStarted: Begin(happened); Become(GoalStatus.InProgress, happened); break;
            case GoalBlocked: Begin(happened); Become(GoalStatus.Blocked, happened); break;
            case GoalUnblocked: if (_status == GoalStatus.Blocked) Become(GoalStatus.InProgress, happened); break;
            case GoalDone done: Finish(done); break;
            case GoalReopened: Reopen(happened); break;
            case GoalSkipped: Become(GoalStatus.Skipped, happened); break;
            case GoalSignedOff: Begin(happened); Become(GoalStatus.SignedOff, happened); break;
            case GoalReturned returned: Return(returned); break;
            case GoalLogged logged: Log(logged); break;
            case GoalRated rated: Rate(rated); break;
            case NoteWritten written: _notes.Add(written); break;
            case NoteEdited edited: _notes.Change(edited.Note, note => note with { LastEdit = edited }); break;
            case NoteDeleted deleted: _notes.Delete(deleted.Note); break;
            case QuestionResolved resolved: _notes.Change(resolved.Question, note => note with { Resolved = resolved }); break;
            case QuestionDeferred deferred: _notes.Change(deferred.Question, note => note with { Deferred = deferred }); break;
            case YearEvent year: _year.Apply(year); break;
        }
    }

    private void Begin(ProgressEvent happened) => _firstEvent ??= happened;

    private void Become(GoalStatus status, ProgressEvent happened)
    {
        _status = status;
        _statusEvent = happened;
        if (status is GoalStatus.Done or GoalStatus.SignedOff) _returnedReason = null;
    }

    private void Finish(GoalDone done)
    {
        Begin(done);
        // Done once more, perhaps on another machine that had not heard of it: the sign-off stays.
        if (_status != GoalStatus.SignedOff) Become(GoalStatus.Done, done);
        _evidence = done.Evidence ?? _evidence;
        _confidence = done.Confidence ?? _confidence;
    }

    private void Return(GoalReturned returned)
    {
        Begin(returned);
        Become(GoalStatus.InProgress, returned);
        _returnedReason = returned.Reason;
    }

    private void Reopen(ProgressEvent happened)
    {
        Become(_firstEvent is null ? GoalStatus.NotStarted : GoalStatus.InProgress, happened);
        _returnedReason = null;
    }

    private void Log(GoalLogged logged)
    {
        _log.Add(logged);
        Begin(logged);
        if (_status == GoalStatus.NotStarted) Become(GoalStatus.InProgress, logged);
    }

    private void Rate(GoalRated rated)
    {
        if (rated.Stamp.IsByTrainee) _confidence = rated.Confidence;
        else _mentorConfidence = rated.Confidence;
    }

    private void Reset()
    {
        _log.Clear();
        _notes.Clear();
        _counted.Clear();
        _year.Reset();
        _status = GoalStatus.NotStarted;
        _statusEvent = _firstEvent = null;
        _returnedReason = _evidence = null;
        _confidence = _mentorConfidence = null;
    }
}

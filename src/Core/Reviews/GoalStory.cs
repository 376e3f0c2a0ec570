using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>All that is recorded in one year for a goal and its steps, in order, without anything private: when it began and ended, and where it stood still.</summary>
internal sealed class GoalStory
{
    private readonly TraineeReview _year;
    private readonly Goal _goal;
    private readonly List<(ProgressEvent Event, bool IsStep)> _told = [];
    private readonly ProgressEvent? _beginning, _end;

    private GoalStory(TraineeReview year, Goal goal)
    {
        (_year, _goal) = (year, goal);
        Tell(goal, isStep: false);
        if (!goal.Steps.IsEmpty) _told.Sort((left, right) => EventOrder.Compare(left.Event, right.Event));
        _beginning = _told.Find(Begins).Event;
        _end = EndOf(year, goal);
    }

    /// <summary>Whether somebody was at it, if only to say that it was done.</summary>
    public bool IsBegun => _told.Exists(WasAtIt);

    /// <summary>How many questions the trainee asked.</summary>
    public int Questions { get; private set; }

    /// <summary>
    /// Working days from the beginning to the end, both counted; at least one. Null where it has not ended, where what ended it is all that is recorded, and where one
    /// of them was imported: a box says that it is done, not when.
    /// </summary>
    public int? Days
    {
        get
        {
            if (_beginning is null or GoalDone { Import: not null } || _end is null or GoalDone { Import: not null } || ReferenceEquals(_beginning, _end)) return null;
            var (first, last) = (DayOf(_beginning), DayOf(_end));
            if (last < first) return null;
            var calendar = _year.Calendar;
            var isFirstWorked = first >= _year.Start && !calendar.IsAway(first) && calendar.WeekOn(first).Contains(first.DayOfWeek);
            return Math.Max(1, calendar.WorkingDays(first, last) + (isFirstWorked ? 1 : 0));
        }
    }

    /// <summary>Null where nothing is recorded.</summary>
    public static GoalStory? Of(TraineeReview year, Goal goal)
    {
        if (goal.Steps.IsEmpty && year.Of(goal).Progress.Events.IsEmpty) return null;
        var story = new GoalStory(year, goal);
        return story._told.Count == 0 ? null : story;
    }

    /// <summary>Whether it was blocked, or lay in progress without a word for so many working days. A counted goal waits for its next occasion, and is not stuck for that.</summary>
    public bool WasStuck(int workingDays)
    {
        var (isBegun, isClosed) = (false, false);
        DateOnly? last = null;
        foreach (var row in _told)
        {
            if (row.Event is GoalBlocked) return true;
            var day = _year.DayOf(row.Event.Stamp.At);
            if (isBegun && !isClosed && IsStill(last!.Value, day)) return true;
            if (ReferenceEquals(row.Event, _end)) return false;
            isBegun |= WasAtIt(row);
            isClosed = row.IsStep ? isClosed : Closes(row.Event) ?? isClosed;
            last = day;
        }
        var now = _year.IsOver ? _year.End : _year.Today;
        return _end is null && isBegun && !isClosed && IsStill(last!.Value, now);

        bool IsStill(DateOnly from, DateOnly until) => _goal.Count is null && _year.Calendar.WorkingDays(from, until) >= workingDays;
    }

    private void Tell(Goal part, bool isStep)
    {
        var progress = _year.Of(part).Progress;
        foreach (var happened in progress.Events)
        {
            if (!_year.Progress.IsPrivate(happened)) _told.Add((happened, isStep));
        }
        Questions += progress.Notes.Count(note => note is { Kind: NoteKind.Question, IsPrivate: false, Written.Stamp.IsByTrainee: true });
        foreach (var step in part.Steps) Tell(step, isStep: true);
    }

    // What a step is done with was begun, if only by that step.
    private static bool Begins((ProgressEvent Event, bool IsStep) row) => row.Event is GoalStarted or GoalBlocked or GoalLogged || (row.IsStep && row.Event is GoalDone or GoalSignedOff);

    private static bool WasAtIt((ProgressEvent Event, bool IsStep) row) => row.Event is GoalDone or GoalSignedOff || Begins(row);

    private static bool? Closes(ProgressEvent happened) => happened switch
    {
        GoalDone or GoalSignedOff or GoalSkipped => true,
        GoalStarted or GoalLogged or GoalReturned or GoalReopened => false,
        _ => null,
    };

    /// <summary>What finished a goal, as the trainee sees it; null where it isn't finished.</summary>
    private static ProgressEvent? EndOf(TraineeReview year, Goal goal)
    {
        var standing = year.Of(goal);
        if (standing.Status is not (GoalStatus.Done or GoalStatus.SignedOff)) return null;
        if (LastDone(standing.Progress) is { } done) return done;
        if (goal.Count is { } count && standing.Progress.Log.Length >= count) return standing.Progress.Log[count - 1];
        ProgressEvent? last = null;
        foreach (var step in goal.Steps)
        {
            if (EndOf(year, step) is { } end && (last is null || EventOrder.Compare(end, last) > 0)) last = end;
        }
        return last ?? standing.Progress.StatusEvent;
    }

    /// <summary>The last time it was said to be done that nothing took back since.</summary>
    private static GoalDone? LastDone(GoalProgress progress)
    {
        GoalDone? done = null;
        foreach (var happened in progress.Events)
        {
            if (happened is GoalDone again) done = again;
            else if (happened is GoalReopened or GoalReturned or GoalSkipped) done = null;
        }
        return done;
    }

    private DateOnly DayOf(ProgressEvent happened) => happened is GoalLogged { On: { } on } ? on : _year.DayOf(happened.Stamp.At);
}

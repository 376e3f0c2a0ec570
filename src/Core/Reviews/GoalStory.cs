using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>All that is recorded in one year for a goal and its steps, in order, without anything private: when it began and ended, and where it stood still.</summary>
internal sealed class GoalStory
{
    private static readonly GoalStory Empty = new(null!, null!, [], 0);

    private readonly TraineeReview _year;
    private readonly Goal _goal;
    private readonly List<(ProgressEvent Event, bool IsStep)> _told;

    private GoalStory(TraineeReview year, Goal goal, List<(ProgressEvent Event, bool IsStep)> told, int questions) => (_year, _goal, _told, Questions) = (year, goal, told, questions);

    public bool IsEmpty => _told.Count == 0;

    public bool IsBegun => Beginning is not null;

    /// <summary>How many questions the trainee asked.</summary>
    public int Questions { get; }

    /// <summary>Working days from the beginning to the end, both counted; at least one. Null where it has not ended, or where what ended it is all that is recorded.</summary>
    public int? Days
    {
        get
        {
            if (EndOf(_year, _goal) is not { } end || Beginning is not { } beginning || ReferenceEquals(beginning, end)) return null;
            var (first, last) = (DayOf(beginning), DayOf(end));
            if (last < first) return null;
            var calendar = _year.Calendar;
            var isFirstWorked = first >= _year.Start && !calendar.IsAway(first) && calendar.WeekOn(first).Contains(first.DayOfWeek);
            return Math.Max(1, calendar.WorkingDays(first, last) + (isFirstWorked ? 1 : 0));
        }
    }

    private ProgressEvent? Beginning => _told.FirstOrDefault(Begins).Event;

    public static GoalStory Of(TraineeReview year, Goal goal)
    {
        if (goal.Steps.IsEmpty && year.Of(goal).Progress.Events.IsEmpty) return Empty;
        var told = new List<(ProgressEvent Event, bool IsStep)>();
        var questions = 0;
        Tell(goal, isStep: false);
        if (!goal.Steps.IsEmpty) told.Sort((left, right) => EventOrder.Compare(left.Event, right.Event));
        return new GoalStory(year, goal, told, questions);

        void Tell(Goal part, bool isStep)
        {
            var progress = year.Of(part).Progress;
            foreach (var happened in progress.Events)
            {
                if (!year.Progress.IsPrivate(happened)) told.Add((happened, isStep));
            }
            questions += progress.Notes.Count(note => note is { Kind: NoteKind.Question, IsPrivate: false, Written.Stamp.IsByTrainee: true });
            foreach (var step in part.Steps) Tell(step, isStep: true);
        }
    }

    /// <summary>Whether it was blocked, or lay in progress without a word for so many working days. A counted goal waits for its next occasion, and is not stuck for that.</summary>
    public bool WasStuck(int workingDays)
    {
        var end = EndOf(_year, _goal);
        var (isOpen, isClosed) = (false, false);
        DateOnly? last = null;
        foreach (var row in _told)
        {
            if (row.Event is GoalBlocked) return true;
            var day = _year.DayOf(row.Event.Stamp.At);
            if (isOpen && IsStill(last!.Value, day)) return true;
            if (ReferenceEquals(row.Event, end)) return false;
            isClosed = row.IsStep ? isClosed : Closes(row.Event) ?? isClosed;
            isOpen = !isClosed && (isOpen || Begins(row));
            last = day;
        }
        var now = _year.End < _year.Today ? _year.End : _year.Today;
        return end is null && isOpen && IsStill(last!.Value, now);

        bool IsStill(DateOnly from, DateOnly until) => _goal.Count is null && _year.Calendar.WorkingDays(from, until) >= workingDays;
    }

    // What a step is done with was begun, if only by that step.
    private static bool Begins((ProgressEvent Event, bool IsStep) row) => row.Event is GoalStarted or GoalBlocked or GoalLogged || (row.IsStep && row.Event is GoalDone or GoalSignedOff);

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

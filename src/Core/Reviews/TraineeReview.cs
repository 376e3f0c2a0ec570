using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>One trainee's year on one day. Immutable; safe to read from any thread.</summary>
public sealed class TraineeReview
{
    /// <summary>How far ahead <see cref="DueSoon"/> looks where nobody wants it otherwise, in days.</summary>
    public const int UsualDueSoonDays = 14;

    private const int MonthsOfYear = 12;

    private readonly Curriculum _curriculum;
    private readonly TimeZoneInfo _zone;
    private readonly StandingTable _standings;
    private ImmutableArray<GoalStanding> _awaitingSignOff;
    private ImmutableArray<GoalStanding> _blocked;
    private ImmutableArray<Note> _openQuestions;
    private readonly Lazy<NextStep?> _next;
    private readonly Lazy<ImmutableArray<GoalStanding>> _dueSoon;

    private TraineeReview(Curriculum curriculum, TraineeProgress progress, DateOnly start, DateOnly today, TimeZoneInfo zone, int dueSoonDays, TraineeReview? before)
    {
        DueSoonDays = dueSoonDays;
        Today = today;
        _curriculum = curriculum;
        _zone = zone;
        Progress = progress;
        Start = start;
        Calendar = CalendarOf(start, progress.Year, before);
        var rule = new StandingRule(this);
        // Another calendar moves every day that is counted from the start.
        _standings = before?.Calendar == Calendar ? before._standings.After(before.Progress, progress, rule, today) : StandingTable.Build(curriculum, rule, today);
        _next = new Lazy<NextStep?>(() => NextStepFinder.Find(this));
        _dueSoon = new(() => [.. Own().Where(IsDueSoon).OrderBy(standing => standing.DueOn).ThenBy(standing => standing.Goal.Index)]);
    }

    /// <summary>How far ahead <see cref="DueSoon"/> looks, in days.</summary>
    public int DueSoonDays { get; }

    /// <summary>The day it speaks of, in the trainee's time zone.</summary>
    public DateOnly Today { get; }

    /// <summary>The first day of the trainee's year; <see cref="Today"/> where none is known yet.</summary>
    public DateOnly Start { get; }

    /// <summary>The last day of the trainee's year.</summary>
    public DateOnly End => CalendarDay.AddMonths(Start, MonthsOfYear).AddDays(-1);

    /// <summary>Whether the year has ended.</summary>
    public bool IsOver => Today > End;

    /// <summary>On which days the trainee works.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>The week of the year, one-based; 0 before the first day.</summary>
    public int Week => Today < Start ? 0 : ((Today.DayNumber - Start.DayNumber) / 7) + 1;

    /// <summary>Where every goal stands, indexed by <see cref="Goal.Index"/>.</summary>
    public ImmutableArray<GoalStanding> Standings => _standings.All;

    /// <summary>The whole year. Only goals of their own count, not steps.</summary>
    public Tally Total => _standings.Total;

    /// <summary>How many required goals of their own were due by today: where the plan would be.</summary>
    public int Expected => _standings.Expected;

    /// <summary>The one next step; null when nothing is left to do.</summary>
    public NextStep? Next => _next.Value;

    /// <summary>In progress, the one touched last first; steps stand for themselves.</summary>
    public ImmutableArray<GoalStanding> InProgress =>
        [.. Own().Where(standing => standing is { Status: GoalStatus.InProgress, Goal.IsOngoing: false }).OrderByDescending(standing => standing.Progress.Since)];

    /// <summary>Open and due within the next <see cref="DueSoonDays"/> days, or late; the earliest first.</summary>
    public ImmutableArray<GoalStanding> DueSoon => _dueSoon.Value;

    /// <summary>Of <see cref="DueSoon"/>, what is neither begun nor blocked, so that it stands in no other list; what recurs is never through.</summary>
    public IEnumerable<GoalStanding> DueAndNotBegun => DueSoon.Where(standing => standing.Status == GoalStatus.NotStarted || standing.Goal.IsOngoing);

    /// <summary>Done and waiting for sign-off, the longest first.</summary>
    public ImmutableArray<GoalStanding> AwaitingSignOff =>
        _awaitingSignOff.IsDefault ? _awaitingSignOff = [.. Standings.Where(standing => standing.AwaitsSignOff).OrderBy(standing => standing.Progress.Since)] : _awaitingSignOff;

    /// <summary>Blocked, the longest first.</summary>
    public ImmutableArray<GoalStanding> Blocked =>
        _blocked.IsDefault ? _blocked = [.. Standings.Where(standing => standing.Status == GoalStatus.Blocked).OrderBy(standing => standing.Progress.Since)] : _blocked;

    /// <summary>Questions that are not resolved, the oldest first.</summary>
    public ImmutableArray<Note> OpenQuestions =>
        _openQuestions.IsDefault ? _openQuestions = [.. Progress.Notes.Where(note => note is { Kind: NoteKind.Question, IsResolved: false }).OrderBy(note => note.At)] : _openQuestions;

    /// <summary>What was recorded since Monday, the newest first.</summary>
    public ImmutableArray<ProgressEvent> ThisWeek
    {
        get
        {
            var monday = Today.AddDays(-(((int)Today.DayOfWeek + 6) % 7));
            return [.. Progress.Newest().TakeWhile(happened => DayOf(happened.Stamp.At) >= monday)];
        }
    }

    /// <summary>What is asked for.</summary>
    internal Curriculum Curriculum => _curriculum;

    /// <summary>What is recorded.</summary>
    internal TraineeProgress Progress { get; }

    /// <summary>Reads a year.</summary>
    /// <param name="curriculum">What is asked for.</param>
    /// <param name="progress">What is recorded.</param>
    /// <param name="start">The first day of the trainee's year; without one it starts today.</param>
    /// <param name="today">The day to speak of, in the trainee's time zone.</param>
    /// <param name="zone">The trainee's time zone: it decides on which day an event happened.</param>
    /// <param name="dueSoonDays">How far ahead <see cref="DueSoon"/> looks.</param>
    public static TraineeReview Build(Curriculum curriculum, TraineeProgress progress, DateOnly? start, DateOnly today, TimeZoneInfo zone, int dueSoonDays = UsualDueSoonDays)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(zone);
        return new TraineeReview(curriculum, progress, start ?? today, today, zone, dueSoonDays, null);
    }

    /// <summary>What the same day would look like with another curriculum, without anything private.</summary>
    public TraineeReview SharedUnder(Curriculum curriculum) => Build(curriculum, Progress.Shared().Under(curriculum), Start, Today, _zone, DueSoonDays);

    /// <summary>The same day after more was recorded. It says what <see cref="Build"/> would, and costs what changed.</summary>
    /// <param name="progress">What is recorded now, of the same trainee and curriculum.</param>
    public TraineeReview After(TraineeProgress progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return new TraineeReview(_curriculum, progress, Start, Today, _zone, DueSoonDays, this);
    }

    /// <summary>The day on which something happened, where the trainee lives.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, _zone).DateTime);

    /// <summary>The day that an event is about: the one given with it, else the one on which it was recorded.</summary>
    public DateOnly DayOf(ProgressEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var given = happened switch
        {
            GoalLogged logged => logged.On,
            SessionLogged session => session.On,
            OneOnOneHeld held => held.On,
            _ => null,
        };
        return given ?? DayOf(happened.Stamp.At);
    }

    /// <summary>Where a goal stands.</summary>
    public GoalStanding Of(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return Standings[goal.Index];
    }

    /// <summary>Where the goal with an id, or a former one, stands; null where the curriculum doesn't have it.</summary>
    public GoalStanding? Find(GoalId id) => _curriculum.Find(id) is { } goal ? Of(goal) : null;

    /// <summary>Where the goal of an event stands today; null for the year's events, and where the curriculum no longer has the goal.</summary>
    public GoalStanding? StandingOf(ProgressEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var goal = happened is YearEvent { About: { } about } ? Progress.Resolve(about.Id) : Progress.GoalOf(happened);
        return goal is { } id ? Find(id) : null;
    }

    /// <summary>A track's required goals.</summary>
    public Tally Of(Track track)
    {
        ArgumentNullException.ThrowIfNull(track);
        return _standings.Of(track);
    }

    /// <summary>A topic's required goals, with those of the topics nested in it.</summary>
    public Tally Of(Topic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return _standings.Of(topic);
    }

    /// <summary>The open goals that directly need this one.</summary>
    public ImmutableArray<Goal> WaitingFor(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return [.. _curriculum.DependentsOf(goal).Where(dependent => !Of(dependent).IsComplete)];
    }

    /// <summary>What a goal needs that is not complete yet.</summary>
    public ImmutableArray<Goal> MissingFor(Goal goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return [.. goal.Prerequisites.Where(needed => !Of(needed).IsComplete)];
    }

    /// <summary>The calendar of before where nothing of it changed, so that who compares finds the same one.</summary>
    private static WorkCalendar CalendarOf(DateOnly start, YearRecord year, TraineeReview? before)
    {
        if (before is not null && ReferenceEquals(before.Progress.Year, year)) return before.Calendar;
        var calendar = WorkCalendar.Of(start, year);
        return before is not null && before.Calendar.IsSame(calendar) ? before.Calendar : calendar;
    }

    private IEnumerable<GoalStanding> Own() => Standings.Where(standing => standing.Goal.Parent is null);

    private bool IsDueSoon(GoalStanding standing) =>
        !standing.IsComplete && !standing.AwaitsSignOff && (standing.IsRequired || standing.Goal.IsOngoing || standing.Progress.Since is not null)
        && standing.DueOn is { } due && due <= Today.AddDays(DueSoonDays);
}

using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Demo;

/// <summary>The one-on-ones of a demo's year, every other Wednesday: what was agreed, what was closed, and minutes as the program drafts them.</summary>
internal sealed class DemoMeetings
{
    private const int WeeksBetween = 2;
    private const int Wednesday = 2;
    private const double Hour = 0.25;

    private readonly DemoCalendar _calendar;
    private readonly DemoDiary _diary;
    private readonly Curriculum _curriculum;
    private readonly Roster _roster;
    private readonly (Person Trainee, string Mentor) _people;
    private readonly List<ActionAgreed> _open = [];

    private DemoMeetings(Person trainee, string mentor, Curriculum curriculum, Roster roster, DemoCalendar calendar, int seed)
    {
        (_people, _curriculum, _roster, _calendar) = ((trainee, mentor), curriculum, roster, calendar);
        _diary = new DemoDiary(trainee.Id, calendar, new Random(seed));
    }

    /// <summary>What was recorded at the meetings, in the order of time.</summary>
    /// <param name="year">All else that happened, in the order of time.</param>
    /// <param name="trainee">Whose year it is.</param>
    /// <param name="mentor">Who met them.</param>
    /// <param name="curriculum">The goals.</param>
    /// <param name="roster">The people.</param>
    /// <param name="calendar">The days on which they work.</param>
    /// <param name="story">What was put on agendas and agreed.</param>
    /// <param name="seed">The same seed gives the same events.</param>
    public static IReadOnlyList<ProgressEvent> Of(IReadOnlyList<ProgressEvent> year, Person trainee, string mentor, Curriculum curriculum, Roster roster, DemoCalendar calendar, DemoStory story, int seed)
    {
        var meetings = new DemoMeetings(trainee, mentor, curriculum, roster, calendar, seed);
        meetings.Hold(year, story.OfMeetings);
        return meetings._diary.Events;
    }

    private void Hold(IReadOnlyList<ProgressEvent> year, IReadOnlyList<StoryLine> story)
    {
        var progress = TraineeProgress.Fold(_people.Trainee.Id, [], _curriculum, _roster);
        var next = 0;
        // The next one is still to come: there is something to talk about.
        for (var week = WeeksBetween; _calendar.DayOf(week + 1, Wednesday) <= _calendar.Today; week += WeeksBetween)
        {
            var day = _calendar.DayOf(week, Wednesday);
            // Nobody meets on holiday, or while ill.
            if (_calendar.Workday(day) != day) continue;
            var begins = _calendar.At(day, Hour);
            for (; next < year.Count && year[next].Stamp.At < begins; next++) progress = progress.With(year[next]);
            var before = _diary.Events.Count;
            Meet(day, week, story);
            foreach (var happened in _diary.Events.Skip(before)) progress = progress.With(happened);
            before = _diary.Events.Count;
            Close(progress, day);
            foreach (var happened in _diary.Events.Skip(before)) progress = progress.With(happened);
        }
        foreach (var line in story.Where(line => line.Kind == "agenda"))
        {
            _diary.Open(_calendar.DayOf(line.Number ?? 1, 1));
            _diary.Add(stamp => new AgendaAdded(stamp, line.Text), line.By);
        }
    }

    private void Meet(DateOnly day, int week, IReadOnlyList<StoryLine> story)
    {
        _diary.Open(day);
        _diary.MoveTo(_calendar.At(day, Hour));
        foreach (var action in _open) _diary.Add(stamp => new ActionClosed(stamp, action.Stamp.Id), _people.Mentor);
        _open.Clear();
        foreach (var line in story.Where(line => line.Kind == "agreed" && line.Number is { } agreed && agreed <= week && agreed > week - WeeksBetween))
        {
            _diary.Add(
                stamp =>
                {
                    var action = new ActionAgreed(stamp, line.Text, line.By ?? _people.Trainee.Id, day.AddDays(7 * WeeksBetween));
                    _open.Add(action);
                    return action;
                },
                _people.Mentor);
        }
    }

    private void Close(TraineeProgress progress, DateOnly day)
    {
        var review = TraineeReview.Build(_curriculum, progress, _people.Trainee.Start, day, _calendar.Zone);
        ImmutableArray<string> both = [_people.Trainee.Id, _people.Mentor];
        var minutes = Minutes.Draft(review, Agenda.Of(review), both, day, _roster.NameOf);
        _diary.Add(stamp => new OneOnOneHeld(stamp, minutes, With: [_people.Trainee.Id]), _people.Mentor);
    }
}

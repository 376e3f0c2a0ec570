using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Demo;

/// <summary>All that happened to one trainee of the demo. The same day and seed give the same events.</summary>
internal sealed class DemoYear
{
    private const double MostLogged = 0.8;

    private readonly DemoCalendar _calendar;
    private readonly DemoStory _story;
    private readonly Random _random;
    private readonly DemoPlan _plan;
    private readonly ImmutableArray<string> _mentors;
    private readonly DemoDiary _diary;

    private DemoYear(string trainee, ImmutableArray<string> mentors, DemoCalendar calendar, DemoStory story, int seed)
    {
        (_mentors, _calendar, _story) = (mentors, calendar, story);
        _random = new Random(seed);
        _plan = new DemoPlan(calendar, story, _random);
        _diary = new DemoDiary(trainee, calendar, _random);
    }

    /// <summary>The events in the order of time; none is later than the calendar's now.</summary>
    public static IReadOnlyList<ProgressEvent> Of(string trainee, ImmutableArray<string> mentors, Curriculum curriculum, DemoCalendar calendar, DemoStory story, int seed)
    {
        var year = new DemoYear(trainee, mentors, calendar, story, seed);
        // What must not change the days of everything else comes last.
        foreach (var line in story.OfYear.Where(line => !IsPace(line) && !IsSessionOrSignature(line))) year.AddToYear(line);
        foreach (var goal in curriculum.Goals) if (year._plan.Of(goal) is { } span) year.Live(goal, span);
        foreach (var line in story.OfYear.Where(IsPace)) year.AddPace(line);
        foreach (var line in story.OfYear.Where(IsSessionOrSignature)) year.AddToYear(line);
        return year._diary.Events;
    }

    private static bool IsPace(StoryLine line) => line.Kind is "away" or "works";

    private static bool IsSessionOrSignature(StoryLine line) => line.Gate is not null || SessionKind.Known.Any(kind => kind.Id == line.Kind);

    private void AddToYear(StoryLine line)
    {
        if (line.Number is { } week) _diary.Open(_calendar.DayOf(week, 1 + _random.Next(4)));
        if (line.Gate is { } gate) _diary.Sign(gate, line);
        else if (SessionKind.Known.FirstOrDefault(kind => kind.Id == line.Kind) is { } kind) _diary.Log(kind, line);
        else _diary.Write(null, line);
    }

    /// <summary>The holiday, or the days of the week that somebody works from the first day on.</summary>
    private void AddPace(StoryLine line)
    {
        var (from, until) = _calendar.Holiday;
        _diary.Open(_calendar.DayOf(line.Number ?? 1, 0));
        if (line.Kind == "away") _diary.Add(stamp => new AbsencePlanned(stamp, from, until, line.Text), line.By);
        else if (WorkDays.TryParse(line.Text, out var days)) _diary.Add(stamp => new WorkWeekChanged(stamp, days, _calendar.Start), line.By);
    }

    private void Live(Goal goal, DemoPlan.Span span)
    {
        var lines = _story.Of(goal).Where(line => line.Kind is not ("finish" or "begin" or "confidence" or "sign-off")).ToArray();
        if (goal.IsOngoing) Repeat(goal, span.Begin, lines);
        else if (goal.Count is { } count) Practise(goal, span, count, lines);
        else Work(goal, span, lines);
    }

    /// <summary>What comes round again: most times it is logged, now and then with a word.</summary>
    private void Repeat(Goal goal, DateOnly first, StoryLine[] lines)
    {
        var days = new List<DateOnly>();
        for (var day = first; day <= _calendar.Today; day = goal.Every!.Value.After(day)) if (_random.NextDouble() < MostLogged) days.Add(_calendar.Workday(day));
        for (var i = 0; i < days.Count; i++)
        {
            var told = Array.FindIndex(lines, line => Array.IndexOf(lines, line) * days.Count / lines.Length == i);
            _diary.Open(days[i]);
            _diary.Log(goal, told < 0 ? null : lines[told]);
        }
    }

    /// <summary>What is done several times: each time has its day, the last one is the day on which it is done.</summary>
    private void Practise(Goal goal, DemoPlan.Span span, int count, StoryLine[] lines)
    {
        var logs = lines.Where(line => line.Kind == "log").ToArray();
        var times = span.Done is null ? logs.Length : count;
        _diary.Open(span.Begin);
        for (var i = 0; i < times; i++)
        {
            _diary.TurnTo(Between(span, (i + 1.0) / times));
            _diary.Log(goal, i < logs.Length ? logs[i] : null);
        }
        if (span.Done is not null) Confirm(goal, span, [.. lines.Where(line => line.Kind != "log")]);
    }

    private void Work(Goal goal, DemoPlan.Span span, StoryLine[] lines)
    {
        _diary.Open(span.Begin);
        if (Array.Find(lines, line => line.Kind == "skipped") is { } skipped)
        {
            _diary.Add(stamp => new GoalSkipped(stamp, GoalReference.To(goal), skipped.Text));
            return;
        }
        _diary.Add(stamp => new GoalStarted(stamp, GoalReference.To(goal)));
        var before = lines.TakeWhile(line => line.Kind is not ("returned" or "signed-off" or "win" or "evidence")).ToArray();
        for (var i = 0; i < before.Length; i++)
        {
            _diary.TurnTo(Between(span, (i + 0.5) / before.Length));
            Tell(goal, before[i]);
        }
        if (span.Done is { } done)
        {
            _diary.TurnTo(done);
            var after = lines.Skip(before.Length).ToList();
            Finish(goal, after);
            foreach (var win in after.Where(line => line.Kind == "win")) _diary.Write(goal, win);
            after.RemoveAll(line => line.Kind is "win" or "evidence");
            Confirm(goal, span, after);
        }
    }

    private void Finish(Goal goal, List<StoryLine> after)
    {
        var shown = after.Find(line => line.Kind == "evidence");
        // What a mentor looks at stands beside the goal as a note; elsewhere it comes with being done.
        if (goal.SignOff is not null && shown is not null) _diary.Write(goal, shown);
        var confidence = _story.Of(goal).FirstOrDefault(line => line.Kind == "confidence")?.Text is { } given ? given[0] - '0' : 3 + _random.Next(3);
        _diary.Add(stamp => new GoalDone(stamp, GoalReference.To(goal), goal.SignOff is null ? shown?.Text : null, confidence));
    }

    /// <summary>What a mentor says to it, some days later: it may come back once.</summary>
    private void Confirm(Goal goal, DemoPlan.Span span, IReadOnlyList<StoryLine> lines)
    {
        if (goal.SignOff is null) return;
        var mentor = _mentors[_random.Next(4) == 0 ? _mentors.Length - 1 : 0];
        foreach (var line in lines.Where(line => line.Kind != "signed-off"))
        {
            _diary.Wait(1 + _random.Next(2));
            if (line.Kind == "returned") _diary.Add(stamp => new GoalReturned(stamp, GoalReference.To(goal), line.Text), mentor);
            else Tell(goal, line);
        }
        if (!span.Ends) return;
        if (lines.Any(line => line.Kind == "returned"))
        {
            _diary.Wait(1);
            _diary.Add(stamp => new GoalDone(stamp, GoalReference.To(goal)));
        }
        _diary.Wait(1 + _random.Next(3));
        _diary.Add(stamp => new GoalSignedOff(stamp, GoalReference.To(goal), lines.FirstOrDefault(line => line.Kind == "signed-off")?.Text), mentor);
    }

    private void Tell(Goal goal, StoryLine line)
    {
        if (line.Kind != "blocked")
        {
            _diary.Write(goal, line);
            return;
        }
        _diary.Add(stamp => new GoalBlocked(stamp, GoalReference.To(goal), line.Text));
        if (line.Number is not { } days) return;
        _diary.Wait(days);
        _diary.Add(stamp => new GoalUnblocked(stamp, GoalReference.To(goal)));
    }

    private DateOnly Between(DemoPlan.Span span, double share)
    {
        var days = (span.Done ?? _calendar.Today).DayNumber - span.Begin.DayNumber;
        return _calendar.Workday(span.Begin.AddDays((int)(days * share)));
    }
}

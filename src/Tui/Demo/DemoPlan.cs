using System.Globalization;
using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Demo;

/// <summary>When a goal is begun and done in the demo's year: about when it is due, after what it needs, and as the story says.</summary>
internal sealed class DemoPlan(DemoCalendar calendar, DemoStory story, Random random)
{
    private const string Never = "never";
    private const int MinutesPerDay = 150;
    private const int MostDays = 20;
    private const int DaysToConfirm = 4;

    private readonly Dictionary<GoalId, Span?> _spans = [];

    /// <summary>From when to when; null for a goal that is not begun.</summary>
    public Span? Of(Goal goal)
    {
        if (_spans.TryGetValue(goal.Id, out var known)) return known;
        return _spans[goal.Id] = goal.Steps.IsEmpty ? Single(goal) : OfSteps(goal);
    }

    private Span? OfSteps(Goal goal)
    {
        var spans = goal.Steps.Select(Of).ToArray();
        if (Array.TrueForAll(spans, span => span is null)) return null;
        var isDone = Array.TrueForAll(spans, span => span?.Done is not null);
        return new Span(spans.Min(span => span?.Begin ?? DateOnly.MaxValue), isDone ? spans.Max(span => span!.Value.Done) : null, Ends(goal));
    }

    private Span? Single(Goal goal)
    {
        var begin = Offset(goal, "begin");
        if (begin.IsNever || Ready(goal) is not { } ready) return null;
        if (goal.Due is not { } due) return goal.IsOngoing ? new Span(calendar.Workday(ready), null, false) : null;
        var (dueOn, days) = (due.On(calendar.Start), DaysFor(goal));
        var finish = Offset(goal, "finish");
        var done = dueOn.AddDays(finish.Days ?? Usual());
        var from = begin.Days is { } given ? dueOn.AddDays(given) : Later(ready, done.AddDays(-days - random.Next(4)));
        from = calendar.Workday(Later(from, calendar.Start));
        if (from > calendar.Today) return null;
        return new Span(from, finish.IsNever || IsStuck(goal) ? null : calendar.Workday(Later(done, from.AddDays(days))), Ends(goal));
    }

    /// <summary>Most are done some days before they are due, one in six a little late.</summary>
    private int Usual() => random.Next(6) == 0 ? random.Next(3, 12) : -random.Next(12);

    /// <summary>The day after everything that the goal needs; null where something of it is never complete.</summary>
    private DateOnly? Ready(Goal goal)
    {
        var ready = calendar.Start;
        if (Offset(goal, "begin").Days is not null) return ready;
        for (var one = goal; one is not null; one = one.Parent)
        {
            foreach (var needed in one.Prerequisites)
            {
                if (Of(needed) is not { Complete: { } complete } || complete > calendar.Today) return null;
                ready = Later(ready, complete.AddDays(1));
            }
        }
        return ready;
    }

    /// <summary>Whether the story lets the goal end: not while it is returned, or waits for its sign-off.</summary>
    private bool Ends(Goal goal)
    {
        var lines = story.Of(goal);
        return !lines.Any(line => line.Kind == "sign-off") && !(lines.Count > 0 && lines[^1].Kind == "returned");
    }

    /// <summary>Whether it is blocked, and nobody knows for how long.</summary>
    private bool IsStuck(Goal goal) => story.Of(goal).Any(line => line is { Kind: "blocked", Number: null });

    private (int? Days, bool IsNever) Offset(Goal goal, string kind) =>
        story.Of(goal).FirstOrDefault(line => line.Kind == kind)?.Text is not { } text ? (null, false)
        : text == Never ? (null, true) : (int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), false);

    private static int DaysFor(Goal goal) => Math.Min(MostDays, 1 + ((goal.Effort?.Minutes ?? 0) / MinutesPerDay));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>From when to when somebody is at a goal.</summary>
    /// <param name="Begin">The first day.</param>
    /// <param name="Done">The day on which it is done; null while it is not.</param>
    /// <param name="Ends">Whether it is confirmed where that is asked for.</param>
    internal readonly record struct Span(DateOnly Begin, DateOnly? Done, bool Ends)
    {
        /// <summary>The day from which others may build on it.</summary>
        public DateOnly? Complete => Ends ? Done?.AddDays(DaysToConfirm) : null;
    }
}

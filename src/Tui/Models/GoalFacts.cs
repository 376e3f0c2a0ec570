using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>A goal's chips as facts in words: due, effort, owner, sign-off.</summary>
internal sealed class GoalFacts(WorkspaceSnapshot snapshot, GoalStanding standing)
{
    private readonly Goal _goal = standing.Goal;

    public IEnumerable<ImmutableArray<Span>> All()
    {
        if (DueFact() is { } due) yield return due;
        if (_goal.Every is { } every) yield return Fact("every", EveryWords(every));
        if (_goal.Effort is { } effort) yield return Fact("effort", EffortWords(effort));
        if (_goal.Owner is { } owner) yield return Fact("owner", ShownText.Line(owner));
        if (_goal.SignOff is { } signOff) yield return Fact("sign-off", ShownText.Line(signOff.Role ?? "mentor"));
        if (_goal.IsOptional && !_goal.IsOngoing) yield return [new Span("optional", Tone.Dim)];
        if (standing.Progress.Confidence is { } own) yield return Fact("confidence", $"{own} of 5");
        if (standing.Progress.MentorConfidence is { } mentors) yield return Fact("mentor's confidence", $"{mentors} of 5");
        if (_goal.Level is { } level) yield return Fact("level", $"{level}");
        if (!_goal.Tags.IsEmpty) yield return [new Span(string.Join(' ', _goal.Tags.Select(tag => "#" + ShownText.Line(tag))), Tone.Dim)];
    }

    private static ImmutableArray<Span> Fact(string name, string value, Tone tone = Tone.Text) => [new(name + " ", Tone.Dim), new(value, tone)];

    private ImmutableArray<Span>? DueFact()
    {
        if (standing.DueOn is not { } on) return null;
        var today = snapshot.Review.Today;
        var due = standing.IsLate ? new Span($"{DayWords.Past(on, today)}, {PaceWords.Past(standing)}", Tone.Warning) : new Span(DueWords(on, today));
        var moved = PaceWords.Moved(standing, snapshot.Review) is { } why ? $" ({why})" : "";
        return [new("due ", Tone.Dim), due, new(moved, Tone.Dim)];
    }

    private string DueWords(DateOnly on, DateOnly today)
    {
        if (on < today && !standing.IsComplete) return DayWords.Past(on, today);
        if (on.DayNumber - today.DayNumber < 7 && !standing.IsComplete) return DayWords.Future(on, today);
        return !standing.IsMoved && _goal.Due is { Unit: DueUnit.Week or DueUnit.Month } due && !_goal.IsOngoing
            ? $"end of {(due.Unit == DueUnit.Week ? "week" : "month")} {due.Number}, {DayWords.OnCalendar(on, today)}"
            : DayWords.Future(on, today);
    }

    private static string EveryWords(Cadence every)
    {
        var unit = every.Unit switch { DueUnit.Day => "day", DueUnit.Week => "week", _ => "month" };
        return every.Number == 1 ? unit : CountWords.Of(every.Number, unit);
    }

    private static string EffortWords(Effort effort) => $"{effort.Text[..^1]} {effort.Text[^1] switch { 'm' => "min", 'w' => "wk", var unit => $"{unit}" }}";
}

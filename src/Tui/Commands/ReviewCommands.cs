using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Commands;

/// <summary>What a mentor says about goals, in the year that is shown or from the list of all.</summary>
internal static class ReviewCommands
{
    private const string Category = "Review";

    private static readonly When CanSignOff = When.SignOffIsSelected & When.ActorIsMentor;

    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("reviews.show", Category, "Show every trainee and what waits for you", c => c.Workbench.ShowReviews())
        {
            Keys = [new("8", Scope.Workbench)],
            Menu = Category,
        },
        new("goal.signOff", Category, "Sign off", c => Confirm(c, "Signed off", (stamp, goal) => new GoalSignedOff(stamp, goal)))
        {
            Keys = [new("S", Scope.Workbench)],
            Hints = [new(Scope.Review, 1, "sign off"), new(Scope.Page, 0, "sign off")],
            Places = [MenuPlace.Goal],
            When = CanSignOff,
            Menu = Category,
        },
        new("goal.return", Category, "Return, with a reason", Return)
        {
            Keys = [new("R", Scope.Workbench)],
            Hints = [new(Scope.Review, 2, "return")],
            Places = [MenuPlace.Goal],
            When = CanSignOff,
            Menu = Category,
        },
        new("goal.rate", Category, "Rate the confidence, 1 to 5", Rate)
        {
            Keys = [new("c", Scope.Workbench)],
            Places = [MenuPlace.Goal],
            When = When.GoalOfAYearIsSelected & When.ActorTakesPart,
            Menu = Category,
        },
        new("trainee.switch", Category, "Show another trainee's year", c => c.Workbench.SwitchTrainee())
        {
            Keys = [new("Ctrl+K t")],
            Menu = Category,
        },
        new("actor.explain", Category, "Say who you are here, and how that is changed", c => c.Workbench.Announce(
            $"You are {ShownText.Line(c.Snapshot.Actor.Name)} ({c.Snapshot.Actor.Id}). --as, ONBOARD_AS or git's e-mail address says who you are.")),
    ];

    private static void Confirm(CommandContext c, string said, Func<EventStamp, Core.Curricula.GoalReference, ProgressEvent> happened) =>
        c.RecordIn([.. c.YearGoals.Where(goal => goal.Standing.AwaitsSignOff)], happened, said);

    private static void Return(CommandContext c)
    {
        ImmutableArray<YearGoal> goals = [.. c.YearGoals.Where(goal => goal.Standing.AwaitsSignOff)];
        c.Workbench.Ask(new Prompt(goals is [var only] ? $"What is missing: {only.Standing.Goal.Title}" : $"What is missing? ({CountWords.Of(goals.Length, "goal")})", "The trainee reads it beside the goal", reason =>
        {
            c.RecordIn(goals, (stamp, goal) => new GoalReturned(stamp, goal, reason), "Returned");
            return null;
        }));
    }

    private static void Rate(CommandContext c)
    {
        var goals = c.YearGoals;
        c.Workbench.Ask(new Prompt(goals is [var only] ? $"How sure: {only.Standing.Goal.Title}" : $"How sure? ({CountWords.Of(goals.Length, "goal")})", "1 heard of it … 5 could teach it", answer =>
        {
            if (!int.TryParse(answer, out var confidence) || confidence is < 1 or > 5) return "A number from 1 (heard of it) to 5 (could teach it).";
            c.RecordIn(goals, (stamp, goal) => new GoalRated(stamp, goal, confidence), $"Confidence {confidence} of 5");
            return null;
        }));
    }
}

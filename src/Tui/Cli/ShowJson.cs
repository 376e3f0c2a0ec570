using Onboarding.Core.Curricula;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>A goal with all that is recorded for it.</summary>
internal sealed record ShowJson(GoalJson Goal, string Description, StandingJson Standing, StandingJson[] Steps, string[] MissingNeeds, LogJson[] Log, NoteJson[] Notes)
{
    public static ShowJson Of(WorkspaceSnapshot snapshot, Goal goal)
    {
        var standing = snapshot.Review.Of(goal);
        return new ShowJson(
            GoalJson.Of(goal),
            goal.Description,
            StandingJson.Of(standing),
            [.. goal.Steps.Select(step => StandingJson.Of(snapshot.Review.Of(step)))],
            [.. snapshot.Review.MissingFor(goal).Select(needed => needed.Id.Value)],
            [.. standing.Progress.Log.Select(LogJson.Of)],
            [.. standing.Progress.Notes.Select(NoteJson.Of)]);
    }
}

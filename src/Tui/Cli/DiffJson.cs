using Onboarding.Core.Curricula;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Cli;

/// <summary>How two versions of a curriculum differ, and what becomes of everybody's marks.</summary>
internal sealed record DiffJson(string Versions, string Summary, GoalChangeJson[] Changes, GoalSuggestionJson[] Suggestions, TraineeMigrationJson[] Trainees)
{
    public static DiffJson Of(string versions, MigrationReport report, Func<string, string> nameOf) => new(
        versions,
        MigrationPage.Summary(report.Curriculum),
        [.. report.Curriculum.Changes.Select(GoalChangeJson.Of)],
        [.. report.Curriculum.Suggestions.Select(GoalSuggestionJson.Of)],
        [.. report.Trainees.Select(trainee => new TraineeMigrationJson(trainee.Trainee, nameOf(trainee.Trainee), [.. trainee.Marks.Select(MarkJson.Of)]))]);
}

/// <summary>A goal that differs: what changed, and the goal in both versions; null where it isn't in one.</summary>
internal sealed record GoalChangeJson(string[] What, GoalJson? Before, GoalJson? After, bool DescriptionChanged, RequirementJson[] Requirements)
{
    private static readonly (GoalChanges What, string Name)[] Names =
    [
        (GoalChanges.Added, "added"), (GoalChanges.Removed, "removed"), (GoalChanges.Renamed, "renamed"), (GoalChanges.Merged, "merged"),
        (GoalChanges.Moved, "moved"), (GoalChanges.Reworded, "reworded"), (GoalChanges.Required, "requirements"),
    ];

    public static GoalChangeJson Of(GoalChange change) => new(
        [.. Names.Where(row => change.Is(row.What)).Select(row => row.Name)],
        change.Before is null ? null : GoalJson.Of(change.Before),
        change.After is null ? null : GoalJson.Of(change.After),
        change is { Before: { } before, After: { } after } && before.Description != after.Description,
        [.. change.Requirements.Select(requirement => new RequirementJson(requirement.Before, requirement.After))]);
}

/// <summary>A chip as it was and as it is; null where there is none.</summary>
internal sealed record RequirementJson(string? Before, string? After);

/// <summary>What may have become of goals, by their ids.</summary>
internal sealed record GoalSuggestionJson(string What, string[] From, string[] Into)
{
    public static GoalSuggestionJson Of(GoalSuggestion suggestion) => new(
        suggestion.What switch { GoalSuggestionKind.Split => "split", GoalSuggestionKind.Merged => "merged", _ => "reworded" },
        [.. suggestion.From.Select(goal => goal.Id.Value)],
        [.. suggestion.Into.Select(goal => goal.Id.Value)]);
}

/// <summary>What becomes of a trainee's marks.</summary>
internal sealed record TraineeMigrationJson(string Trainee, string Name, MarkJson[] Marks);

/// <summary>What is recorded for a goal, and what becomes of it: <c>carries</c>, <c>detaches</c> or <c>comesBack</c>.</summary>
internal sealed record MarkJson(string What, string Id, string? NewId, string Title, int Events, string Was, string? Becomes, bool WasComplete, bool IsComplete, SecondLookJson? SecondLook)
{
    public static MarkJson Of(MarkMove mark) => new(
        mark.After is null ? "detaches" : mark.Before is null ? "comesBack" : "carries",
        mark.Id.Value,
        mark.After?.Id.Value,
        mark.Title,
        mark.Events.Length,
        StandingJson.NameOf(mark.Was),
        mark.Becomes is { } becomes ? StandingJson.NameOf(becomes) : null,
        mark.WasComplete,
        mark.IsComplete,
        mark.SecondLook is { } signed ? new SecondLookJson(signed.Stamp.By, signed.Stamp.At) : null);
}

/// <summary>A sign-off that was given for another text: by whom, and when.</summary>
internal sealed record SecondLookJson(string By, DateTimeOffset At);

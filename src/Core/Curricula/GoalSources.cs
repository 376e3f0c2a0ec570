using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>What can become a goal besides task items, as it is written.</summary>
internal static class GoalSources
{
    /// <summary>Each with what it makes a goal, in a few words of Markdown.</summary>
    public static ImmutableArray<(GoalSource Source, string Name, string Meaning)> All { get; } =
    [
        (GoalSource.Links, "links", "list items that begin with a link"),
        (GoalSource.Sections, "sections", "headings that have no heading below them"),
        (GoalSource.List, "list", "all list items"),
        (GoalSource.File, "file", "the file as a whole"),
        (GoalSource.Table, "table", "rows of tables"),
        (GoalSource.Tasks, "tasks", "task items alone, which is what holds where nothing is said"),
    ];

    /// <summary>How a source is written.</summary>
    public static string NameOf(GoalSource source) => All.First(row => row.Source == source).Name;

    /// <summary>The source of a name; null where it is none.</summary>
    public static GoalSource? Find(string name)
    {
        foreach (var row in All)
        {
            if (row.Name == name) return row.Source;
        }
        return null;
    }
}

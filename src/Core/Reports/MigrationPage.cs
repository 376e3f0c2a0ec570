using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Reports;

/// <summary>A migration report in words: what changed in the curriculum, then what becomes of each trainee's marks. Terminal and Markdown show the same.</summary>
public static class MigrationPage
{
    /// <summary>The sections; those with nothing to say are left out.</summary>
    /// <param name="report">What is reported.</param>
    /// <param name="nameOf">The name of a person, by id.</param>
    public static ImmutableArray<ReportSection> Of(MigrationReport report, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(nameOf);
        return
        [
            .. ChangePage.Of(report.Curriculum).Where(section => !section.Items.IsEmpty),
            .. report.Trainees.Where(trainee => !trainee.Marks.IsEmpty).Select(trainee => MarkPage.Of(trainee, report.Curriculum, nameOf)),
        ];
    }

    /// <summary>How many goals changed in which way, in a sentence.</summary>
    public static string Summary(CurriculumDiff curriculum)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        if (curriculum.Changes.IsEmpty) return "No goal changed.";
        (GoalChanges What, string Words)[] kinds =
        [
            (GoalChanges.Added, "added"), (GoalChanges.Removed, "removed"), (GoalChanges.Renamed, "renamed"), (GoalChanges.Merged, "merged"),
            (GoalChanges.Moved, "moved"), (GoalChanges.Reworded, "reworded"), (GoalChanges.Required, "with other requirements"),
        ];
        var counts = kinds.Select(kind => (Count: curriculum.Changes.Count(change => change.Is(kind.What)), kind.Words)).Where(kind => kind.Count > 0);
        return $"{CountWords.Of(curriculum.Changes.Length, "goal")} changed: {string.Join(", ", counts.Select(kind => $"{kind.Count} {kind.Words}"))}.";
    }

    internal static IEnumerable<ReportPiece> Title(string title) => [ReportPiece.Words("“"), ReportPiece.Told(title), ReportPiece.Words("”")];

    internal static IEnumerable<ReportPiece> Named(Goal goal) => [.. Title(goal.Title), ReportPiece.Words(" "), ReportPiece.Code(goal.Id.Value)];

    internal static IEnumerable<ReportPiece> Titles(IEnumerable<Goal> goals)
    {
        var isFirst = true;
        foreach (var goal in goals)
        {
            if (!isFirst) yield return ReportPiece.Words(", ");
            isFirst = false;
            foreach (var piece in Title(goal.Title)) yield return piece;
        }
    }
}

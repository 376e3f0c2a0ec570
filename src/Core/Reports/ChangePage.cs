using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Reports;

/// <summary>How two versions of a curriculum differ, in words.</summary>
internal static class ChangePage
{
    private static readonly ReportPiece Arrow = ReportPiece.Words(" → ");

    public static IEnumerable<ReportSection> Of(CurriculumDiff curriculum)
    {
        yield return Section("Added", Of(curriculum, GoalChanges.Added).Select(change => Standing(change.After!)));
        yield return Section("Removed", Of(curriculum, GoalChanges.Removed).Select(change => Standing(change.Before!)));
        yield return Section("Renamed", Of(curriculum, GoalChanges.Renamed).Select(Renamed));
        yield return Section("Moved", Of(curriculum, GoalChanges.Moved).GroupBy(PlacesOf).Select(Moved));
        yield return Section("Reworded", Of(curriculum, GoalChanges.Reworded).Select(Reworded));
        yield return Section("Other requirements", Of(curriculum, GoalChanges.Required).Select(Required));
        yield return Section("Perhaps", curriculum.Suggestions.Select(Suggested));
    }

    private static IEnumerable<GoalChange> Of(CurriculumDiff curriculum, GoalChanges what) => curriculum.Changes.Where(change => change.Is(what));

    private static ReportSection Section(string heading, IEnumerable<IEnumerable<ReportPiece>> items) =>
        new(ReportPiece.Words(heading), "", [.. items.Select(item => item.ToImmutableArray())]);

    private static IEnumerable<ReportPiece> Standing(Goal goal) => [.. MigrationPage.Named(goal), ReportPiece.Words(", in "), ReportPiece.Told(PlaceOf(goal))];

    private static IEnumerable<ReportPiece> Renamed(GoalChange change)
    {
        var merged = change.Is(GoalChanges.Merged) ? ", with another goal" : "";
        return [.. MigrationPage.Title(change.After!.Title), ReportPiece.Words(": "), ReportPiece.Code(change.Before!.Id.Value), Arrow, ReportPiece.Code(change.After.Id.Value), ReportPiece.Words(merged)];
    }

    private static IEnumerable<ReportPiece> Moved(IGrouping<(string From, string To), GoalChange> together) =>
        [ReportPiece.Told(together.Key.From), Arrow, ReportPiece.Told(together.Key.To), ReportPiece.Words(": "), .. MigrationPage.Titles(together.Select(change => change.After!))];

    private static IEnumerable<ReportPiece> Reworded(GoalChange change)
    {
        var (before, after) = (change.Before!, change.After!);
        var hasText = before.Description != after.Description;
        if (before.Title == after.Title) return [.. MigrationPage.Named(after), ReportPiece.Words(hasText ? ": another description" : ": other marks in the title")];
        return [ReportPiece.Code(after.Id.Value), ReportPiece.Words(": "), .. MigrationPage.Title(before.Title), Arrow, .. MigrationPage.Title(after.Title), ReportPiece.Words(hasText ? ", and another description" : "")];
    }

    private static IEnumerable<ReportPiece> Required(GoalChange change)
    {
        var pieces = new List<ReportPiece>([.. MigrationPage.Named(change.After!), ReportPiece.Words(":")]);
        for (var i = 0; i < change.Requirements.Length; i++)
        {
            pieces.Add(ReportPiece.Words(i == 0 ? " " : ", "));
            var (before, after) = (change.Requirements[i].Before, change.Requirements[i].After);
            pieces.AddRange(before is null ? [ReportPiece.Code(after!), ReportPiece.Words(" added")]
                : after is null ? [ReportPiece.Code(before), ReportPiece.Words(" taken away")]
                : [ReportPiece.Code(before), Arrow, ReportPiece.Code(after)]);
        }
        return pieces;
    }

    private static IEnumerable<ReportPiece> Suggested(GoalSuggestion suggestion)
    {
        var (words, rest) = suggestion.What switch
        {
            GoalSuggestionKind.Split => (" may have been split into ", ""),
            GoalSuggestionKind.Merged => (" may have been merged into ", ""),
            _ => (" may be ", " now"),
        };
        return [.. MigrationPage.Titles(suggestion.From), ReportPiece.Words(words), .. MigrationPage.Titles(suggestion.Into), ReportPiece.Words(rest), .. Advice(suggestion)];
    }

    // What an author writes to confirm it. A title's own id can't be written, and of a split no one part has the progress.
    private static IEnumerable<ReportPiece> Advice(GoalSuggestion suggestion)
    {
        if (suggestion.Into is not [{ } now]) return [];
        GoalId[] gone = [.. suggestion.From.Select(goal => goal.Id).Where(id => id != now.Id)];
        if (gone.Length == 0 || gone.Any(id => id.IsDerived)) return [];
        var former = string.Join(',', now.Id.IsDerived ? gone[1..] : gone);
        var id = now.Id.IsDerived ? $"#{gone[0]}" : $"#{now.Id}";
        return [ReportPiece.Words("; if so, write "), ReportPiece.Code(former.Length > 0 ? $"<!-- {id} was:{former} -->" : $"<!-- {id} -->")];
    }

    // A file or a heading of another name takes all of its goals along: they are told together.
    private static (string From, string To) PlacesOf(GoalChange change)
    {
        var (before, after) = (change.Before!, change.After!);
        var isSameBelow = before.Track.Path != after.Track.Path && before.Parent is null && after.Parent is null && BelowFile(before).SequenceEqual(BelowFile(after));
        return isSameBelow ? (before.Track.Path, after.Track.Path) : (PlaceOf(before), PlaceOf(after));
    }

    private static string PlaceOf(Goal goal) => string.Join(" › ", BelowFile(goal).Prepend(goal.Track.Path));

    private static IEnumerable<string> BelowFile(Goal goal)
    {
        IEnumerable<string> path = goal.Topic?.Path ?? [];
        return goal.Parent is { } parent ? path.Append(parent.Title) : path;
    }
}

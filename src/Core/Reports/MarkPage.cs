using System.Collections.Immutable;
using System.Globalization;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Reports;

/// <summary>What becomes of one trainee's marks, in words: what detaches and what needs a person's eye first.</summary>
internal static class MarkPage
{
    public static ReportSection Of(TraineeMigration trainee, CurriculumDiff curriculum, Func<string, string> nameOf)
    {
        var touched = curriculum.Changes.Where(change => change.Before is not null).Select(change => change.Before!).ToHashSet();
        IEnumerable<IEnumerable<ReportPiece>> items =
        [
            .. trainee.Detached.Select(mark => Item("Detaches: ", mark, $", {Recorded(mark)}")),
            .. trainee.SecondLooks.Select(mark => SecondLook(mark, nameOf)),
            .. trainee.Altered.Select(mark => Item("Counts differently: ", mark, $", {Words(mark.Was, mark.WasComplete)} before, {Words(mark.Becomes!.Value, mark.IsComplete)} now")),
            .. trainee.Returned.Select(mark => Item("Comes back: ", mark, $", {Recorded(mark)}")),
            .. trainee.Carried.Where(mark => touched.Contains(mark.Before!)).Select(mark => Item("Carries: ", mark, $", {Recorded(mark)}")),
        ];
        return new ReportSection(ReportPiece.Told(nameOf(trainee.Trainee)), Sentence(trainee), [.. items.Select(item => item.ToImmutableArray())]);
    }

    private static string Sentence(TraineeMigration trainee)
    {
        var parts = new List<string>();
        Count(trainee.Carried, "mark carries", "marks carry");
        Count(trainee.Detached, "detaches", "detach");
        Count(trainee.Returned, "comes back", "come back");
        Count(trainee.Altered, "counts differently", "count differently");
        Count(trainee.SecondLooks, "sign-off wants a second look", "sign-offs want a second look");
        return $"{string.Join(", ", parts)}.";

        void Count(IEnumerable<MarkMove> marks, string one, string many)
        {
            var count = marks.Count();
            if (count > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}"));
        }
    }

    private static IEnumerable<ReportPiece> Item(string what, MarkMove mark, string rest)
    {
        var isRenamed = mark.After is { } after && after.Id != mark.Id;
        return
        [
            ReportPiece.Words(what), .. MigrationPage.Title(mark.Title), ReportPiece.Words(" "), ReportPiece.Code(mark.Id.Value),
            .. isRenamed ? (IEnumerable<ReportPiece>)[ReportPiece.Words(" → "), ReportPiece.Code(mark.After!.Id.Value)] : [], ReportPiece.Words(rest),
        ];
    }

    private static IEnumerable<ReportPiece> SecondLook(MarkMove mark, Func<string, string> nameOf)
    {
        var signed = mark.SecondLook!;
        var what = mark.Before!.Title == mark.After!.Title ? "its text changed" : "it was another title";
        return
        [
            .. Item("Second look: ", mark, ", signed off by "), ReportPiece.Told(nameOf(signed.Stamp.By)),
            ReportPiece.Words($" on {signed.Stamp.At.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}; {what}"),
        ];
    }

    private static string Recorded(MarkMove mark) => $"{Words(mark.Was, isComplete: true)}, {CountWords.Of(mark.Events.Length, "event")}";

    private static string Words(GoalStatus status, bool isComplete) => status switch
    {
        GoalStatus.InProgress => "in progress",
        GoalStatus.Blocked => "blocked",
        GoalStatus.Done => isComplete ? "done" : "done and to be signed off",
        GoalStatus.SignedOff => "signed off",
        GoalStatus.Skipped => "skipped",
        _ => "not started",
    };
}

using System.Collections.Immutable;
using CsCheck;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Tests.Progress;

namespace Onboarding.Core.Tests.Reviews;

public class TraineeMigrationTests
{
    private readonly Some _some = new();

    [Fact]
    public void What_is_recorded_carries_to_the_new_id_and_detaches_without_one()
    {
        var migration = Of("- [ ] A <!-- #a -->\n- [ ] B <!-- #b -->\n", "- [ ] A <!-- #z was:a -->\n", _some.Done("a"), _some.Started("b"));
        Assert.Equal(["carries a→z Done→Done", "detaches b InProgress"], Told(migration));
        Assert.Single(migration.Detached);
    }

    [Fact]
    public void What_was_detached_before_is_told_only_where_it_comes_back()
    {
        Assert.Empty(Of("- [ ] A <!-- #a -->\n", "- [ ] A <!-- #a -->\n", _some.Done("gone")).Marks);
        Assert.Equal(["comes back gone→gone Done→Done"], Told(Of("- [ ] A <!-- #a -->\n", "- [ ] B <!-- #gone -->\n", _some.Done("gone"))));
    }

    [Fact]
    public void What_two_ids_recorded_parts_where_the_goals_do()
    {
        var migration = Of("- [ ] A <!-- #a was:b -->\n", "- [ ] A <!-- #a -->\n- [ ] B <!-- #b -->\n", _some.Started("b"), _some.Done("a"));
        Assert.Equal(["carries a→a Done→Done", "carries a→b Done→InProgress"], Told(migration));
        Assert.Single(migration.Altered);
    }

    [Fact]
    public void A_move_that_a_person_confirmed_carries_too() =>
        Assert.Equal(["carries b→b InProgress→InProgress"], Told(Of("- [ ] B <!-- #b -->\n", "- [ ] B <!-- #b -->\n", _some.Started("a"), new GoalMoved(_some.Stamp(), Some.Goal("a"), GoalId.Parse("b")))));

    [Fact]
    public void A_sign_off_for_another_title_or_description_wants_a_second_look()
    {
        Assert.Single(Of("- [ ] Title of a <!-- #a -->\n", "- [ ] New title <!-- #a -->\n", _some.Done("a"), _some.SignedOff("a")).SecondLooks);
        Assert.Single(Of("- [ ] Title of a <!-- #a -->\n", "- [ ] Title of a <!-- #a -->\n\n  More to do.\n", _some.Done("a"), _some.SignedOff("a")).SecondLooks);
        Assert.Empty(Of("- [ ] Title of a <!-- #a -->\n", "- [ ] Title of a `due:w2` <!-- #a -->\n", _some.Done("a"), _some.SignedOff("a")).SecondLooks);
        Assert.Empty(Of("- [ ] Title of a <!-- #a -->\n", "- [ ] New title <!-- #a -->\n", _some.Done("a")).SecondLooks);
    }

    [Fact]
    public void A_sign_off_that_was_given_for_the_new_title_needs_no_second_look() =>
        Assert.Empty(Of("- [ ] Old title <!-- #a -->\n", "- [ ] Title of a <!-- #a -->\n", _some.Done("a"), _some.SignedOff("a")).SecondLooks);

    [Fact]
    public void A_sign_off_of_a_role_that_is_asked_for_now_counts_no_more_and_is_told()
    {
        var migration = Of("- [ ] A `sign-off` <!-- #a -->\n", "- [ ] A `sign-off:lead` <!-- #a -->\n", _some.Done("a"), _some.SignedOff("a", "linus"));
        var mark = Assert.Single(migration.Altered);
        Assert.Equal((GoalStatus.SignedOff, GoalStatus.Done, true, false), (mark.Was, mark.Becomes!.Value, mark.WasComplete, mark.IsComplete));
    }

    [Fact]
    public void A_higher_count_opens_the_goal_again_and_is_told()
    {
        var log = new GoalLogged(_some.Stamp(), Some.Goal("a"), "text");
        var mark = Assert.Single(Of("- [ ] A `count:1` <!-- #a -->\n", "- [ ] A `count:2` <!-- #a -->\n", log).Altered);
        Assert.Equal((true, false), (mark.WasComplete, mark.IsComplete));
    }

    [Fact]
    public void Nothing_private_is_told()
    {
        var note = new NoteWritten(_some.Stamp(), Some.Goal("a"), NoteKind.Note, "secret") { IsPrivate = true };
        Assert.Empty(Of("- [ ] A <!-- #a -->\n", "- [ ] B <!-- #b -->\n", note).Marks);
    }

    [Fact]
    public void What_is_said_to_carry_is_exactly_what_the_fold_carries() =>
        Gen.Select(GeneratedHistory.Events, Version, Version).Sample(
            (events, before, after) =>
            {
                var (old, now) = (Folded.CurriculumOf(before), Folded.CurriculumOf(after));
                var (was, becomes) = (Fold(old, events), Fold(now, events));
                var migration = TraineeMigration.Of(CurriculumDiff.Between(old, now), Review(was));

                // Every event that counts for a goal of either version is in one mark, and no other event is.
                var told = migration.Marks.SelectMany(mark => mark.Events).ToArray();
                Assert.Equal(told.Length, told.Distinct().Count());
                var counted = was.Goals.Where(goal => goal.Goal != default).SelectMany(goal => goal.Events).Where(happened => old.Find(was.GoalOf(happened)!.Value) is not null || now.Find(becomes.GoalOf(happened)!.Value) is not null);
                Assert.Equal(counted.Select(happened => happened.Stamp.Id).Order(), told.Select(happened => happened.Stamp.Id).Order());
                foreach (var mark in migration.Marks)
                {
                    Assert.All(mark.Events, happened => Assert.Equal(mark.After, now.Find(becomes.GoalOf(happened)!.Value)));
                    Assert.All(mark.Events, happened => Assert.Equal(mark.Before, old.Find(was.GoalOf(happened)!.Value)));
                    if (mark.After is { } goal) Assert.Equal(Review(becomes, now).Of(goal).Status, mark.Becomes);
                }
                if (before == after) Assert.All(migration.Marks, mark => Assert.True(mark is { IsAltered: false, SecondLook: null } && mark.Before?.Id == mark.After?.Id));
            },
            iter: 3_000);

    private static readonly Gen<string> Version = Gen.OneOf<string>(
        "- [ ] A <!-- #a -->\n", "- [ ] A <!-- #a was:b -->\n", "- [ ] B `sign-off:lead` <!-- #b -->\n", "- [ ] B `sign-off` <!-- #b -->\n", "- [ ] C <!-- #c was:old-c -->\n", "- [ ] C <!-- #old-c -->\n",
        "- [ ] Title of a\n", "- [ ] A `count:2` <!-- #a -->\n  - [ ] B <!-- #b -->\n", "- [ ] New <!-- #c -->\n\n  Text.\n").Array[0, 4].Select(string.Concat);

    private static TraineeMigration Of(string before, string after, params ProgressEvent[] events)
    {
        var (old, now) = (Folded.CurriculumOf(before), Folded.CurriculumOf(after));
        return TraineeMigration.Of(CurriculumDiff.Between(old, now), Review(Fold(now, events)));
    }

    private static TraineeProgress Fold(Curriculum curriculum, ProgressEvent[] events) =>
        TraineeProgress.Fold("ada", [new JournalFile("file", "file", ImmutableArray<Core.Sources.Diagnostic>.Empty).With(events)], curriculum, new People());

    private static TraineeReview Review(TraineeProgress progress, Curriculum? curriculum = null) =>
        TraineeReview.Build(curriculum ?? Curriculum.Empty, progress, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 17), TimeZoneInfo.Utc);

    private static IEnumerable<string> Told(TraineeMigration migration) => migration.Marks.Select(mark =>
        mark.After is null ? $"detaches {mark.Id} {mark.Was}" : $"{(mark.Before is null ? "comes back" : "carries")} {mark.Id}→{mark.After.Id} {mark.Was}→{mark.Becomes}");
}

using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Curricula;

public class CurriculumDiffTests
{
    [Fact]
    public void An_added_goal_is_one_that_no_goal_before_became() =>
        Assert.Equal(["Added b"], Told("- [ ] A <!-- #a -->\n", "- [ ] A <!-- #a -->\n- [ ] B <!-- #b -->\n"));

    [Fact]
    public void A_removed_goal_stands_after_the_one_that_it_followed() =>
        Assert.Equal(["Required a", "Removed b", "Required c"], Told("- [ ] A <!-- #a -->\n- [ ] B <!-- #b -->\n- [ ] C <!-- #c -->\n", "- [ ] A `due:w1` <!-- #a -->\n- [ ] C `due:w1` <!-- #c -->\n"));

    [Fact]
    public void A_goal_is_renamed_where_was_says_so() =>
        Assert.Equal(["Renamed a→z"], Told("- [ ] A <!-- #a -->\n", "- [ ] A <!-- #z was:a -->\n"));

    [Fact]
    public void A_goal_without_id_is_renamed_by_writing_one() =>
        Assert.Equal([$"Renamed {DerivedId.Of("A")}→z"], Told("- [ ] A\n", "- [ ] A <!-- #z -->\n"));

    [Fact]
    public void An_id_that_is_gone_takes_the_goal_with_it_whatever_its_title() =>
        Assert.Equal([$"Added {DerivedId.Of("A goal")}", "Removed a"], Told("- [ ] A goal <!-- #a -->\n", "- [ ] A goal\n").Order());

    [Fact]
    public void Goals_are_merged_where_was_names_both() =>
        Assert.Equal(["Renamed, Merged a→z", "Renamed, Merged, Reworded b→z"], Told("- [ ] A <!-- #a -->\n- [ ] B <!-- #b -->\n", "- [ ] A <!-- #z was:a,b -->\n"));

    [Fact]
    public void A_goal_moves_to_another_heading_file_or_goal()
    {
        Assert.Equal(["Moved a"], Told("## One\n\n- [ ] A <!-- #a -->\n", "## Two\n\n- [ ] A <!-- #a -->\n"));
        Assert.Equal(["Moved b"], Told("- [ ] A <!-- #a -->\n- [ ] B <!-- #b -->\n", "- [ ] A <!-- #a -->\n  - [ ] B <!-- #b -->\n"));
        var file = Bytes("# Same title\n\n- [ ] A <!-- #a -->\n");
        Assert.Equal(["Moved a"], Told(CurriculumDiff.Between(CurriculumReader.Read([new SourceFile("one.md", file)]), CurriculumReader.Read([new SourceFile("two.md", file)]))));
    }

    [Fact]
    public void A_step_that_goes_with_its_goal_did_not_move() =>
        Assert.Equal(["Moved a"], Told("## One\n\n- [ ] A <!-- #a -->\n  - [ ] B <!-- #b -->\n", "## Two\n\n- [ ] A <!-- #a -->\n  - [ ] B <!-- #b -->\n"));

    [Fact]
    public void A_goal_is_reworded_by_its_title_its_link_or_its_description()
    {
        Assert.Equal(["Reworded a"], Told("- [ ] A <!-- #a -->\n", "- [ ] Another <!-- #a -->\n"));
        Assert.Equal(["Reworded a"], Told("- [ ] [A](one.md) <!-- #a -->\n", "- [ ] [A](two.md) <!-- #a -->\n"));
        Assert.Equal(["Reworded a"], Told("- [ ] A <!-- #a -->\n\n  Text.\n", "- [ ] A <!-- #a -->\n\n  Another text.\n"));
    }

    [Fact]
    public void Line_ends_are_no_change() =>
        Assert.Empty(Told("- [ ] A <!-- #a -->\n\n  Text\n  of two lines.\n", "- [ ] A <!-- #a -->\r\n\r\n  Text\r\n  of two lines.\r\n"));

    [Theory]
    [InlineData("`due:w2`", "`due:m1`", "due:w2→due:m1")]
    [InlineData("", "`count:4`", "→count:4")]
    [InlineData("`sign-off`", "`sign-off:lead`", "sign-off→sign-off:lead")]
    [InlineData("`owner:buddy`", "", "owner:buddy→")]
    [InlineData("", "`optional`", "→optional")]
    [InlineData("`every:1w` `count:2`", "`every:2w` `count:2`", "every:1w→every:2w")]
    [InlineData("", "`needs:b`", "→needs:b")]
    [InlineData("`effort:1h` `level:1` `tag:x`", "`effort:2h` `level:2` `tag:y`", "effort:1h→effort:2h, level:1→level:2, tag:x→tag:y")]
    public void Every_requirement_that_changed_is_told_as_a_chip(string before, string after, string told)
    {
        const string Other = "- [ ] B <!-- #b -->\n";
        var change = Assert.Single(Between($"- [ ] A {before} <!-- #a -->\n{Other}", $"- [ ] A {after} <!-- #a -->\n{Other}").Changes);
        Assert.Equal(GoalChanges.Required, change.What);
        Assert.Equal(told, string.Join(", ", change.Requirements.Select(requirement => $"{requirement.Before}→{requirement.After}")));
    }

    [Fact]
    public void A_default_of_a_heading_changes_the_goals_below_it() =>
        Assert.Equal(["Required a"], Told("## One\n`due:w1`\n\n- [ ] A <!-- #a -->\n", "## One\n`due:w2`\n\n- [ ] A <!-- #a -->\n"));

    [Fact]
    public void What_is_needed_by_a_former_id_is_the_same_as_by_the_new_one() =>
        Assert.Equal(["Renamed b→z"], Told("- [ ] A `needs:b` <!-- #a -->\n- [ ] B <!-- #b -->\n", "- [ ] A `needs:z` <!-- #a -->\n- [ ] B <!-- #z was:b -->\n"));

    [Fact]
    public void A_goal_of_like_words_is_suggested_as_the_removed_one() =>
        Assert.Equal(["Reworded: a → b"], Suggested("- [ ] Explain how an alert becomes a page <!-- #a -->\n", "- [ ] Explain how alerts become a page <!-- #b -->\n"));

    [Fact]
    public void A_goal_whose_title_two_new_ones_share_is_suggested_as_split() =>
        Assert.Equal(["Split: a → b, c"], Suggested("- [ ] Silence an alert and drain a node <!-- #a -->\n", "- [ ] Silence an alert <!-- #b -->\n- [ ] Drain a node <!-- #c -->\n"));

    [Fact]
    public void A_goal_that_kept_its_id_and_gave_half_of_its_title_away_is_suggested_as_split() =>
        Assert.Equal(["Split: a → a, c"], Suggested("- [ ] Silence an alert and drain a node <!-- #a -->\n", "- [ ] Silence an alert <!-- #a -->\n- [ ] Drain a node <!-- #c -->\n"));

    [Fact]
    public void Two_goals_whose_titles_one_new_one_has_are_suggested_as_merged() =>
        Assert.Equal(["Merged: b, c → a"], Suggested("- [ ] Silence an alert <!-- #b -->\n- [ ] Drain a node <!-- #c -->\n", "- [ ] Silence an alert and drain a node <!-- #a -->\n"));

    [Fact]
    public void Goals_that_have_nothing_in_common_suggest_nothing() =>
        Assert.Empty(Suggested("- [ ] Silence an alert <!-- #a -->\n", "- [ ] Drain a node <!-- #b -->\n"));

    [Fact]
    public void Ten_thousand_goals_that_were_all_replaced_take_bounded_time()
    {
        static string Many(string word) => string.Concat(Enumerable.Range(0, 10_000).Select(i => $"- [ ] {word} number {i} <!-- #{word}{i} -->\n\n"));
        var diff = Between(Many("first"), Many("other"));
        Assert.Equal(20_000, diff.Changes.Length);
    }

    internal static CurriculumDiff Between(string before, string after) => CurriculumDiff.Between(Read(before), Read(after));

    internal static Curriculum Read(string markdown) => CurriculumReader.Read([new SourceFile("track.md", Bytes(markdown))]);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static IEnumerable<string> Told(string before, string after) => Told(Between(before, after));

    private static IEnumerable<string> Told(CurriculumDiff diff) => diff.Changes.Select(change =>
        $"{change.What} {(change.Is(GoalChanges.Renamed) ? $"{change.Before!.Id}→{change.After!.Id}" : change.Goal.Id.Value)}");

    private static IEnumerable<string> Suggested(string before, string after) => Between(before, after).Suggestions.Select(suggestion =>
        $"{suggestion.What}: {string.Join(", ", suggestion.From.Select(goal => goal.Id))} → {string.Join(", ", suggestion.Into.Select(goal => goal.Id))}");
}

using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Tests.Architecture;
using SourceFile = Onboarding.Core.Sources.SourceFile;

namespace Onboarding.Core.Tests.Curricula;

public class ChipFormatterTests
{
    [Theory]
    [InlineData("- [ ] One `effort:2h`  `due:w1`\t<!-- #one -->  ", "- [ ] One `due:w1` `effort:2h` <!-- #one -->  ")]
    [InlineData("- [ ] One`due:w1`<!-- #one was:two -->", "- [ ] One `due:w1` <!-- #one was:two -->")]
    [InlineData("- [ ] One   <!-- #one -->", "- [ ] One <!-- #one -->")]
    [InlineData("* [x] One `tag:b` `tag:a` `needs:x` `needs:a` `due:w1` `due:w2`", "* [x] One `due:w1` `due:w2` `needs:x` `needs:a` `tag:b` `tag:a`")]
    [InlineData("1. [ ] One (optional)  `sign-off` `owner:q`", "1. [ ] One (optional) `owner:q` `sign-off`")]
    [InlineData("# Title `owner:q` `due:m1`\n\n- [ ] One", "# Title `due:m1` `owner:q`\n\n- [ ] One")]
    [InlineData("## Topic  `level:1`  <!-- #topic --> ##\n\n- [ ] One", "## Topic `level:1` <!-- #topic --> ##\n\n- [ ] One")]
    [InlineData("## Topic\n`owner:q`  `due:m1`\n\n- [ ] One", "## Topic\n`due:m1` `owner:q`\n\n- [ ] One")]
    [InlineData("## Topic\n\n`tag:a` `level:1`\n`owner:q` `due:m1`\n\n- [ ] One", "## Topic\n\n`level:1` `tag:a`\n`due:m1` `owner:q`\n\n- [ ] One")]
    [InlineData("- [ ] One\n  goes on `level:1` `due:w1`\n  `tag:a` `sign-off` <!-- #one -->", "- [ ] One\n  goes on `due:w1` `level:1`\n  `sign-off` `tag:a` <!-- #one -->")]
    [InlineData("> - [ ] *One* `level:1` `due:w1`", "> - [ ] *One* `due:w1` `level:1`")]
    [InlineData("- [ ] One\n\t- [ ] Step `level:1`  `due:w1`", "- [ ] One\n\t- [ ] Step `due:w1` `level:1`")]
    public void Chips_stand_in_the_order_of_the_table_with_one_space_before_each(string text, string expected)
    {
        Assert.Equal(expected, Formatted(text));
        Assert.Equal(expected.Replace("\n", "\r\n", StringComparison.Ordinal), Formatted(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal("\ufeff" + expected, Formatted("\ufeff" + text));
        Assert.Equal(expected, Formatted(expected));
    }

    [Theory]
    [InlineData("---\ngoals: file\n---\n# Book `owner:q` `due:m1`\n\n## Part `level:1`  `due:w1`\n", "---\ngoals: file\n---\n# Book `due:m1` `owner:q`\n\n## Part `level:1`  `due:w1`\n")]
    [InlineData("---\ngoals: sections\n---\n## A `owner:q` `due:m1`\n\n### B `tag:a`  `due:w1`\n\nText `tag:b`  `level:1`\n", "---\ngoals: sections\n---\n## A `due:m1` `owner:q`\n\n### B `due:w1` `tag:a`\n\nText `tag:b`  `level:1`\n")]
    [InlineData("---\ngoals: links\n---\n## A `owner:q` `due:m1`\n\n- [b](https://b.org): read `tag:a`  `due:w1`\n", "---\ngoals: links\n---\n## A `due:m1` `owner:q`\n\n- [b](https://b.org): read `due:w1` `tag:a`\n")]
    [InlineData("---\ngoals: table\n---\n## A `owner:q` `due:m1`\n\n| Task | Due |\n|-|-|\n| b `tag:a`  `effort:1h` | w1 |\n", "---\ngoals: table\n---\n## A `due:m1` `owner:q`\n\n| Task | Due |\n|-|-|\n| b `effort:1h` `tag:a` | w1 |\n")]
    public void Where_goals_have_no_boxes_titles_and_headings_are_put_in_order_and_what_describes_a_goal_stays(string text, string expected) => Assert.Equal(expected, Formatted(text));

    [Theory]
    [InlineData("- [ ] One `due:w1` `effort:2h` <!-- #one -->")]
    [InlineData("- [ ] One  <!-- a remark -->")]
    [InlineData("- [ ] Say `level:1`  `due:w1` out loud")]
    [InlineData("- [ ] One\n\n  Say `level:1`  `due:w1`")]
    [InlineData("- [ ] One\n\n  `level:1`  `due:w1`")]
    [InlineData("Say `level:1`  `due:w1`\n\n- [ ] One")]
    [InlineData("- plain `level:1`  `due:w1`\n  - [ ] One")]
    [InlineData("- [ ] One\n\n```\n- [ ] Two `level:1`  `due:w1`\n```")]
    [InlineData("- [ ] One `level:1` <!-- #one --> `due:w1`")]
    [InlineData("- [ ] `level:1`  `due:w1`")]
    [InlineData("- [ ] One `b `level:1` `due:w1`")]
    [InlineData("- [ ] One `a\n  b  `due:w1`")]
    [InlineData("- [ ] One ``due:w1``  ``level:1``")]
    [InlineData("- [ ] See https://x.org/`due:w1`")]
    public void Prose_and_what_is_no_chip_stay_as_they_are(string text) => Assert.Equal(text, Formatted(text));

    [Fact]
    public void What_can_not_be_put_in_order_keeps_nothing_else_from_it()
    {
        var edit = Apply("- [ ] `level:1`  `due:w1`\n- [ ] One `level:1`  `due:w1`\n- [ ] `tag:x`  `due:w1`\n- [ ] Two `level:1`  `due:w1`\n");

        Assert.Equal("- [ ] `level:1`  `due:w1`\n- [ ] One `due:w1` `level:1`\n- [ ] `tag:x`  `due:w1`\n- [ ] Two `due:w1` `level:1`\n", Encoding.UTF8.GetString(edit.Bytes.Span));
        Assert.Equal([2, 4], edit.Places.Select(place => place.Line));
    }

    [Fact]
    public void Very_many_that_can_not_be_put_in_order_keep_nothing_else_from_it_and_hold_nobody_up()
    {
        // Half by half, which is how they were told apart once, this took longer than anybody waits.
        var edit = Apply(string.Concat(Enumerable.Repeat("- [ ] `level:1`  `due:w1`\n- [ ] One `level:1`  `due:w1`\n\n", 5_000)));

        Assert.Equal(5_000, edit.Places.Length);
        Assert.Equal(string.Concat(Enumerable.Repeat("- [ ] `level:1`  `due:w1`\n- [ ] One `due:w1` `level:1`\n\n", 5_000)), Encoding.UTF8.GetString(edit.Bytes.Span));
    }

    [Fact]
    public void A_file_with_a_merge_conflict_is_left_as_it_is_and_says_why()
    {
        var edit = Apply("<<<<<<< a\n\n- [ ] One `level:1` `due:w1`\n\n=======\n\n- [ ] Two\n\n>>>>>>> b\n");

        Assert.Contains("merge conflict", edit.Refusal, StringComparison.Ordinal);
        Assert.Empty(edit.Places);
        Assert.Null(Apply("<<<<<<< a\n\n- [ ] One\n\n=======\n\n- [ ] Two\n\n>>>>>>> b\n").Refusal);
    }

    [Fact]
    public void The_shipped_curriculum_is_in_order()
    {
        var folder = Path.Combine(Repository.Root, "docs", "curriculum");
        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories);

        Assert.True(files.Length >= 14);
        Assert.All(files, file => Assert.Empty(ChipFormatter.Apply(new SourceFile(Path.GetFileName(file), File.ReadAllBytes(file))).Places));
    }

    private static string Formatted(string text) => Encoding.UTF8.GetString(Apply(text).Bytes.Span);

    private static ChipFormat Apply(string text) => ChipFormatter.Apply(new SourceFile("a.md", Encoding.UTF8.GetBytes(text)));
}

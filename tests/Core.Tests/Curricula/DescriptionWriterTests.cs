using System.Text;
using CsCheck;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Curricula;

public class DescriptionWriterTests
{
    private const string Quote = "> **Question:** Why?\n>\n> Because.";

    [Theory]
    [InlineData("- [ ] A\n- [ ] B\n", "- [ ] A\n\n  > **Question:** Why?\n  >\n  > Because.\n\n- [ ] B\n")]
    [InlineData("- [ ] A", "- [ ] A\n\n  > **Question:** Why?\n  >\n  > Because.")]
    [InlineData("1. [ ] A\n\n   Text.\n\n2. [ ] B\n", "1. [ ] A\n\n   Text.\n\n   > **Question:** Why?\n   >\n   > Because.\n\n2. [ ] B\n")]
    [InlineData("- [ ] A\n  - [ ] step\n", "- [ ] A\n\n  > **Question:** Why?\n  >\n  > Because.\n\n  - [ ] step\n")]
    [InlineData("- [ ] A\n\n  Text.\n  - [ ] step\n- [ ] B\n", "- [ ] A\n\n  Text.\n\n  > **Question:** Why?\n  >\n  > Because.\n\n  - [ ] step\n- [ ] B\n")]
    [InlineData("- [ ] A\n\n\tText.\n", "- [ ] A\n\n\tText.\n\n\t> **Question:** Why?\n\t>\n\t> Because.\n")]
    [InlineData("-\t[ ] A\n", "-\t[ ] A\n\n \t> **Question:** Why?\n \t>\n \t> Because.\n")]
    [InlineData("> - [ ] A\n> - [ ] B\n", "> - [ ] A\n>\n>   > **Question:** Why?\n>   >\n>   > Because.\n>\n> - [ ] B\n")]
    [InlineData("- [ ] A\n  <!-- #a -->\n", "- [ ] A\n  <!-- #a -->\n\n  > **Question:** Why?\n  >\n  > Because.\n")]
    [InlineData("- Group\n  - [ ] A\n\n## Next\n", "- Group\n  - [ ] A\n\n    > **Question:** Why?\n    >\n    > Because.\n\n## Next\n")]
    public void It_stands_at_the_end_of_the_goals_own_text_indented_as_that_is(string before, string after) =>
        Assert.Equal(after, Text(Append(before, Quote)));

    [Fact]
    public void Byte_order_mark_and_line_ends_stay_what_they_are()
    {
        const string Before = "\ufeff# Track\r\n\r\n- [ ] A  \r\n\r\n  Text\r\n- [ ] B\r\n";
        var after = Text(Append(Before, Quote));
        Assert.Equal("\ufeff# Track\r\n\r\n- [ ] A  \r\n\r\n  Text\r\n\r\n  > **Question:** Why?\r\n  >\r\n  > Because.\r\n\r\n- [ ] B\r\n", after);
    }

    [Theory]
    [InlineData("- [ ] A\n\n  ```\n  never closed\n", "there is no place for text")]
    [InlineData("- [ ] A\n\n  <!-- never closed\n", "it would change more than the description")]
    [InlineData("- [ ] A\n<<<<<<< ours\n- [ ] B\n=======\n- [ ] C\n>>>>>>> theirs\n", "the file is not valid UTF-8 or has an unresolved merge conflict")]
    public void Where_no_text_can_stand_nothing_is_written(string before, string reason)
    {
        var edit = Append(before, Quote);
        Assert.Equal((reason, before), (edit.Refusal, Text(edit)));
    }

    [Theory]
    [InlineData("- [ ] Another goal")]
    [InlineData("`due:w3`")]
    [InlineData("<!-- #other -->")]
    [InlineData("# A topic")]
    [InlineData("<script>")]
    [InlineData("```\nno end")]
    [InlineData("[a]: https://example.org/a")]
    public void Markdown_that_would_be_more_than_text_changes_nothing_else(string markdown)
    {
        const string Before = "- [ ] A [a]\n\n  Text [b].\n\n- [ ] B [b]\n\n[b]: https://example.org/b\n";
        var edit = Append(Before, markdown);
        if (edit.Refusal is not null) Assert.Equal(Before, Text(edit));
        else AssertSame(Before, Text(edit));
    }

    [Fact]
    public void A_goal_that_is_no_longer_there_is_told()
    {
        var goal = Read("\n- [ ] A\n").Goals[0];
        Assert.Equal("the goal is no longer where it was", DescriptionWriter.Append(File("- [ ] A\n"), goal, Quote).Refusal);
    }

    [Fact]
    public void In_any_file_either_nothing_changes_or_the_end_of_one_description()
    {
        var part = One("- [ ] A", "- [x] B `due:w3`", "  - [ ] C", "\t- [ ] D", "  text", "\ttext", "> - [ ] E", "> text", "```", "    code", "<!-- c -->", "<!--", "## H", "1. [ ] F", "- plain", "---", "", "", "  > quote", "| a | b |", "<div>", "[x]: y");
        Gen.Select(part.Array[1, 14], One("\n", "\r\n"), Gen.Int[0, 20]).Sample(
            (lines, end, which) =>
            {
                var before = string.Join(end, lines) + end;
                var goals = Read(before).Goals;
                if (goals.IsEmpty) return;
                var goal = goals[which % goals.Length];
                var edit = DescriptionWriter.Append(File(before), goal, Quote);
                if (edit.Refusal is not null)
                {
                    Assert.Equal(before, Text(edit));
                    return;
                }
                var after = Text(edit);
                AssertSame(before, after, goal.Index);
                Assert.Contains("> Because.", Read(after).Goals[goal.Index].Description);
            },
            iter: 5_000);
    }

    private static Gen<string> One(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static void AssertSame(string before, string after, int index = 0)
    {
        var (was, now) = (Read(before), Read(after));
        Assert.Equal(Titles(was), Titles(now));
        Assert.True(now.Problems.Length <= was.Problems.Length);
        for (var i = 0; i < was.Goals.Length; i++) if (i != index) Assert.Equal(was.Goals[i].Description, now.Goals[i].Description);
        // What was there is there, in order; only an insertion was made.
        var kept = 0;
        foreach (var c in after) if (kept < before.Length && before[kept] == c) kept++;
        Assert.Equal(before.Length, kept);
    }

    private static string Titles(Curriculum curriculum) => string.Join('\n', curriculum.Goals.Select(goal => $"{goal.Id} {goal.Title} {goal.Text} {goal.IsChecked} {goal.Depth} {goal.Due} {goal.Parent?.Title} {goal.Topic?.Title} {goal.Group}"));

    private static DescriptionEdit Append(string file, string markdown) => DescriptionWriter.Append(File(file), Read(file).Goals[0], markdown);

    private static Curriculum Read(string file) => CurriculumReader.Read([File(file)]);

    private static SourceFile File(string text) => new("track.md", Encoding.UTF8.GetBytes(text));

    private static string Text(DescriptionEdit edit) => Encoding.UTF8.GetString(edit.Bytes.Span);
}

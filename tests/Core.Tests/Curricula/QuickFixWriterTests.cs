using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Tests.Architecture;
using SourceFile = Onboarding.Core.Sources.SourceFile;

namespace Onboarding.Core.Tests.Curricula;

public class QuickFixWriterTests
{
    public static TheoryData<string> Codes => [.. QuickFixes.Codes];

    [Theory]
    [InlineData("- [] Read\n", "- [ ] Read\n")]
    [InlineData("- []Read\n", "- [ ] Read\n")]
    [InlineData("- [ ]Read\n", "- [ ] Read\n")]
    [InlineData("- [x]Read\n", "- [x] Read\n")]
    [InlineData("- [✓] Read\n", "- [x] Read\n")]
    [InlineData("- [-] Read\n", "- [ ] Read\n")]
    [InlineData("- [\u00a0] Read\n", "- [ ] Read\n")]
    [InlineData("- [ ]\u00a0Read\n", "- [ ] Read\n")]
    [InlineData("* [ ] A\n*[ ] B\n", "* [ ] A\n* [ ] B\n")]
    [InlineData("> 1. [] Read  \n", "> 1. [ ] Read  \n")]
    public void What_looks_like_a_checkbox_becomes_one(string before, string after) => Assert.Equal(after, Mended(before, "CUR0301"));

    [Theory]
    [InlineData("1. [ ] A\n  - [ ] B\n", "1. [ ] A\n   - [ ] B\n")]
    [InlineData("1. [ ] A\n  - [ ] B\n\n    Text.\n\n    ```\n    code\n    ```\n1. [ ] C\n", "1. [ ] A\n   - [ ] B\n\n     Text.\n\n     ```\n     code\n     ```\n1. [ ] C\n")]
    [InlineData("1. [ ] A\n  - [ ] B\n    - [ ] C\n", "1. [ ] A\n   - [ ] B\n     - [ ] C\n")]
    [InlineData("- [ ] A\n - [ ] B\n - [ ] C\n- [ ] D\n", "- [ ] A\n  - [ ] B\n  - [ ] C\n- [ ] D\n")]
    [InlineData("- [ ] A\n       - [ ] B\n", "- [ ] A\n  - [ ] B\n")]
    public void An_item_is_aligned_with_the_text_above_and_what_stands_in_it_comes_along(string before, string after) => Assert.Equal(after, Mended(before, "CUR0303"));

    [Theory]
    [InlineData("- [ ] A `due:w2` `effort:1h` `due:w3` <!-- #a -->\n", "- [ ] A `effort:1h` `due:w3` <!-- #a -->\n")]
    [InlineData("- [ ] A `due:w2` `due:soon`\n", "- [ ] A `due:w2`\n")]
    [InlineData("- [ ] A `level:1` `level:2` `level:3`\n", "- [ ] A `level:3`\n")]
    public void Of_two_attributes_the_one_that_counts_stays(string before, string after) => Assert.Equal(after, Mended(before, "CUR0403"));

    [Theory]
    [InlineData("- [ ] A `ower:buddy`\n", "- [ ] A `owner:buddy`\n")]
    [InlineData("- [ ] A `Due:w2` <!-- #a -->\n", "- [ ] A `due:w2` <!-- #a -->\n")]
    [InlineData("- [ ] A `signoff`\n", "- [ ] A `sign-off`\n")]
    public void A_key_that_is_nearly_one_is_respelled(string before, string after) => Assert.Equal(after, Mended(before, "CUR0401"));

    [Theory]
    [InlineData("<details>\n- [ ] A\n- [ ] B\n</details>\n", "<details>\n\n- [ ] A\n- [ ] B\n</details>\n")]
    [InlineData("<details>\r\n- [ ] A\r\n</details>\r\n", "<details>\r\n\r\n- [ ] A\r\n</details>\r\n")]
    public void A_blank_line_takes_checkboxes_out_of_html(string before, string after) => Assert.Equal(after, Mended(before, "CUR0306"));

    [Fact]
    public void Missing_ids_are_written_where_they_are_asked_for()
    {
        const string Before = "- [ ] One\n- [ ] Two\n";
        var problems = Problems(Before, "CUR0204");
        Assert.Equal("- [ ] One\n- [ ] Two <!-- #a.two -->\n", Text(Apply(Before, [problems[1]])));
        Assert.Equal("- [ ] One <!-- #a.one -->\n- [ ] Two <!-- #a.two -->\n", Text(Apply(Before, problems)));
    }

    [Theory]
    [InlineData("- [ ] A <!-- #b -->\n", "- [ ] A <!-- #b was:old -->\n")]
    [InlineData("- [ ] A <!--#b was:older-->\n", "- [ ] A <!--#b was:older,old-->\n")]
    [InlineData("- [ ] A\n  <!-- #b -->\n", "- [ ] A\n  <!-- #b was:old -->\n")]
    public void A_renamed_id_is_remembered(string before, string after) => Assert.Equal(after, Text(Apply(before, Renamed("old"))));

    [Fact]
    public void A_goal_that_was_reworded_has_no_former_id_to_remember()
    {
        const string Before = "- [ ] A <!-- #b -->\n";
        Assert.Equal(Before, Text(Apply(Before, Renamed("~0123456789ab"))));
    }

    [Fact]
    public void A_goal_that_would_take_the_progress_of_another_is_not_made()
    {
        const string Before = "- [ ] Read\n- [] Read\n";
        var edit = Apply(Before, Problems(Before, "CUR0301"));
        Assert.Equal(Before, Text(edit));
        Assert.Equal("The fix of CUR0301 is not written: another goal without an id is called 'Read'; write ids first.", Assert.Single(edit.Refused).Message);
    }

    [Fact]
    public void One_that_is_refused_does_not_stop_the_others()
    {
        const string Before = "- [ ] Read\n- [] Read\n- [] Write\n- [✓] Test\n";
        var edit = Apply(Before, Problems(Before, "CUR0301"));
        Assert.Equal("- [ ] Read\n- [] Read\n- [ ] Write\n- [x] Test\n", Text(edit));
        Assert.Equal((2, 1), (edit.Mended.Length, edit.Refused.Length));
    }

    [Fact]
    public void Different_problems_of_one_file_are_mended_together()
    {
        const string Before = "1. [ ] A `ower:me`\n  - [ ] B `due:w1` `due:w2`\n2. [] C\n";
        var edit = Apply(Before, Read(Before).Problems.Where(problem => problem.Severity == Severity.Warning));
        Assert.Empty(edit.Refused);
        Assert.Equal("1. [ ] A `owner:me`\n   - [ ] B `due:w2`\n2. [ ] C\n", Text(edit));
    }

    [Fact]
    public void A_file_with_a_merge_conflict_is_left_alone()
    {
        const string Before = "- [] A\n<<<<<<< ours\n- [ ] B\n=======\n- [ ] C\n>>>>>>> theirs\n";
        var edit = Apply(Before, Problems(Before, "CUR0301"));
        Assert.Equal(Before, Text(edit));
        Assert.Contains("unresolved merge conflict", Assert.Single(edit.Refused).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_page_of_each_problem_tells_of_its_fix_and_its_example_is_mended(string code)
    {
        var page = ProblemPage.Read(Path.Combine(Repository.Root, "docs", "problems", code + ".md"));
        Assert.Contains($"onboard fix --code {code}", page.Content, StringComparison.Ordinal);
        if (code == CurriculumRules.MaybeReworded.Code) return;
        var before = page.Fences.First(fence => fence.Info == "md").Text;
        Assert.NotEqual(before, Mended(before, code));
        Assert.Empty(Problems(Mended(before, code), code));
    }

    private static string Mended(string text, string code) => Text(Apply(text, Problems(text, code)));

    private static Diagnostic[] Problems(string text, string code) => [.. Read(text).Problems.Where(problem => problem.Code == code)];

    private static Diagnostic[] Renamed(string old) => [CurriculumRules.MaybeReworded.At(new SourceLocation("a.md", 1, 1)) with { Subject = old }];

    private static QuickFixEdit Apply(string text, IEnumerable<Diagnostic> problems) =>
        QuickFixWriter.Apply(Read(text), new SourceFile("a.md", Encoding.UTF8.GetBytes(text)), problems);

    private static string Text(QuickFixEdit edit) => Encoding.UTF8.GetString(edit.Bytes.Span);

    private static Curriculum Read(string text) => CurriculumReader.Read([new SourceFile("a.md", Encoding.UTF8.GetBytes(text))]);
}

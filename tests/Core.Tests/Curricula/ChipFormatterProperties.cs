using System.Text;
using CsCheck;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Curricula;

public class ChipFormatterProperties
{
    private static readonly Gen<string> Chip = Gen.OneOf<string>(
        "`due:w1`", "`due:w2`", "`due:x`", "`effort:2h`", "`level:1`", "`owner:q`", "`needs:a`", "`needs:b,c`", "`count:2`", "`every:1w`", "`sign-off`", "`sign-off:lead`", "`optional`", "`tag:a`", "`tag:b`",
        "`code`", "`", "word", "(optional)", "<!-- #a -->", "<!-- #b was:c -->", "<!-- remark -->", "\n  ", "[l](u)", "*", "\\");

    private static readonly Gen<string> Blank = Gen.OneOf<string>("", " ", " ", "  ", "\t");

    private static readonly Gen<string> Line = Gen.Select(
        Gen.OneOf<string>("- [ ] one", "  - [ ] step", "* [x] two", "1. [ ] three", "- [ ] ", "- plain", "# Title", "## Topic", "## ", "> - [ ] quoted", "", "text", "```", "\t- [ ] tabbed", "- [ ] see https://x.y/z", "<<<<<<< a"),
        Gen.Select(Blank, Chip, (blank, chip) => blank + chip).Array[0, 5].Select(string.Concat),
        Gen.OneOf<string>("", "  ", " ##", "\\"),
        (start, chips, end) => start + chips + end);

    private static readonly Gen<string> Markdown = Line.Array[1, 12].Select(lines => string.Join('\n', lines) + "\n");

    [Fact]
    public void What_is_in_order_stays_as_it_is() => Markdown.Sample(text =>
    {
        var once = Formatted(text);
        Assert.Equal(once, Formatted(once));
    }, iter: 5000);

    [Fact]
    public void Every_file_has_the_same_characters_but_for_blanks_on_the_same_lines() => Markdown.Sample(text =>
    {
        var (before, after) = (text.Split('\n'), Formatted(text).Split('\n'));
        Assert.Equal(before.Length, after.Length);
        for (var i = 0; i < before.Length; i++) Assert.Equal(Characters(before[i]), Characters(after[i]));
    }, iter: 5000);

    [Fact]
    public void Every_goal_means_what_it_meant() => Markdown.Sample(text =>
    {
        var (before, after) = (Read(text), Read(Formatted(text)));
        Assert.Equal(before.Goals.Select(Told), after.Goals.Select(Told));
        Assert.Equal(before.Problems.Select(problem => (problem.Location.Line, problem.Code)).Order(), after.Problems.Select(problem => (problem.Location.Line, problem.Code)).Order());
    }, iter: 5000);

    [Fact]
    public void What_would_change_the_meaning_of_one_title_is_left_and_the_rest_is_put_in_order() => Markdown.Sample(text =>
    {
        if (text.Contains("<<<<<<<", StringComparison.Ordinal)) return;
        Assert.Null(ChipFormatter.Apply(new SourceFile("a.md", Encoding.UTF8.GetBytes(text))).Refusal);
    }, iter: 5000);

    [Fact]
    public void Line_ends_make_no_difference() => Markdown.Sample(text =>
        Assert.Equal(Formatted(text).Replace("\n", "\r\n", StringComparison.Ordinal), Formatted(text.Replace("\n", "\r\n", StringComparison.Ordinal))), iter: 3000);

    /// <summary>Around what a run once found to differ, and no later one: code that chips run into, over the end of a line that looks like a conflict.</summary>
    [Fact]
    public void Line_ends_make_no_difference_to_code_over_them_either() =>
        Gen.Select(Line.Array[0, 2], Line, Gen.OneOf<string>("`due:x``due:w1``level:1`", "`due:x``due:w1``level:1", "``due:w1`level:1`"), Gen.OneOf<string>("\n<<<<<<< a  `needs:b,c` ", "\n  <<<<<<< a  `needs:b,c`", "\n> a `needs:b,c`", "\n<<<<<<< a `"), Line.Array[0, 2])
            .Sample(
                (before, start, code, next, after) =>
                {
                    var text = string.Join('\n', [.. before, start + code + next, .. after]);
                    Assert.Equal(Formatted(text).Replace("\n", "\r\n", StringComparison.Ordinal), Formatted(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
                },
                iter: 3000);

    private static string Told(Goal goal) =>
        $"{goal.Location} {goal.Id} {goal.Title} {goal.TitleMarkdown} {goal.Description} {goal.Due} {goal.Effort} {goal.Level} {goal.Owner} {goal.SignOff} {goal.Count} {goal.Every} {goal.IsOptional} {string.Join(',', goal.Tags)} {string.Join(',', goal.Needs)}";

    private static string Characters(string line) => string.Concat(line.Where(c => c is not (' ' or '\t')).Order());

    private static string Formatted(string text) => Encoding.UTF8.GetString(ChipFormatter.Apply(new SourceFile("a.md", Encoding.UTF8.GetBytes(text))).Bytes.Span);

    private static Curriculum Read(string text) => CurriculumReader.Read([new SourceFile("a.md", Encoding.UTF8.GetBytes(text))]);
}

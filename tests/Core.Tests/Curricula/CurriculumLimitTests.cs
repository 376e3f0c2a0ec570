using System.Diagnostics;
using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Curricula;

public class CurriculumLimitTests
{
    // A wide margin: a test machine may be busy. The benchmark prints what it really takes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static TheoryData<string, string> Hostile => new()
    {
        { "opening links", Repeat("[a](", 64 * 1024) },
        { "nested list markers", Repeat("- ", 500_000) + "a" },
        { "definitions", Repeat("[a]: /u\n", 120_000) },
        { "an indentation staircase", string.Concat(Enumerable.Range(0, 300).Select(i => new string(' ', i * 2) + "- a\n")) },
        { "growing runs of backticks", string.Concat(Enumerable.Range(1, 1400).Select(i => new string('`', i) + " a\n")) },
        { "emphasis", Repeat("*a ", 20_000) },
        { "unclosed comments", Repeat("a <!-- \n", 100_000) },
        { "unclosed instructions behind closed comments", Repeat("--><?\n", 150_000) },
        { "one long line", new string('a', 20_000) },
        { "many lines", Repeat("a\n", 400_000) },
        { "a large file", new string('\n', CurriculumLimits.FileBytes + 1) },
        { "deep front matter", "---\na: " + new string('[', 20_000) + "\n---\n" },
        { "quotes", Repeat("> ", 100) + "a" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_would_take_too_long_is_refused_at_once(string what, string text)
    {
        var watch = Stopwatch.StartNew();
        var problems = CurriculumReader.Read([new SourceFile("a.md", Encoding.UTF8.GetBytes(text + "\n- [ ] goal\n"))]).Problems;
        Assert.True(watch.Elapsed < Patience, $"{what}: {watch.Elapsed}");
        Assert.Contains(problems, problem => problem.Code is "CUR0004" or "CUR0005");
    }

    [Theory]
    [InlineData("emphasis nested as deep as the limit", "*", CurriculumLimits.EmphasisMarks / 2)]
    [InlineData("brackets up to the limit", "[a](", CurriculumLimits.Brackets - 10)]
    [InlineData("headings of one name", "\n# a\n", 8000)]
    [InlineData("addresses", "https:// ", 100_000)]
    [InlineData("boxes in text", "(optional)[ ] a\n", 4000)]
    [InlineData("parentheses after an address", "https://a.b/)))))))))))))))))))))) ", 20_000)]
    public void What_is_within_the_limits_is_read_in_time(string what, string piece, int times)
    {
        var text = string.Concat(Enumerable.Range(0, times).Select(i => piece + (i % 100 == 99 ? "\n" : ""))) + "\n\n- [ ] goal <!-- #goal -->\n";
        var watch = Stopwatch.StartNew();
        var curriculum = CurriculumReader.Read([new SourceFile("a.md", Encoding.UTF8.GetBytes(text))]);
        Assert.True(watch.Elapsed < Patience, $"{what}: {watch.Elapsed}");
        Assert.Equal("goal", Assert.Single(curriculum.Goals).Title);
    }

    [Fact]
    public void A_rule_of_many_dashes_is_no_nested_list() =>
        Assert.Single(CurriculumReader.Read([new SourceFile("a.md", Encoding.UTF8.GetBytes(Repeat("- ", 40) + "\n\n- [ ] a\n"))]).Goals);

    [Fact]
    public void Many_problems_of_one_rule_are_cut_off()
    {
        var problems = CurriculumReader.Read([new SourceFile("a.md", Encoding.UTF8.GetBytes(Repeat("- [ ] a\u0001\n", 5000)))]).Problems;
        Assert.Equal(CurriculumLimits.ProblemsOfOneRule, problems.Count(problem => problem.Code == "CUR0310"));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}

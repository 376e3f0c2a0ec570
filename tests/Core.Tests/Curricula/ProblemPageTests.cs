using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Tests.Architecture;

namespace Onboarding.Core.Tests.Curricula;

public class ProblemPageTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "problems");

    public static TheoryData<string> Codes => [.. CurriculumRules.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_page_fails_and_mends_as_it_says(string code)
    {
        var rule = CurriculumRules.All.Single(r => r.Code == code);
        var page = ProblemPage.Read(Path.Combine(Folder, code + ".md"));
        Assert.StartsWith($"# {code}: ", page.Content, StringComparison.Ordinal);
        Assert.Contains($"\n{rule.Severity}.\n", page.Content, StringComparison.Ordinal);
        if (IsOutsideFences(code)) return;
        var examples = page.Fences.Where(fence => fence.Info.StartsWith("md", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, examples.Count);
        var expected = page.Fences.Single(fence => fence.Info == "text").Text;
        Assert.Contains($" {code}: ", expected, StringComparison.Ordinal);
        Assert.Equal(expected, page.ProblemsOf(examples[0]));
        Assert.DoesNotContain($" {code}: ", page.ProblemsOf(examples[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule()
    {
        var pages = Directory.EnumerateFiles(Folder, "CUR*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Equal(CurriculumRules.All.Select(rule => rule.Code), pages);
    }

    [Fact]
    public void Codes_are_unique_and_each_rule_is_in_the_table()
    {
        var fields = typeof(CurriculumRules).GetFields().Where(field => field.FieldType == typeof(DiagnosticRule)).Select(field => (DiagnosticRule)field.GetValue(null)!).ToList();
        Assert.Equal(fields.Select(rule => rule.Code), CurriculumRules.All.Select(rule => rule.Code));
        Assert.Equal(fields.Count, fields.Select(rule => rule.Code).Distinct().Count());
        Assert.All(fields, rule => Assert.True(rule.Message.EndsWith('.') || rule.Message.EndsWith('?') || rule.Message.EndsWith("{0}", StringComparison.Ordinal), rule.Code));
    }

    /// <summary>A file that can't be opened is not a matter of its content, and two gates are in two files: <see cref="CurriculumReaderTests"/> has these tests.</summary>
    private static bool IsOutsideFences(string code) => code == CurriculumRules.UnreadableFile.Code || code == CurriculumRules.DuplicateGate.Code;
}

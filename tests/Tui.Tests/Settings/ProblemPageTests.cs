using System.Collections.Immutable;
using Onboarding.Core.Sources;
using Onboarding.Core.Tests.Architecture;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;

namespace Onboarding.Tui.Tests.Settings;

/// <summary>The pages on problems of a user's own files: their examples are real, the wrong one wrong and the corrected one right.</summary>
public sealed class ProblemPageTests : IDisposable
{
    private readonly SettingsFolder _folder = new();

    public static TheoryData<string> Codes => [.. Rules.Select(rule => rule.Code)];

    private static IEnumerable<DiagnosticRule> Rules => SettingsRules.All.Concat(KeybindingRules.All);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_has_the_problem_and_the_corrected_one_has_none(string code)
    {
        var page = Repository.Read($"docs/problems/{code}.md");
        var rule = Rules.Single(rule => rule.Code == code);
        Assert.StartsWith($"# {code}: ", page);
        Assert.Contains($"\n{rule.Severity}.\n", page);
        var parts = page.Split("\n## Corrected\n");
        Assert.Contains(Problems(parts[0].Split("\n## Example\n")[1]), problem => problem.Code == code && problem.Severity == rule.Severity);
        Assert.Empty(Problems(parts[1]));
    }

    [Fact]
    public void Codes_are_unique()
    {
        var codes = Rules.Select(rule => rule.Code).ToArray();
        Assert.Equal(codes.Length, codes.Distinct().Count());
    }

    private ImmutableArray<Diagnostic> Problems(string markdown)
    {
        foreach (var fence in markdown.Split("\n```").Where((_, i) => i % 2 == 1)) WriteFile(fence);
        var settings = _folder.Open();
        return [.. settings.Problems, .. new ThemeCatalog(_folder.Config).Problems(settings), .. new KeybindingStore(_folder.Config, path => path).Problems];
    }

    // ```json path, ```folder path: a folder where a file should be. What begins with .onboarding is the workspace's, the rest the user's own.
    private void WriteFile(string fence)
    {
        var lineEnd = fence.IndexOf('\n', StringComparison.Ordinal);
        var info = (lineEnd < 0 ? fence : fence[..lineEnd]).Split(' ');
        var path = info[1].StartsWith(".onboarding/", StringComparison.Ordinal) ? Path.Combine(_folder.Workspace, info[1]) : Path.Combine(_folder.Config, info[1]);
        if (Directory.Exists(path)) Directory.Delete(path);
        if (info[0] == "folder") Directory.CreateDirectory(path);
        else SettingsFolder.Put(path, fence[(lineEnd + 1)..]);
    }
}

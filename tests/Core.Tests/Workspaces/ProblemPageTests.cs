using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;
using Onboarding.Core.Tests.Architecture;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

/// <summary>The pages on problems of the journal and of onboarding.json: their examples are real, the wrong one wrong and the corrected one right.</summary>
public sealed class ProblemPageTests : IDisposable
{
    private const string People = """
        {
          "people": [
            { "id": "ada", "start": "2026-03-02", "mentors": ["grace", "linus"] },
            { "id": "grace", "role": "lead" },
            { "id": "linus" },
            { "id": "eve" }
          ]
        }
        """;

    private const string Track = "# Track\n\n- [ ] Explain how an alert becomes a page <!-- #alert -->\n- [ ] Lead an incident `sign-off:lead` <!-- #lead -->\n";

    private readonly TempFolder _folder = new();

    public static TheoryData<string> Codes => [.. Rules.Select(rule => rule.Code)];

    private static IEnumerable<DiagnosticRule> Rules => JournalRules.All.Concat(WorkspaceRules.All);

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
        Assert.Contains(Problems("example", parts[0].Split("\n## Example\n")[1]), problem => problem.Code == code && problem.Severity == rule.Severity);
        Assert.Empty(Problems("corrected", parts[1]));
    }

    [Fact]
    public void Codes_are_unique_and_every_page_has_its_rule()
    {
        var codes = Rules.Select(rule => rule.Code).ToArray();
        Assert.Equal(codes.Length, codes.Distinct().Count());
        var pages = Repository.TrackedFiles.Select(Path.GetFileNameWithoutExtension).Where(name => name!.StartsWith("JRN", StringComparison.Ordinal) || name.StartsWith("WSP", StringComparison.Ordinal));
        Assert.Equal(codes.Order(), pages.Order());
    }

    private ImmutableArray<Diagnostic> Problems(string name, string markdown)
    {
        _folder.Write($"{name}/onboarding.json", People);
        _folder.Write($"{name}/docs/curriculum/track.md", Track);
        foreach (var fence in markdown.Split("\n```").Where((_, i) => i % 2 == 1)) WriteFile(name, fence);
        using var workspace = Workspace.Open(new WorkspaceOptions
        {
            StartFolder = _folder.At(name),
            StateFolder = _folder.At("state"),
            HostName = "laptop",
            Time = TimeProvider.System,
            Identity = IdentityCandidates.None with { LoginName = "ada" },
        });
        return workspace.Current.Problems;
    }

    // ```jsonl path [torn | repeat-x=N | repeat-line=N]: what a page can't show in full. ```folder path: a folder where a file should be.
    private void WriteFile(string name, string fence)
    {
        var lineEnd = fence.IndexOf('\n', StringComparison.Ordinal);
        var info = fence[..lineEnd].Split(' ');
        var text = fence[(lineEnd + 1)..] + (info.Contains("torn") ? "" : "\n");
        if (info.FirstOrDefault(word => word.StartsWith("repeat-x=", StringComparison.Ordinal)) is { } x) text = text.Replace("\"x\"", $"\"{new string('x', int.Parse(x[9..]))}\"");
        if (info.FirstOrDefault(word => word.StartsWith("repeat-line=", StringComparison.Ordinal)) is { } line) text = string.Concat(Enumerable.Repeat(text, int.Parse(line[12..])));
        if (info[0] == "folder")
        {
            var folder = _folder.At([name, .. info[1].Split('/')]);
            if (File.Exists(folder)) File.Delete(folder);
            Directory.CreateDirectory(folder);
        }
        else
        {
            _folder.Write($"{name}/{info[1]}", text);
        }
    }
}

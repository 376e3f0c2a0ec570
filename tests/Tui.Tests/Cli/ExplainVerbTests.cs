using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Tests.Cli;

public sealed class ExplainVerbTests : IDisposable
{
    private readonly CliBench _bench = new(isWorkspace: false);

    [Theory]
    [InlineData("CUR0201")]
    [InlineData("cur0201")]
    public void A_code_is_answered_with_its_page(string code) => Assert.Equal(Page("CUR0201"), _bench.Ok("explain", code));

    [Fact]
    public void On_a_terminal_the_page_is_drawn()
    {
        _bench.IsTerminal = true;
        var page = _bench.Ok("explain", "CUR0201");

        Assert.StartsWith("\u001b[1mCUR0201: an id is used twice\u001b[0m\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("```", page, StringComparison.Ordinal);
        Assert.Contains("- [ ] Lead a shift <!-- #lead-shift -->", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_code_every_page_is_listed_with_its_title()
    {
        var pages = Directory.GetFiles(Folder, "*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        var listed = _bench.Ok("explain").TrimEnd('\n').Split('\n');

        Assert.Equal(pages, listed.Select(line => line.Split(' ')[0]));
        Assert.Contains("CUR0201  an id is used twice", listed);
        Assert.Contains("CUR0207  was: names an id that is in use", listed);
        Assert.All(listed, line => Assert.Matches(@"^[A-Z]{3}\d{4}  \S", line));
    }

    [Fact]
    public void Every_rule_of_the_program_has_its_page_in_it()
    {
        var rules = JournalRules.All.Concat(WorkspaceRules.All).Concat(SettingsRules.All).Concat(KeybindingRules.All).ToArray();

        Assert.True(rules.Length > 40);
        Assert.All(rules, rule => Assert.False(string.IsNullOrWhiteSpace(Explanations.Find(rule.Code)?.Summary), rule.Code));
        Assert.All(Explanations.All, page => Assert.False(string.IsNullOrWhiteSpace(page.Summary), page.Code));
    }

    [Theory]
    [InlineData("CUR02O1", "There is no problem with the code “CUR02O1”. Did you mean 'CUR0201'?")]
    [InlineData("JRN101", "Did you mean 'JRN0101'?")]
    [InlineData("nothing at all", "There is no problem with the code “nothing at all”.\n")]
    public void An_unknown_code_is_refused_with_the_one_that_was_meant(string code, string message)
    {
        var result = _bench.Run("explain", code);

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Contains("onboard explain lists all codes.", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();

    private static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder!.FullName, "Onboarding.sln"))) folder = folder.Parent;
            return Path.Combine(folder.FullName, "docs", "problems");
        }
    }

    private static string Page(string code) => File.ReadAllText(Path.Combine(Folder, code + ".md"));
}

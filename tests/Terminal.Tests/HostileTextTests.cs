using System.Text;

namespace Onboarding.Terminal.Tests;

/// <summary>Text from files is data: it never steers the terminal.</summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Title = "\u001b]0;stolen-title\u0007";
    private const string Colour = "\u001b[31mstolen-colour";
    private const string EightBit = "\u009b31mstolen-eight";
    private const string Reversed = "\u202estolen-order\u2066";
    private const string Bell = "\u0007stolen-bell";
    private const string Everything = Title + Colour + EightBit + Reversed + Bell;

    private readonly TestWorkspace _workspace = new();

    public HostileTextTests()
    {
        _workspace.Write("onboarding.json", """
            { "people": [{ "id": "ada", "name": "Ada \u001b[31mstolen-colour \u202estolen-order", "start": "2026-01-05", "mentors": ["grace"] }, { "id": "grace", "name": "Grace\u0007stolen-bell" }] }
            """);
        _workspace.Write("docs/curriculum/" + Colour.Replace('/', '_') + ".md", $"""
            # Track {Everything}

            ## Topic {Everything}

            - [ ] Innocent goal {Everything} `due:w1` `owner:{Bell}` <!-- #innocent -->

              Description {Everything} and [a link {Everything}](https://example.org/{Colour}).

              ```
              code {Everything}
              ```
            - [ ] {Everything}

            """);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("next")]
    [InlineData("show", "innocent")]
    [InlineData("check")]
    [InlineData("goals")]
    [InlineData("history")]
    [InlineData("show", "innocent", "--plain")]
    public void Verbs_print_it_visibly(params string[] arguments)
    {
        _workspace.Onboard("note", "innocent", "-m", "Note " + Everything);

        using var terminal = _workspace.OpenTerminal(arguments: arguments);

        Assert.NotNull(terminal.WaitForExit(TimeSpan.FromSeconds(20)));
        Assert.Contains("stolen", terminal.Output);
        AssertHarmless(terminal.Output);
        Assert.Empty(TerminalModes.LeftOn(terminal.Output));
    }

    [Fact]
    public void The_dashboard_shows_it_visibly()
    {
        _workspace.Onboard("note", "innocent", "-m", "Note " + Everything);
        using var terminal = _workspace.OpenTerminal();
        Assert.True(terminal.WaitFor(t => t.Output.Contains("Next step"), TimeSpan.FromSeconds(20)), terminal.Output);

        // The goal's page, its track in the tree, the panel with the problems, the palette with every title.
        foreach (var key in (string[])["\u0010", "Innocent", "\r", "\u000a", "\u001bOP", "\u001b", "\u0010", "Track", "\r"])
        {
            terminal.Send(key);
            Thread.Sleep(700);
        }

        Assert.Contains("Description", terminal.Output);
        AssertHarmless(terminal.Output);
        terminal.Signal(15);
        terminal.WaitForExit(TimeSpan.FromSeconds(10));
        AssertHarmless(terminal.Output);
    }

    public void Dispose() => _workspace.Dispose();

    private static void AssertHarmless(string output)
    {
        Assert.DoesNotContain(Title, output);
        foreach (var planted in (string[])[Colour, EightBit, Reversed, Bell, "\u009b", "\u202e", "\u2066"]) AssertAbsent(planted, output);
    }

    private static void AssertAbsent(string planted, string output)
    {
        var at = output.IndexOf(planted, StringComparison.Ordinal);
        Assert.True(at < 0, at < 0 ? "" : "The terminal got " + string.Join(' ', Encoding.UTF8.GetBytes(output[at..Math.Min(output.Length, at + 20)]).Select(b => b.ToString("x2"))));
    }
}

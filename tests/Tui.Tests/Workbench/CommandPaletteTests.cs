namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Command Palette: every command, fuzzy, recent first, its key beside it, a disabled one with its reason.</summary>
[Collection(nameof(Bench))]
public sealed class CommandPaletteTests
{
    [Fact]
    public void It_offers_commands_with_their_keys()
    {
        using var bench = Bench.Open();
        bench.Press("F1").Type("undo").Screen.Shows("File: Undo the last recording", "Ctrl+Z");
    }

    [Fact]
    public void A_command_that_cannot_run_says_why()
    {
        using var bench = Bench.Open();
        bench.Press("F1").Type("reopen").Screen.Shows("Only a goal that is done or skipped can be reopened.");
    }

    [Fact]
    public void What_was_used_last_stands_first_under_a_head_of_its_own()
    {
        using var bench = Bench.Open();
        bench.Press("F1").Screen.DoesNotShow("recently used");
        bench.Type("collapse all").Press("Enter", "F1");
        var lines = bench.Screen.Lines;
        var head = Array.FindIndex(lines, line => line.Contains("recently used"));
        Assert.True(head > 0, bench.Screen.Text);
        Assert.Contains("Curriculum: Collapse all", lines[head + 1]);
        Assert.Contains("other commands", lines[head + 2]);
    }

    [Fact]
    public void The_selection_passes_over_the_heads()
    {
        using var bench = Bench.Open();
        bench.Press("F1").Type("collapse all").Press("Enter", "F1", "Down", "Up", "Up");
        bench.Press("Enter").Screen.DoesNotShow("recently used");
    }

    [Fact]
    public void What_was_used_lately_is_remembered_in_the_next_session()
    {
        var folder = Directory.CreateTempSubdirectory("onboarding-palette-").FullName;
        SampleWorkspace.Write(folder);
        using (var bench = Bench.OpenOn(folder)) bench.Press("F1").Type("expand all").Press("Enter");
        using (var bench = Bench.OpenOn(folder)) bench.Press("F1").Screen.Shows("recently used", "Curriculum: Expand all");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_command_is_found_by_its_id()
    {
        using var bench = Bench.Open();
        bench.Press("F1").Type("event.undo").Screen.Shows("Undo the last recording");
    }
}

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Undo: the last recorded action is taken back by an event, with a toast that says which.</summary>
[Collection(nameof(Bench))]
public class UndoTests
{
    [Theory]
    [InlineData("u")]
    [InlineData("Ctrl+Z")]
    public void The_last_recording_is_taken_back_and_named(string key)
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "noisy").Press("s", "d").Editor.Shows("waiting for sign-off");
        bench.Press(key).Editor.Shows("in progress").Screen.Shows("Undone:", "Tune one noisy alert");
        bench.Press(key).Editor.Shows("not started");
    }

    [Fact]
    public void Nothing_that_was_written_is_removed_from_the_journal()
    {
        using var bench = Bench.Open();
        TabsTests.Open(bench, "noisy").Press("d", "u");
        var lines = Directory.GetFiles(Path.Combine(bench.Folder, "progress", "ada"), "*.jsonl").SelectMany(File.ReadAllLines).ToArray();
        Assert.Equal(2, lines.Length);
        Assert.Contains("goal.done", lines[0], StringComparison.Ordinal);
        Assert.Contains("event.retracted", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_to_undo_it_says_so()
    {
        using var bench = Bench.Open();
        bench.Press("u").Screen.Shows("There is nothing to undo.");
    }
}

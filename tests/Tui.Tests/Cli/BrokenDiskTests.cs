namespace Onboarding.Tui.Tests.Cli;

public sealed class BrokenDiskTests : IDisposable
{
    private readonly CliBench _bench = new();

    // A file where the trainee's folder has to be: nobody can write below it, not even root.
    public BrokenDiskTests() => _bench.Write("progress/ada", "");

    [Theory]
    [InlineData("note mon.alert-path -m", "Three words kept")]
    [InlineData("ask", "Three words kept")]
    [InlineData("block mon.alert-path -m", "Three words kept")]
    [InlineData("log mon.alert-path -m", "Three words kept")]
    [InlineData("one-on-one --add", "Three words kept")]
    [InlineData("one-on-one --close --minutes", "Three words kept")]
    [InlineData("action add --owner ada", "Three words kept")]
    public void Words_that_could_not_be_recorded_are_printed_and_kept(string line, string text)
    {
        var result = _bench.Run([.. line.Split(' '), text]);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Out);
        Assert.Contains("Not saved", result.Error, StringComparison.Ordinal);
        Assert.Contains(_bench.PathOf("progress/ada"), result.Error.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"\n  {text}\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(Directory.GetFiles(Path.Combine(_bench.State, "drafts")).Single()));
    }

    [Fact]
    public void What_the_editor_wrote_stays_a_draft()
    {
        _bench.IsTerminal = true;
        _bench.Variables["EDITOR"] = "ed";
        var draft = "";
        _bench.Editor = file =>
        {
            draft = file;
            File.WriteAllText(file, "An hour of work");
            return 0;
        };

        Assert.Equal(1, _bench.Run("note", "mon.alert-path").ExitCode);
        Assert.Equal("An hour of work", File.ReadAllText(draft));
    }

    [Fact]
    public void Without_a_state_folder_the_words_are_still_printed()
    {
        File.WriteAllText(_bench.State, "");
        var result = _bench.Run("ask", "Three words kept");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("\n  Three words kept\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_there_stays_readable()
    {
        Assert.Equal(1, _bench.Run("start", "mon.alert-path").ExitCode);
        Assert.Contains("Ada Lovelace", _bench.Ok("status"), StringComparison.Ordinal);
        Assert.Contains("Explain how an alert becomes a page", _bench.Ok("goals"), StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();
}

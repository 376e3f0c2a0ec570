using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli;

public sealed class FixVerbTests : IDisposable
{
    private const string Track = "docs/curriculum/oncall.md";
    private const string Before = "\ufeff# On call\r\n\r\n- [] Read the runbook  \r\n- [ ] Silence an alert `ower:buddy` <!-- #call.silence -->\r\n";
    private const string After = "\ufeff# On call\r\n\r\n- [ ] Read the runbook  \r\n- [ ] Silence an alert `owner:buddy` <!-- #call.silence -->\r\n";

    private readonly CliBench _bench = new();

    public FixVerbTests() => _bench.Write(Track, Before);

    [Fact]
    public void What_would_change_is_shown_as_a_diff_and_nothing_is_written_without_a_yes()
    {
        var result = _bench.Run("fix");
        Assert.Equal(1, result.ExitCode);
        Models.Printed.Shows("""
            --- a/docs/curriculum/oncall.md
            +++ b/docs/curriculum/oncall.md
            @@ -1,4 +1,4 @@
             ␛# On call

            -- [] Read the runbook
            -- [ ] Silence an alert `ower:buddy` <!-- #call.silence -->
            +- [ ] Read the runbook
            +- [ ] Silence an alert `owner:buddy` <!-- #call.silence -->
            2 problems in 1 file can be mended; nothing was written. --yes writes it.

            """.Replace("␛", result.Out.Contains('\ufeff') ? "\ufeff" : "", StringComparison.Ordinal), result.Out);
        Assert.Equal(Before, Text());
        Assert.Equal(1, _bench.Run("fix", "--dry-run", "--yes").ExitCode);
        Assert.Equal(Before, Text());
    }

    [Fact]
    public void With_yes_it_is_written_and_no_other_byte_is_touched()
    {
        Assert.EndsWith("Mended 2 problems in 1 file.\n", _bench.Ok("fix", "--yes"), StringComparison.Ordinal);
        Assert.Equal(After, Text());
        Assert.Equal("Nothing to mend.\n", _bench.Ok("fix", "--yes"));
    }

    [Fact]
    public void A_code_and_a_path_say_what_is_mended()
    {
        _bench.Write("docs/curriculum/other.md", "# Other\n\n- [] Stays\n");
        _bench.Ok("fix", Track, "--code", "CUR0301", "--yes");
        Assert.Equal(Before.Replace("- [] ", "- [ ] ", StringComparison.Ordinal), Text());
        Assert.Contains("- [] Stays", File.ReadAllText(_bench.PathOf("docs/curriculum/other.md")), StringComparison.Ordinal);
        Assert.Equal(2, _bench.Run("fix", "--code", "CUR0501").ExitCode);
    }

    [Fact]
    public void Ids_are_written_when_their_code_is_named()
    {
        _bench.Ok("fix", "--code", "CUR0204", "--code", "CUR0301", "--yes");
        Assert.DoesNotContain("<!-- #call.read", Text(), StringComparison.Ordinal);
        _bench.Ok("fix", "--code", "CUR0204", "--yes");
        Assert.Contains("- [ ] Read the runbook <!-- #call.read-the-runbook -->  \r\n", Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("y\n", true)]
    [InlineData("\n", false)]
    public void On_a_terminal_it_asks(string answer, bool isWritten)
    {
        _bench.IsTerminal = true;
        _bench.Input = answer;
        var result = _bench.Run("fix");
        Assert.Contains("Write it? [y/N]: ", result.Out, StringComparison.Ordinal);
        Assert.Equal((isWritten ? 0 : 1, isWritten ? After : Before), (result.ExitCode, Text()));
    }

    [Fact]
    public void What_is_refused_says_why_and_the_exit_code_is_1()
    {
        _bench.Write(Track, "- [ ] Read\n- [] Read\n");
        var result = _bench.Run("fix", "--yes");
        Assert.Contains("docs/curriculum/oncall.md:2:3: error CUR0601: The fix of CUR0301 is not written: another goal without an id is called 'Read'; write ids first.", result.Error, StringComparison.Ordinal);
        Assert.Equal((1, "Nothing was written.\n"), (result.ExitCode, result.Out));
    }

    [Fact]
    public void Json_tells_what_would_change_and_asks_nobody()
    {
        _bench.IsTerminal = true;
        var result = _bench.Run("fix", "--format", "json");
        var file = JsonDocument.Parse(result.Out).RootElement[0];
        Assert.Equal((1, Track, 2, false), (result.ExitCode, file.GetProperty("file").GetString(), file.GetProperty("mended").GetArrayLength(), file.GetProperty("written").GetBoolean()));
        Assert.Contains("+- [ ] Read the runbook", file.GetProperty("diff").GetString(), StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse(_bench.Ok("fix", "--yes", "--format", "json")).RootElement[0].GetProperty("written").GetBoolean());
        Assert.Equal(After, Text());
    }

    [Fact]
    public void A_renamed_id_is_remembered_so_that_everybody_keeps_their_progress()
    {
        _bench.Ok("done", "call.silence");
        _bench.Write(Track, "# On call\n\n- [ ] Silence an alert <!-- #call.mute -->\n");
        Assert.Contains("○", _bench.Ok("show", "call.mute"), StringComparison.Ordinal);
        _bench.Ok("fix", "--code", "CUR0209", "--yes");
        Assert.Contains("<!-- #call.mute was:call.silence -->", Text(), StringComparison.Ordinal);
        Assert.Contains("✓ done", _bench.Ok("show", "call.mute"), StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();

    private string Text() => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(_bench.PathOf(Track)));
}

using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli;

public sealed class FmtVerbTests : IDisposable
{
    private const string Track = "docs/curriculum/oncall.md";
    private const string Before = "\ufeff# On call\r\n\r\n- [ ] Read `effort:2h`  `due:w1` <!-- #read -->  \r\n- [ ] Silence `owner:buddy`<!-- #silence -->\r\n";
    private const string After = "\ufeff# On call\r\n\r\n- [ ] Read `due:w1` `effort:2h` <!-- #read -->  \r\n- [ ] Silence `owner:buddy` <!-- #silence -->\r\n";

    private readonly CliBench _bench = new();

    public FmtVerbTests()
    {
        File.Delete(_bench.PathOf("docs/curriculum/monitoring.md"));
        _bench.Write(Track, Before);
    }

    [Fact]
    public void Check_names_the_lines_and_writes_nothing()
    {
        var result = _bench.Run("fmt", "--check");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal($"{Track}:3:11: the chips are not in order\n{Track}:4:14: the chips are not in order\n2 lines in 1 file are not in order; onboard fmt writes them.\n", result.Out);
        Assert.Equal(Before, Text());
    }

    [Fact]
    public void With_yes_it_is_written_and_no_other_byte_is_touched()
    {
        Assert.Contains("+- [ ] Read `due:w1` `effort:2h` <!-- #read -->", _bench.Ok("fmt", "--yes"), StringComparison.Ordinal);
        Assert.Equal(After, Text());
        Assert.Equal("All chips are in order.\n", _bench.Ok("fmt", "--check"));
        Assert.Equal("All chips are in order.\n", _bench.Ok("fmt", "--yes"));
    }

    [Fact]
    public void A_file_without_goals_stays_as_it_is_and_one_whose_goals_have_no_boxes_does_not()
    {
        _bench.Write("docs/curriculum/prose.md", "# Prose `level:1`  `due:w1`\n");
        _bench.Write("docs/curriculum/course.md", "---\ngoals: sections\n---\n# Course `level:1`  `due:w1`\n\n## Read `tag:x`  `due:w2`\n");

        Assert.Equal("docs/curriculum/course.md:4:9: the chips are not in order\ndocs/curriculum/course.md:6:8: the chips are not in order\n2 lines in 1 file are not in order; onboard fmt writes them.\n", _bench.Run("fmt", "docs/curriculum/course.md", "--check").Out);
        Assert.Equal("All chips are in order.\n", _bench.Ok("fmt", "docs/curriculum/prose.md", "--check"));
    }

    [Fact]
    public void A_dry_run_shows_the_diff_and_writes_nothing()
    {
        var result = _bench.Run("fmt", "--dry-run", "--yes");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("-- [ ] Silence `owner:buddy`<!-- #silence -->", result.Out, StringComparison.Ordinal);
        Assert.EndsWith("2 lines in 1 file are not in order; nothing was written. --yes writes it.\n", result.Out, StringComparison.Ordinal);
        Assert.Equal(Before, Text());
    }

    [Theory]
    [InlineData("y\n", true)]
    [InlineData("n\n", false)]
    public void On_a_terminal_it_asks(string answer, bool isWritten)
    {
        _bench.IsTerminal = true;
        _bench.Input = answer;
        var result = _bench.Run("fmt", Track);

        Assert.Contains("Write it? [y/N]: ", result.Out, StringComparison.Ordinal);
        Assert.Equal((isWritten ? 0 : 1, isWritten ? After : Before), (result.ExitCode, Text()));
    }

    [Fact]
    public void Several_paths_say_what_is_put_in_order()
    {
        _bench.Write("docs/curriculum/b.md", "- [ ] B  `due:w1`\n");
        _bench.Write("docs/curriculum/c.md", "- [ ] C  `due:w1`\n");
        _bench.Ok("fmt", "docs/curriculum/b.md", Track, "--yes");

        Assert.Equal(After, Text());
        Assert.Equal("docs/curriculum/c.md:1:8: the chips are not in order", _bench.Run("fmt", "--check").Out.Split('\n')[0]);
    }

    [Fact]
    public void A_file_that_is_never_written_says_why()
    {
        _bench.Write(Track, "<<<<<<< a\n\n- [ ] One  `due:w1`\n\n=======\n\n- [ ] Two\n\n>>>>>>> b\n");
        var result = _bench.Run("fmt", "--yes");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"{Track}: nothing is written, because the file is not valid UTF-8 or has an unresolved merge conflict.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_tells_what_would_change_and_asks_nobody()
    {
        _bench.IsTerminal = true;
        var file = JsonDocument.Parse(_bench.Run("fmt", "--format", "json").Out).RootElement[0];

        Assert.Equal((Track, 2, false), (file.GetProperty("file").GetString(), file.GetProperty("lines").GetArrayLength(), file.GetProperty("written").GetBoolean()));
        Assert.Equal(Before, Text());
        Assert.True(JsonDocument.Parse(_bench.Ok("fmt", "--yes", "--format", "json")).RootElement[0].GetProperty("written").GetBoolean());
        Assert.Equal("[]\n", _bench.Ok("fmt", "--check", "--format", "json"));
    }

    public void Dispose() => _bench.Dispose();

    private string Text() => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(_bench.PathOf(Track)));
}

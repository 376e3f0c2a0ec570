namespace Onboarding.Tui.Tests.Cli;

public sealed class IdsVerbTests : IDisposable
{
    private const string Course = "\ufeff# Course\r\n\r\n- [ ] Read the book `due:w1`  \r\n- [ ] Known <!-- #course.known -->\r\n\t- [x] A step\r\n";

    private readonly CliBench _bench = new();

    public IdsVerbTests() => _bench.Write("docs/curriculum/course.md", Course);

    [Fact]
    public void A_dry_run_shows_the_ids_and_writes_nothing()
    {
        var output = _bench.Ok("ids", "--dry-run");

        Assert.Contains("course.md:3:1: #course.", output, StringComparison.Ordinal);
        Assert.Contains("2 ids would be written", output, StringComparison.Ordinal);
        Assert.Equal(Course, Text());
    }

    [Theory]
    [InlineData("ids")]
    [InlineData("ids docs/curriculum")]
    public void Ids_are_written_and_all_else_stays(string line)
    {
        Assert.Contains("2 ids written.", _bench.Ok(line.Split(' ')), StringComparison.Ordinal);

        Assert.Equal(Course, System.Text.RegularExpressions.Regex.Replace(Text(), " <!-- #course\\.(?!known)[a-z0-9.-]+ -->", ""));
        Assert.Contains("nothing to write", _bench.Ok("ids"), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_stays_with_its_goal()
    {
        _bench.Ok("done", "read the book");
        _bench.Ok("ids");

        Assert.Contains("✓ done", _bench.Ok("show", "read the book"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused() => Assert.Equal(1, _bench.Run("ids", "nowhere").ExitCode);

    public void Dispose() => _bench.Dispose();

    private string Text() => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(_bench.PathOf("docs/curriculum/course.md")));
}

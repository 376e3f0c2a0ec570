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

    [Fact]
    public void One_file_is_enough()
    {
        _bench.Write("docs/curriculum/other.md", "# Other\n\n- [ ] Stays\n");
        Assert.Contains("2 ids written.", _bench.Ok("ids", "docs/curriculum/course.md"), StringComparison.Ordinal);

        Assert.Equal("# Other\n\n- [ ] Stays\n", File.ReadAllText(_bench.PathOf("docs/curriculum/other.md")));
    }

    [Fact]
    public void Ids_of_a_part_are_new_to_the_whole_curriculum()
    {
        _bench.Write("docs/curriculum/a/course.md", "# Course\n\n- [ ] Swim <!-- #course.swim -->\n");
        _bench.Write("docs/curriculum/b/course.md", "# Course\n\n- [ ] Swim\n");
        _bench.Ok("ids", "docs/curriculum/b");

        Assert.DoesNotContain("CUR0201", _bench.Ok("check", "docs/curriculum"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_onboarding_json_makes_a_goal_gets_an_id_too()
    {
        _bench.Write("onboarding.json", """{ "goals": "links" }""");
        _bench.Write("docs/curriculum/course.md", "# Course\n\n- [Book](https://example.org/book)\n");
        _bench.Ok("ids");

        Assert.Equal("# Course\n\n- [Book](https://example.org/book) <!-- #course.book -->\n", Text());
    }

    [Fact]
    public void A_broken_id_is_mended_and_not_joined_by_another()
    {
        const string broken = "# Course\n\n- [ ] Read <!-- #Read_it -->\n";
        _bench.Write("docs/curriculum/course.md", broken);
        var result = _bench.Run("ids");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("course.md:3:1: error CUR0601: The id 'course.read' is not written: it has an id comment that is not valid; mend that one.", result.Error, StringComparison.Ordinal);
        Assert.Contains("No id was written.", result.Out, StringComparison.Ordinal);
        Assert.Equal(broken, Text());
    }

    public void Dispose() => _bench.Dispose();

    private string Text() => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(_bench.PathOf("docs/curriculum/course.md")));
}

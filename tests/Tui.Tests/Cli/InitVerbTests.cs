using Onboarding.Core.Progress;

namespace Onboarding.Tui.Tests.Cli;

public sealed class InitVerbTests : IDisposable
{
    private readonly CliBench _bench = new(isWorkspace: false);

    [Fact]
    public void Where_there_are_no_goals_it_says_how_a_curriculum_is_begun_and_that_works()
    {
        Assert.Contains("onboard new track TITLE begins one.", _bench.Ok("init", "--trainee", "ada").ReplaceLineEndings(" "), StringComparison.Ordinal);
        _bench.Ok("new", "track", "Capacity planning", "--yes");
        Assert.Equal("No problems in 1 track, 1 goal.\n", _bench.Ok("check"));
    }

    [Fact]
    public void Init_writes_a_workspace_without_a_question()
    {
        var output = _bench.Ok("init", "--trainee", "ada", "--name", "Ada Lovelace", "--start", "2026-01-05", "--mentor", "grace");

        Assert.Contains("Welcome, Ada Lovelace. Your year began on 2026-01-05, with grace.", output, StringComparison.Ordinal);
        Assert.Equal(JournalFolder.Attributes, File.ReadAllText(_bench.PathOf("progress/.gitattributes")));
        var file = File.ReadAllText(_bench.PathOf("onboarding.json"));
        Assert.Contains("\"$schema\"", file, StringComparison.Ordinal);
        Assert.Contains("\"start\": \"2026-01-05\"", file, StringComparison.Ordinal);
        Directory.CreateDirectory(_bench.PathOf("docs/curriculum"));
        Assert.Contains("No problems", _bench.Ok("check"), StringComparison.Ordinal);
    }

    [Fact]
    public void Init_overwrites_nothing()
    {
        _bench.Ok("init", "--trainee", "ada");
        var before = File.ReadAllText(_bench.PathOf("onboarding.json"));
        _bench.Write("progress/.gitattributes", "mine\n");

        var result = _bench.Run("init", "--trainee", "ada", "--name", "Another");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(before, File.ReadAllText(_bench.PathOf("onboarding.json")));
        _bench.Ok("init", "--trainee", "bob", "--mentor", "ada");
        var after = File.ReadAllText(_bench.PathOf("onboarding.json"));
        Assert.Contains("\"bob\"", after, StringComparison.Ordinal);
        Assert.Equal("mine\n", File.ReadAllText(_bench.PathOf("progress/.gitattributes")));
    }

    [Fact]
    public void On_a_terminal_Enter_takes_each_answer_that_is_filled_in()
    {
        _bench.IsTerminal = true;
        _bench.Variables["NO_COLOR"] = "1";
        _bench.Input = "\n\n\n\n";
        _bench.Variables["HOME"] = _bench.PathOf("home");
        _bench.Write("home/.gitconfig", "[user]\n\tname = Ada Lovelace\n\temail = \"ada@example.org\"\n");
        var output = _bench.Ok("init");

        Assert.Contains("Your name [Ada Lovelace]: ", output, StringComparison.Ordinal);
        Assert.Contains("Your id, short [ada]: ", output, StringComparison.Ordinal);
        Assert.Contains("Your first day [2026-03-17]: ", output, StringComparison.Ordinal);
        var file = File.ReadAllText(_bench.PathOf("onboarding.json"));
        Assert.Contains("\"id\": \"ada\", \"name\": \"Ada Lovelace\", \"email\": \"ada@example.org\", \"start\": \"2026-03-17\"", file, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_can_not_be_is_asked_for_again()
    {
        _bench.IsTerminal = true;
        _bench.Input = "Bob\nno spaces please\nbob\nsoon\n2026-02-01\ngrace\n";
        var output = _bench.Ok("init");

        Assert.Contains("is no id", output, StringComparison.Ordinal);
        Assert.Contains("Write it as 2026-03-17.", output, StringComparison.Ordinal);
        Assert.Contains("\"bob\"", File.ReadAllText(_bench.PathOf("onboarding.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("init --trainee not/an/id", "is no id")]
    [InlineData("init --trainee ada --mentor ada", "Nobody is their own mentor.")]
    public void What_can_not_be_is_refused_and_nothing_is_written(string line, string message)
    {
        var result = _bench.Run(line.Split(' '));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_bench.PathOf("onboarding.json")));
    }

    [Theory]
    [InlineData("ada", true)]
    [InlineData("somebody", false)]
    public void Init_says_how_to_be_known_where_nothing_tells_who_it_is(string login, bool isKnown)
    {
        _bench.LoginName = login;

        Assert.Equal(isKnown, !_bench.Ok("init", "--trainee", "ada").Contains("export ONBOARD_AS=ada", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("init", "ada.l")]
    [InlineData("init --as countess", "countess")]
    public void Whoever_the_user_said_to_be_is_proposed(string line, string id)
    {
        _bench.Variables["ONBOARD_AS"] = "ada.l";
        _bench.Variables["HOME"] = _bench.PathOf("home");
        _bench.Write("home/.gitconfig", "[user]\n\tname = Ada Lovelace\n\temail = ada@example.org\n");
        _bench.IsTerminal = true;
        _bench.Input = "\n\n\n\n";
        var output = _bench.Ok(line.Split(' '));

        Assert.Contains("Your name [Ada Lovelace]: ", output, StringComparison.Ordinal);
        Assert.Contains($"Your id, short [{id}]: ", output, StringComparison.Ordinal);
        Assert.Contains($"\"id\": \"{id}\"", File.ReadAllText(_bench.PathOf("onboarding.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_users_own_settings_are_asked_too()
    {
        Directory.CreateDirectory(_bench.Config);
        File.WriteAllText(Path.Combine(_bench.Config, "settings.json"), """{ "person": "countess" }""");
        var output = _bench.Ok("init");

        Assert.Contains("\"id\": \"countess\"", File.ReadAllText(_bench.PathOf("onboarding.json")), StringComparison.Ordinal);
        Assert.DoesNotContain("export ONBOARD_AS", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_is_still_to_come_begins() =>
        Assert.Contains("Your year begins on 2026-04-01", _bench.Ok("init", "--start", "2026-04-01"), StringComparison.Ordinal);

    [Fact]
    public void Init_again_without_a_word_changes_nothing()
    {
        _bench.Ok("init");
        var before = File.ReadAllText(_bench.PathOf("onboarding.json"));
        var result = _bench.Run("init");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("knows ada (ada) already; nothing was changed.", result.Error.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_bench.PathOf("onboarding.json")));
    }

    [Fact]
    public void The_end_of_the_input_writes_nothing()
    {
        _bench.IsTerminal = true;

        Assert.Equal(1, _bench.Run("init").ExitCode);
        Assert.False(File.Exists(_bench.PathOf("onboarding.json")));
    }

    public void Dispose() => _bench.Dispose();
}

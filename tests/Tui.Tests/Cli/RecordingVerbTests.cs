namespace Onboarding.Tui.Tests.Cli;

public sealed class RecordingVerbTests : IDisposable
{
    private readonly CliBench _bench = new();

    [Theory]
    [InlineData("start mon.alert-path", "Started: Explain how an alert becomes a page", "inProgress")]
    [InlineData("done mon.alert-path", "Done: Explain how an alert becomes a page", "done")]
    [InlineData("block mon.alert-path -m waiting", "Blocked: Explain how an alert becomes a page", "blocked")]
    [InlineData("skip mon.alert-path -m known", "Skipped: Explain how an alert becomes a page", "skipped")]
    [InlineData("log mon.alert-path", "Logged, once: Explain how an alert becomes a page", "inProgress")]
    public void A_recording_is_there_for_the_next_process(string line, string said, string status)
    {
        var output = _bench.Ok(line.Split(' '));

        Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.Equal(status, StatusOf("mon.alert-path"));
    }

    [Theory]
    [InlineData("done", "start", "is done already since today.")]
    [InlineData("done", "done", "is done already since today.")]
    [InlineData("done", "block -m x", "is done already since today.")]
    [InlineData("start", "start", "is in progress already since today.")]
    [InlineData("start", "unblock", "is not blocked; it is in progress.")]
    [InlineData("start", "reopen", "is open already: in progress.")]
    [InlineData("skip -m x", "skip -m y", "is skipped already since today.")]
    public void What_makes_no_sense_is_refused_and_not_recorded(string first, string second, string reason)
    {
        _bench.Ok([.. first.Split(' '), "mon.alert-path"]);
        var before = _bench.Ok("history", "--format", "json");

        var result = _bench.Run([.. second.Split(' '), "mon.alert-path"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(reason, result.Error.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(before, _bench.Ok("history", "--format", "json"));
    }

    [Fact]
    public void Done_can_be_said_again_with_a_rating_or_evidence()
    {
        _bench.Ok("done", "mon.alert-path");
        _bench.Ok("done", "mon.alert-path", "--confidence", "4", "--evidence", "https://example.org/7");

        var shown = _bench.Ok("show", "mon.alert-path");
        Assert.Contains("confidence  4 of 5", shown, StringComparison.Ordinal);
        Assert.Contains("evidence    https://example.org/7", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blocked_goal_can_go_on_and_a_left_out_one_comes_back()
    {
        _bench.Ok("block", "mon.alert-path", "-m", "No account yet");
        Assert.Contains("No account yet", _bench.Ok("status"), StringComparison.Ordinal);
        _bench.Ok("unblock", "mon.alert-path");
        _bench.Ok("skip", "mon.golden-signals", "-m", "Known");
        _bench.Ok("reopen", "mon.golden-signals");

        Assert.NotEqual("blocked", StatusOf("mon.alert-path"));
        Assert.NotEqual("skipped", StatusOf("mon.golden-signals"));
    }

    [Fact]
    public void A_counted_goal_is_done_after_its_last_recording()
    {
        Assert.Contains("Logged, 1 of 2", _bench.Ok("log", "oncall.shadow", "-m", "Two pages", "--with", "Grace Hopper", "--on", "yesterday"), StringComparison.Ordinal);
        Assert.Contains("Logged, 2 of 2", _bench.Ok("log", "oncall.shadow"), StringComparison.Ordinal);

        Assert.Equal("done", StatusOf("oncall.shadow"));
        var shown = _bench.Ok("show", "oncall.shadow");
        Assert.Contains("1. yesterday with Grace Hopper\n     Two pages\n", shown, StringComparison.Ordinal);
        Assert.Contains("2. today", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_is_still_to_come_is_refused() => Assert.Equal(1, _bench.Run("log", "oncall.shadow", "--on", "2026-03-18").ExitCode);

    [Fact]
    public void A_day_before_the_first_one_is_refused()
    {
        var result = _bench.Run("log", "oncall.shadow", "--on", "2025-03-16");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("2025-03-16 is before the first day of Ada Lovelace's year, 2026-03-02.", result.Error, StringComparison.Ordinal);
        Assert.Contains("Logged, 1 of 2", _bench.Ok("log", "oncall.shadow", "--on", "2026-03-02"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_recurs_is_never_done()
    {
        var result = _bench.Run("done", "oncall.handover");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("onboard log oncall.handover", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Done_says_who_confirms_it() => Assert.Contains("It waits for a sign-off by Grace Hopper now.", _bench.Ok("done", "mon.tune"), StringComparison.Ordinal);

    [Fact]
    public void Done_says_how_many_steps_are_open() =>
        Assert.Contains("2 of its 2 steps are still open; onboard undo takes this back.", _bench.Ok("done", "mon.fleet"), StringComparison.Ordinal);

    [Fact]
    public void Start_says_what_should_come_first() =>
        Assert.Contains("It builds on “Explain how an alert becomes a page”", _bench.Ok("start", "mon.tune").Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Undo_takes_back_one_after_the_other_and_then_says_so()
    {
        _bench.Ok("start", "mon.alert-path");
        _bench.Ok("note", "mon.alert-path", "-m", "A thought");

        Assert.Contains("Took back: note", _bench.Ok("undo"), StringComparison.Ordinal);
        Assert.Contains("Took back: started  Explain how an alert becomes a page", _bench.Ok("undo"), StringComparison.Ordinal);
        Assert.Equal(1, _bench.Run("undo").ExitCode);
        Assert.Equal("notStarted", StatusOf("mon.alert-path"));
    }

    [Fact]
    public void A_mentor_records_about_the_trainee_in_an_own_file()
    {
        _bench.Ok("note", "mon.alert-path", "-m", "Well explained", "--as", "grace", "--trainee", "ada");

        Assert.Contains("Grace Hopper", _bench.Ok("show", "mon.alert-path"), StringComparison.Ordinal);
        Assert.Contains(Directory.GetFiles(_bench.PathOf("progress/ada")), file => Path.GetFileName(file).StartsWith("grace.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_goes_into_another_ones_year_says_so()
    {
        Assert.StartsWith("In Ada Lovelace's year:\n◐ Started: ", _bench.Ok("start", "mon.alert-path", "--as", "grace"), StringComparison.Ordinal);
        Assert.StartsWith("In Ada Lovelace's year:\nTook back: started", _bench.Ok("undo", "--as", "grace"), StringComparison.Ordinal);
        Assert.DoesNotContain("year:", _bench.Ok("start", "mon.alert-path"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start mon.alert-path")]
    [InlineData("note -m Well")]
    [InlineData("undo")]
    public void A_mentor_of_two_has_to_say_whose_year_it_is(string line)
    {
        _bench.Write("onboarding.json", """
            {
              "people": [
                { "id": "ada", "start": "2026-03-02", "mentors": ["grace"] },
                { "id": "bob", "start": "2026-03-02", "mentors": ["grace"] },
                { "id": "linus", "start": "2026-03-02" },
                { "id": "grace", "name": "Grace Hopper" }
              ]
            }
            """);
        _bench.Ok("start", "mon.fleet", "--as", "grace", "--trainee", "bob");

        var result = _bench.Run([.. line.Split(' '), "--as", "grace"]);

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("Whose year is it about: ada or bob? Nothing was recorded.", result.Error, StringComparison.Ordinal);
        Assert.Equal("", _bench.Ok("history", "--format", "json"));
        _bench.Ok([.. line.Split(' '), "--as", "grace", "--trainee", "bob"]);
    }

    [Fact]
    public void Somebody_who_is_not_on_the_roster_is_told_so()
    {
        var result = _bench.Run("start", "mon.alert-path", "--as", "adda");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Recorded as adda, who is not on the roster.", result.Error, StringComparison.Ordinal);
        Assert.Equal("notStarted", StatusOf("mon.alert-path"));
    }

    public void Dispose() => _bench.Dispose();

    private string StatusOf(string goal)
    {
        using var json = System.Text.Json.JsonDocument.Parse(_bench.Ok("show", goal, "--format", "json"));
        return json.RootElement.GetProperty("standing").GetProperty("status").GetString()!;
    }
}

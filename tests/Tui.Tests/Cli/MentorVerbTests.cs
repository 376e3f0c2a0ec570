using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli;

/// <summary>What a mentor does on the command line: look at years, sign off, return, rate.</summary>
public sealed class MentorVerbTests : IDisposable
{
    private const string TwoTrainees = """
        {
          "people": [
            { "id": "ada", "name": "Ada Lovelace", "start": "2026-03-02", "mentors": ["grace"] },
            { "id": "bob", "name": "Bob", "start": "2026-03-09", "mentors": ["grace", "linus"] },
            { "id": "cat", "name": "Cat", "start": "2026-03-09", "mentors": ["linus"] },
            { "id": "grace", "name": "Grace Hopper" },
            { "id": "linus", "name": "Linus" }
          ]
        }
        """;

    private readonly CliBench _bench = new();

    [Fact]
    public void A_mentor_confirms_and_the_trainee_sees_it()
    {
        _bench.Ok("done", "mon.tune");
        var said = Grace("sign-off", "mon.tune", "-m", "Well explained");

        Assert.Contains("In Ada Lovelace's year:", said, StringComparison.Ordinal);
        Assert.Contains("✓ Signed off: Tune one noisy alert", said, StringComparison.Ordinal);
        Assert.Contains("Nothing else waits.", said, StringComparison.Ordinal);
        Assert.Contains("signed off", _bench.Ok("show", "mon.tune"), StringComparison.Ordinal);
        Assert.Contains("Well explained", _bench.Ok("history", "mon.tune"), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_are_confirmed_at_once_or_none_where_one_cannot_be()
    {
        _bench.Ok("done", "mon.tune");
        _bench.Ok("done", "mon.alert-path");
        var refused = Run("sign-off", "mon.tune", "mon.golden-signals");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("“Explain the golden signals” is not started; there is nothing to sign off.", Flat(refused.Error), StringComparison.Ordinal);
        Assert.DoesNotContain("signedOff", _bench.Ok("history", "--format", "json"), StringComparison.Ordinal);

        Grace("sign-off", "mon.tune", "mon.alert-path");
        Assert.Equal(2, _bench.Ok("history", "--format", "json").Split("goal.signedOff").Length - 1);
    }

    [Theory]
    [InlineData("ada", "sign-off mon.tune", "'ada' cannot give a sign-off to themself")]
    [InlineData("ada", "return mon.tune -m no", "'ada' cannot give a return to themself")]
    [InlineData("linus", "sign-off mon.tune", "'linus' is not a mentor of 'ada'")]
    [InlineData("linus", "rate mon.tune 3", "'linus' is not a mentor of 'ada'")]
    [InlineData("grace", "sign-off mon.lead", "asks for a sign-off by the role 'lead', which 'grace' does not have")]
    [InlineData("grace", "sign-off mon.fleet", "is not started; there is nothing to sign off.")]
    [InlineData("grace", "return mon.fleet -m no", "is not started; only what is done can be returned.")]
    [InlineData("grace", "sign-off --all", "nobody is there to be asked")]
    public void What_one_may_not_confirm_is_refused_and_not_recorded(string who, string line, string reason)
    {
        _bench.Write("docs/curriculum/lead.md", "# Leading\n\n- [ ] Lead `sign-off:lead` <!-- #mon.lead -->\n");
        _bench.Write("onboarding.json", TwoTrainees);
        _bench.Ok("done", "mon.tune");
        _bench.Ok("done", "mon.lead");
        var before = _bench.Ok("history", "--format", "json");

        var result = _bench.Run([.. line.Split(' '), "--as", who, "--trainee", "ada"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(reason, Flat(result.Error), StringComparison.Ordinal);
        Assert.Equal(before, _bench.Ok("history", "--format", "json"));
    }

    [Fact]
    public void A_mentor_of_several_has_to_say_whose_goal_it_is()
    {
        _bench.Write("onboarding.json", TwoTrainees);
        _bench.Ok("done", "mon.tune");
        Assert.Contains("Whose year is it about: ada or bob?", Run("sign-off", "mon.tune").Error, StringComparison.Ordinal);
        Grace("sign-off", "mon.tune", "--trainee", "ada");
    }

    [Fact]
    public void All_that_waits_is_shown_and_asked_for_first()
    {
        _bench.Ok("done", "mon.tune");
        Assert.Contains("1 goal of Ada Lovelace waits; nobody", Flat(Run("sign-off", "--all").Error), StringComparison.Ordinal);
        _bench.IsTerminal = true;
        _bench.Input = "n\n";
        var no = Grace("sign-off", "--all");
        Assert.Contains("Tune one noisy alert", no, StringComparison.Ordinal);
        Assert.Contains("Sign it off? [y/N]: ", no, StringComparison.Ordinal);
        Assert.Contains("Nothing was recorded.", no, StringComparison.Ordinal);
        _bench.Input = "y\n";
        Assert.Contains("Signed off: ", Grace("sign-off", "--all"), StringComparison.Ordinal);
        _bench.IsTerminal = false;
        Assert.Contains("Nothing of Ada Lovelace waits", Flat(Run("sign-off", "--all", "--yes").Error), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_team_asks_for_evidence_a_sign_off_without_any_is_refused_with_what_to_do()
    {
        _bench.Write("onboarding.json", TwoTrainees.Replace("{\n  \"people\"", "{\n  \"evidence\": \"required\",\n  \"people\"", StringComparison.Ordinal));
        _bench.Ok("done", "mon.tune");

        var refused = Run("sign-off", "mon.tune", "--trainee", "ada");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("“Tune one noisy alert” has no evidence, which this team asks for before a sign-off", Flat(refused.Error), StringComparison.Ordinal);
        Assert.Contains("onboard done mon.tune --evidence URL adds it, by Ada Lovelace.", Flat(refused.Error), StringComparison.Ordinal);

        _bench.Ok("note", "mon.tune", "--kind", "evidence", "-m", "https://example.org/rule");
        Grace("sign-off", "mon.tune", "--trainee", "ada");
    }

    [Fact]
    public void A_returned_goal_goes_on_with_its_reason()
    {
        _bench.Ok("done", "mon.tune");
        Assert.Contains("◐ Returned: Tune one noisy alert\n  Which dashboard tells you?\n", Grace("return", "mon.tune", "-m", "Which dashboard tells you?"), StringComparison.Ordinal);
        Assert.Contains("Which dashboard tells you?", _bench.Ok("show", "mon.tune"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_ratings_that_differ_are_said_to_be_talked_about()
    {
        Assert.DoesNotContain("agenda", _bench.Ok("rate", "golden", "signals", "5"), StringComparison.Ordinal);
        Assert.Contains("The trainee says 5, the mentor 2: it is on the agenda", Flat(Grace("rate", "mon.golden-signals", "2")), StringComparison.Ordinal);
        Assert.Contains("mon.golden-signals", Grace("one-on-one"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rate mon.tune")]
    [InlineData("rate mon.tune 6")]
    [InlineData("rate 3")]
    [InlineData("sign-off")]
    [InlineData("sign-off mon.tune --all")]
    [InlineData("return mon.tune")]
    public void What_is_not_understood_ends_with_2(string line) => Assert.Equal(2, Run(line.Split(' ')).ExitCode);

    [Fact]
    public void Reviews_begin_with_the_year_in_which_something_waits_longest()
    {
        _bench.Write("onboarding.json", TwoTrainees);
        _bench.Ok("block", "mon.golden-signals", "-m", "No account yet", "--as", "bob");
        _bench.Time.Advance(TimeSpan.FromDays(2));
        _bench.Ok("done", "mon.tune");
        _bench.Ok("ask", "Who may silence this?", "--goal", "mon.tune");
        _bench.Ok("ask", "For me alone?");

        Models.Printed.Shows("""
            Bob  bob                                                            week 2 of 52
              0 of 5 goals · last active Tuesday · no one-on-one yet
              ✖ Explain the golden signals                       mon.golden-signals  Tuesday
                No account yet

            Ada Lovelace  ada                                                   week 3 of 52
              0 of 5 goals, planned by today: 1 · last active today · no one-on-one yet
              ◆ Tune one noisy alert                                         mon.tune  today
              ? Who may silence this?                                       mon.tune · today
              ? For me alone?                                                          today

            """, Grace("reviews"));
        Assert.Equal(["bob", "ada"], Names(Grace("reviews", "--format", "json")));
        Assert.Equal(["bob", "ada", "cat"], Names(Grace("reviews", "--all", "--format", "json")));
        Assert.Contains("nobody's mentor", Flat(_bench.Ok("reviews")), StringComparison.Ordinal);

        _bench.Time.Advance(TimeSpan.FromDays(300));
        Assert.Equal(["bob", "ada"], Names(Grace("reviews", "--format", "json")));
        _bench.Write("onboarding.json", TwoTrainees.Replace("2026-03-09", "2025-01-06", StringComparison.Ordinal));
        Assert.Equal(["ada", "bob"], Names(Grace("reviews", "--format", "json")));
    }

    public void Dispose() => _bench.Dispose();

    private static IEnumerable<string?> Names(string json) => JsonDocument.Parse(json).RootElement.EnumerateArray().Select(row => row.GetProperty("trainee").GetString());

    private string Grace(params string[] words) => _bench.Ok([.. words, "--as", "grace"]);

    private CliResult Run(params string[] words) => _bench.Run([.. words, "--as", "grace"]);

    private static string Flat(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}

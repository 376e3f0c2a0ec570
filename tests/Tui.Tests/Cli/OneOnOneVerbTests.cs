using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli;

/// <summary>A one-on-one on the command line: agenda before, minutes and agreements after, and the hand-over to another mentor.</summary>
public sealed class OneOnOneVerbTests : IDisposable
{
    private readonly CliBench _bench = new();

    [Fact]
    public void The_agenda_is_drawn_up_from_the_journal_with_what_names_each_item()
    {
        AWeek();

        Models.Printed.Shows("""
            One-on-one with Ada Lovelace                                       the first one

            Wins worth saying aloud
              ★ First page answered

            Done and moved                                                 onboard show GOAL
              ◐ Shadow on-call shifts                                   oncall.shadow  today

            On the agenda                                      onboard one-on-one --settle N
                1  The rota                                  oncall.shadow · by Ada Lovelace

            Agreed                                                    onboard action close N
                1  Ada Lovelace: Ask the network team                            by tomorrow

            Waiting for a sign-off                                     onboard sign-off GOAL
              ◆ Tune one noisy alert                                         mon.tune  today

            Questions                                                  onboard answer N TEXT
                1  Why?                                                                today

            Blocked, or untouched for long                                 onboard show GOAL
              ✖ Explain the golden signals                         mon.golden-signals  today
                No account

            Due next, and past their day
              ○ Explain how an alert becomes a page       mon.alert-path      planned Sunday
              ✖ Explain the golden signals                mon.golden-signals      due Sunday

            """, Grace("one-on-one", "ada"));
        using var json = JsonDocument.Parse(Grace("one-on-one", "ada", "--format", "json"));
        var entries = json.RootElement.GetProperty("entries").EnumerateArray().ToArray();
        Assert.Equal(["win", "moved", "added", "action", "signOff", "question", "stuck", "due", "due"], entries.Select(entry => entry.GetProperty("topic").GetString()));
        Assert.Equal("2026-03-18", entries[3].GetProperty("due").GetString());
        Assert.Equal(1, entries[5].GetProperty("number").GetInt32());
    }

    [Fact]
    public void Nothing_private_gets_onto_the_agenda_or_into_the_minutes()
    {
        _bench.Ok("note", "--kind", "win", "--private", "-m", "Proud of myself");
        _bench.Ok("note", "--kind", "question", "--private", "-m", "Am I slow?");
        Assert.DoesNotContain("Proud", _bench.Ok("one-on-one"), StringComparison.Ordinal);
        Assert.DoesNotContain("slow", _bench.Ok("one-on-one", "--format", "json"), StringComparison.Ordinal);
        _bench.Ok("one-on-one", "--close");
        var minutes = _bench.Ok("minutes");
        Assert.DoesNotContain("Proud", minutes, StringComparison.Ordinal);
        Assert.DoesNotContain("slow", minutes, StringComparison.Ordinal);
        Assert.DoesNotContain("slow", _bench.Ok("hand-over", "ada", "--to", "grace", "--from", "grace"), StringComparison.Ordinal);
    }

    [Fact]
    public void Closing_writes_what_was_done_and_agreed_and_the_next_agenda_begins_there()
    {
        AWeek();
        Grace("sign-off", "mon.tune");
        Grace("one-on-one", "ada", "--settle", "rota", "-m", "Swapped with Linus");
        Grace("answer", "1", "Because");
        Assert.Contains("Closed: the one-on-one of Ada Lovelace and Grace Hopper", Grace("one-on-one", "ada", "--close", "-m", "A good week"), StringComparison.Ordinal);

        Models.Printed.Shows("""
            # One-on-one: Ada Lovelace and Grace Hopper, 17 March 2026

            Week 3 of 52; 1 of 5 goals.

            A good week

            ## Wins

            - First page answered

            ## Done since 2 March

            - Shadow on-call shifts, 1 of 2
            - Tune one noisy alert, signed off by Grace Hopper

            ## Questions answered

            - Why? — Because

            ## Talked about

            - The rota: Swapped with Linus

            ## Agreed

            - [ ] Ada Lovelace, by 18 March: Ask the network team

            """, _bench.Ok("minutes"));
        var next = _bench.Ok("one-on-one");
        Assert.Contains("last one today", next, StringComparison.Ordinal);
        Assert.DoesNotContain("First page answered", next, StringComparison.Ordinal);
        Assert.Contains("Ask the network team", next, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_can_be_edited_first_and_what_the_editor_had_is_kept_until_it_is_recorded()
    {
        _bench.IsTerminal = true;
        _bench.Variables["EDITOR"] = "edit";
        var draft = "";
        _bench.Editor = file =>
        {
            draft = File.ReadAllText(file);
            File.WriteAllText(file, "# Ours\n\n\u001b[31mred\n");
            return 0;
        };
        Grace("one-on-one", "--close", "--edit", "--on", "yesterday");
        Assert.StartsWith("# One-on-one: Ada Lovelace and Grace Hopper, 16 March 2026", draft, StringComparison.Ordinal);
        _bench.IsTerminal = false;
        Assert.Equal("# Ours\n\n␛[31mred\n", _bench.Ok("minutes", "--on", "2026-03-16"));
        Assert.Empty(Directory.GetFiles(Path.Combine(_bench.State, "drafts")));
        using var json = JsonDocument.Parse(_bench.Ok("minutes", "--format", "json"));
        Assert.Equal(("2026-03-16", "ada"), (json.RootElement[0].GetProperty("on").GetString(), json.RootElement[0].GetProperty("with")[0].GetString()));
    }

    [Fact]
    public void Actions_are_agreed_listed_and_closed_by_their_numbers()
    {
        _bench.Ok("action", "add", "Ask", "the", "network", "team", "--owner", "Ada Lovelace", "--due", "friday");
        Assert.Contains("onboard action close 2 closes it.", Grace("action", "add", "Find a pairing day", "--owner", "grace", "--goal", "mon.tune"), StringComparison.Ordinal);
        Models.Printed.Shows("""
            Agreed with Ada Lovelace                                                  2 open
               1  Ada Lovelace: Ask the network team                               by Friday
               2  you: Find a pairing day

            """, Grace("action"));
        _bench.Time.Advance(TimeSpan.FromDays(6));
        Assert.Matches("1  Ada Lovelace: Ask the network team +was due Friday\n", Grace("action"));
        Assert.Matches("1  Ada Lovelace: Ask the network team +was due Friday\n", Grace("one-on-one"));
        Assert.Contains("agreed an action for ada, by 20 Mar", _bench.Ok("history"), StringComparison.Ordinal);
        Assert.Contains("Closed: Ask the network team\n  They answered\n", Grace("action", "close", "network", "-m", "They answered"), StringComparison.Ordinal);
        Assert.Contains("closed already", _bench.Run("action", "close", "1").Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(_bench.Ok("action", "--all", "--format", "json"));
        Assert.Equal(["2 ", "1 They answered"], json.RootElement.EnumerateArray().Select(row => $"{row.GetProperty("number")} {row.GetProperty("outcome")}"));
    }

    [Theory]
    [InlineData("one-on-one --add x --close")]
    [InlineData("one-on-one --edit")]
    [InlineData("action add x")]
    [InlineData("minutes --last 0")]
    [InlineData("minutes --last 1 --on today")]
    [InlineData("hand-over ada")]
    public void What_is_not_understood_ends_with_2(string line) => Assert.Equal(2, _bench.Run(line.Split(' ')).ExitCode);

    [Theory]
    [InlineData("minutes", "No one-on-one is recorded yet.")]
    [InlineData("one-on-one --close --on 2026-04-01", "is still to come")]
    [InlineData("one-on-one --settle 4", "There is no item of the agenda 4.")]
    [InlineData("one-on-one nobody", "There is no person 'nobody'")]
    [InlineData("hand-over ada --to nobody", "There is no person 'nobody'")]
    [InlineData("hand-over ada --to grace --from linus", "'linus' is not a mentor of Ada Lovelace")]
    public void What_cannot_be_is_refused_with_1(string line, string reason)
    {
        var result = _bench.Run(line.Split(' '));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(reason, result.Error.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hand_over_tells_the_new_mentor_what_they_have_to_know_and_makes_them_one_when_asked()
    {
        _bench.Write("onboarding.json", """
            {
              // Our team.
              "people": [
                { "id": "ada", "name": "Ada Lovelace", "start": "2026-03-02", "mentors": ["grace"] },
                { "id": "grace", "name": "Grace Hopper" }, { "id": "linus", "name": "Linus" }
              ]
            }
            """);
        AWeek();
        Grace("one-on-one", "--close", "-m", "A good week");
        var pack = Grace("hand-over", "ada", "--to", "linus");

        Assert.StartsWith("""
            # Hand-over: Ada Lovelace, from Grace Hopper to Linus, 17 March 2026

            Week 3 of 52; 0 of 5 goals, where the plan would be 1.

            ## Where each track stands

            - Monitoring: 0 of 5

            ## In progress

            - Shadow on-call shifts (1 of 2), since 17 March

            ## Waiting for a sign-off

            - Tune one noisy alert, since 17 March

            ## Where help is welcome

            - Explain the golden signals, blocked since 17 March: No account
            """.ReplaceLineEndings("\n"), pack, StringComparison.Ordinal);
        Assert.Contains("\n## Questions that are open\n\n- Why?, asked by Ada Lovelace on 17 March\n", pack, StringComparison.Ordinal);
        Assert.Contains("\n## Agreed and open\n\n- [ ] Ada Lovelace, by 18 March: Ask the network team\n", pack, StringComparison.Ordinal);
        Assert.Contains("\n## On the agenda\n\n- The rota\n", pack, StringComparison.Ordinal);
        Assert.Contains("\n## The last one-on-one, 17 March\n\n> # One-on-one: Ada Lovelace and Grace Hopper, 17 March 2026\n>\n", pack, StringComparison.Ordinal);

        var applied = _bench.Run("hand-over", "ada", "--to", "linus", "--apply", "--as", "grace");
        Assert.Equal((0, pack), (applied.ExitCode, applied.Out));
        Assert.Contains("Linus is a mentor of Ada Lovelace now", applied.Error, StringComparison.Ordinal);
        Assert.Contains("// Our team.", File.ReadAllText(_bench.PathOf("onboarding.json")), StringComparison.Ordinal);
        Assert.Contains("\"mentors\": [\"linus\"], \"formerMentors\": [\"grace\"] }", File.ReadAllText(_bench.PathOf("onboarding.json")), StringComparison.Ordinal);
        _bench.Ok("sign-off", "mon.tune", "--as", "linus");
    }

    public void Dispose() => _bench.Dispose();

    private void AWeek()
    {
        _bench.Ok("note", "--kind", "win", "-m", "First page answered");
        _bench.Ok("log", "oncall.shadow");
        _bench.Ok("done", "mon.tune");
        _bench.Ok("ask", "Why?");
        _bench.Ok("block", "mon.golden-signals", "-m", "No account");
        _bench.Ok("one-on-one", "--add", "The rota", "--goal", "oncall.shadow");
        Grace("action", "add", "Ask the network team", "--owner", "ada", "--due", "2026-03-18");
    }

    private string Grace(params string[] words) => _bench.Ok([.. words, "--as", "grace"]);
}

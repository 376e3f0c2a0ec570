using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli;

/// <summary>The queue of questions: listed, answered, put off, closed, and made part of the curriculum.</summary>
public sealed class QuestionVerbTests : IDisposable
{
    private const string Track = "docs/curriculum/monitoring.md";

    private readonly CliBench _bench = new();

    [Fact]
    public void Questions_wait_in_one_queue_with_age_goal_and_asker_under_numbers_that_stay()
    {
        _bench.Ok("ask", "Why do we group alerts?");
        _bench.Time.Advance(TimeSpan.FromDays(3));
        _bench.Ok("ask", "Who may silence this?", "--goal", "mon.alert-path");
        Assert.Contains("waits for the next Coffee and Q&A", _bench.Ok("defer", "2", "--to", "coffee"), StringComparison.Ordinal);

        Models.Printed.Shows("""
            Questions of Ada Lovelace                                                 2 open
               1  Why do we group alerts?                                             3 days
                  asked by Ada Lovelace Tuesday
               2  Who may silence this?                                                today
                  mon.alert-path · asked by Ada Lovelace today · waits for the next Coffee
                  and Q&A

            """, Grace("questions"));
        Grace("answer", "1", "By cluster, since one", "fault has one cause.");

        Assert.Contains("   2  Who may silence this?", Grace("questions"), StringComparison.Ordinal);
        Assert.DoesNotContain("Why do we group", Grace("questions"), StringComparison.Ordinal);
        var all = Grace("questions", "--all");
        Assert.Matches("   1  Why do we group alerts\\? +answered\n", all);
        Assert.Contains("      you: By cluster, since one fault has one cause.\n", all, StringComparison.Ordinal);
    }

    [Fact]
    public void The_teams_queue_names_whose_question_it_is_and_leaves_out_private_ones()
    {
        _bench.Ok("ask", "Why?");
        _bench.Ok("note", "--kind", "question", "--private", "-m", "Am I slow?");
        Assert.Matches("\nada 1  Why\\? ", Grace("questions", "--team"));
        Assert.DoesNotContain("Am I slow?", _bench.Ok("questions", "--team"), StringComparison.Ordinal);
        Assert.Contains("private", _bench.Ok("questions"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_closes_its_question_unless_it_shall_stay_open()
    {
        _bench.Ok("ask", "Who may silence this?", "--goal", "mon.alert-path");
        Assert.Contains("The question stays open.", Grace("answer", "may silence", "Ask Linus", "--keep-open"), StringComparison.Ordinal);
        Assert.Contains("Who may silence this?", _bench.Ok("questions"), StringComparison.Ordinal);
        Assert.Contains("Answered: Who may silence this?", Grace("answer", "1", "Whoever is on call"), StringComparison.Ordinal);
        Assert.Contains("0 open", _bench.Ok("questions"), StringComparison.Ordinal);

        using var json = JsonDocument.Parse(_bench.Ok("questions", "--all", "--format", "json"));
        var question = json.RootElement[0];
        Assert.True(question.GetProperty("question").GetProperty("resolved").GetBoolean());
        Assert.Equal(["Ask Linus", "Whoever is on call"], question.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("text").GetString()));
        Assert.Contains("Whoever is on call", _bench.Ok("show", "mon.alert-path"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_is_named_by_its_id_too_and_what_none_or_several_have_is_refused()
    {
        _bench.Ok("ask", "Why this?");
        _bench.Ok("ask", "Why that?");
        using var json = JsonDocument.Parse(_bench.Ok("questions", "--format", "json"));
        var id = json.RootElement[1].GetProperty("question").GetProperty("id").GetString()!;
        Assert.Contains("could be any of 2", _bench.Run("resolve", "why").Error, StringComparison.Ordinal);
        Assert.Contains("No question has", _bench.Run("resolve", "when").Error, StringComparison.Ordinal);
        Assert.Contains("There is no question 9", _bench.Run("resolve", "9").Error, StringComparison.Ordinal);
        Assert.Contains("Closed: Why that?", _bench.Ok("resolve", id), StringComparison.Ordinal);
        Assert.Contains("closed already", _bench.Run("resolve", "2").Error, StringComparison.Ordinal);
        Assert.Contains("closed already", _bench.Run("defer", "2").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answered_question_is_shown_as_a_diff_and_written_only_when_asked()
    {
        var before = File.ReadAllText(_bench.PathOf(Track));
        Ask();

        var shown = _bench.Run("propose", "1", "--as", "grace");
        Assert.Equal(1, shown.ExitCode);
        Models.Printed.Shows("""
            --- a/docs/curriculum/monitoring.md
            +++ b/docs/curriculum/monitoring.md
            @@ -6,6 +6,10 @@

               Start from the [alerting overview](https://example.org/alerting).

            +  > **Question:** Who may silence this?
            +  >
            +  > Whoever is on call: - \[ \] tell #ops first, see <https://example.org/silence>.
            +
             - [ ] Explain the golden signals `due:w3` <!-- #mon.golden-signals -->
             - [ ] Know the fleet <!-- #mon.fleet -->
               - [ ] Draw the request path <!-- #mon.fleet.path -->
            Nothing was written. --yes writes it.

            """, shown.Out);
        Assert.Equal(before, File.ReadAllText(_bench.PathOf(Track)));

        using var json = JsonDocument.Parse(_bench.Run("propose", "1", "--format", "json").Out);
        Assert.Equal(("answer", "mon.alert-path", false), (json.RootElement.GetProperty("kind").GetString(), json.RootElement.GetProperty("id").GetString(), json.RootElement.GetProperty("written").GetBoolean()));
        Assert.Equal(before, File.ReadAllText(_bench.PathOf(Track)));

        Assert.Contains("Wrote docs/curriculum/monitoring.md. ", Grace("propose", "1", "--yes"), StringComparison.Ordinal);
        var after = File.ReadAllText(_bench.PathOf(Track));
        Assert.Equal(before, System.Text.RegularExpressions.Regex.Replace(after, "  > [^\n]*\n  >\n  > [^\n]*\n\n", ""));
        Assert.Contains("already", _bench.Run("propose", "1", "--yes").Error, StringComparison.Ordinal);
        Assert.Equal(8, JsonDocument.Parse(_bench.Ok("goals", "--format", "json")).RootElement.GetArrayLength());
    }

    [Fact]
    public void On_a_terminal_a_yes_writes_it()
    {
        Ask();
        _bench.IsTerminal = true;
        _bench.Input = "yes\n";
        Assert.Contains("Write it? [y/N]: ", Grace("propose", "1"), StringComparison.Ordinal);
        Assert.Contains("**Question:** Who may silence this?", File.ReadAllText(_bench.PathOf(Track)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_be_no_part_of_the_curriculum_is_refused()
    {
        _bench.Ok("ask", "Of no goal?");
        _bench.Ok("ask", "Not answered?", "--goal", "mon.tune");
        Assert.Contains("about no goal", _bench.Run("propose", "1").Error, StringComparison.Ordinal);
        Assert.Contains("no answer yet", _bench.Run("propose", "2").Error, StringComparison.Ordinal);
        _bench.Ok("note", "mon.tune", "--kind", "question", "--private", "-m", "Mine?");
        Assert.Contains("private", _bench.Run("propose", "3").Error, StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();

    private void Ask()
    {
        _bench.Ok("ask", "Who may silence this?", "--goal", "mon.alert-path");
        Grace("answer", "1", "Whoever is on call: - [ ] tell #ops first, see https://example.org/silence.");
    }

    private string Grace(params string[] words) => _bench.Ok([.. words, "--as", "grace"]);
}

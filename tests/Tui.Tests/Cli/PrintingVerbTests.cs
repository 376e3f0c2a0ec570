using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli;

public sealed class PrintingVerbTests : IDisposable
{
    private readonly CliBench _bench = new();

    [Fact]
    public void Status_says_how_the_year_stands()
    {
        _bench.Ok("start", "mon.alert-path");
        _bench.Ok("done", "mon.tune");
        _bench.Ok("block", "mon.golden-signals", "-m", "Waiting for the pager account");
        _bench.Ok("ask", "Why group by cluster?");

        var status = _bench.Ok("status");

        Assert.Contains("Ada Lovelace", status, StringComparison.Ordinal);
        Assert.Contains("week 3 of 52 · Tue 17 Mar 2026", status, StringComparison.Ordinal);
        Assert.Contains("0 of 5 goals · 0%", status, StringComparison.Ordinal);
        Assert.Contains("planned by today: 1", status, StringComparison.Ordinal);
        Assert.Contains("  ◐ Explain how an alert becomes a page", status, StringComparison.Ordinal);
        Assert.Contains("Waiting for sign-off by Grace Hopper", status, StringComparison.Ordinal);
        Assert.Contains("  ◆ Tune one noisy alert", status, StringComparison.Ordinal);
        Assert.Contains("  ✖ Explain the golden signals", status, StringComparison.Ordinal);
        Assert.Contains("    Waiting for the pager account", status, StringComparison.Ordinal);
        Assert.Matches("◐ Explain how an alert becomes a page +mon.alert-path +planned Sunday\n", status);
        Assert.Contains("  ? Why group by cluster?", status, StringComparison.Ordinal);
        Assert.All(status.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void Status_is_kind_about_days_that_have_passed_and_names_what_recurs()
    {
        _bench.Ok("log", "oncall.handover");
        _bench.Time.Advance(TimeSpan.FromDays(10));
        var status = _bench.Ok("status");

        Assert.Contains("\nPast their planned day  ", status, StringComparison.Ordinal);
        Assert.Contains("A plan is a guess.", status, StringComparison.Ordinal);
        Assert.Matches("Write the weekly handover note +oncall.handover +planned Tuesday\n", status);
        Assert.DoesNotContain("In progress", status, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_is_json_for_programs()
    {
        _bench.Ok("start", "mon.alert-path");
        using var json = JsonDocument.Parse(_bench.Ok("status", "--format", "json"));

        Assert.Equal("ada", json.RootElement.GetProperty("trainee").GetString());
        Assert.Equal(3, json.RootElement.GetProperty("week").GetInt32());
        Assert.Equal("2026-03-17", json.RootElement.GetProperty("today").GetString());
        Assert.Equal("mon.alert-path", json.RootElement.GetProperty("next").GetProperty("goal").GetProperty("id").GetString());
        Assert.Equal("inProgress", json.RootElement.GetProperty("inProgress")[0].GetProperty("status").GetString());
    }

    [Fact]
    public void Next_names_one_goal_why_and_what_to_type()
    {
        var next = _bench.Ok("next");

        Assert.Contains("Explain how an alert becomes a page", next, StringComparison.Ordinal);
        Assert.Contains("onboard start mon.alert-path", next, StringComparison.Ordinal);
        Assert.Single(next.Split('\n'), line => line.Contains('○'));
        Assert.NotEqual("", JsonDocument.Parse(_bench.Ok("next", "--format", "json")).RootElement.GetProperty("why").GetString());
    }

    [Fact]
    public void Show_prints_what_is_asked_for_and_what_is_recorded()
    {
        _bench.Ok("note", "mon.alert-path", "-m", "First line\n\nSecond paragraph");
        var shown = _bench.Ok("show", "mon.alert-path");

        Assert.StartsWith("Explain how an alert becomes a page\nMonitoring › Paging\n", shown, StringComparison.Ordinal);
        Assert.Contains("\nstatus      ○ not started\n", shown, StringComparison.Ordinal);
        Assert.Contains("\neffort      2h\n", shown, StringComparison.Ordinal);
        Assert.Contains("Start from the [alerting overview](https://example.org/alerting).", shown, StringComparison.Ordinal);
        Assert.Contains("    First line\n\n    Second paragraph\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_names_what_a_goal_needs_and_what_needs_it()
    {
        Assert.Contains("\nNeeds\n  ○ Explain how an alert becomes a page", _bench.Ok("show", "mon.tune"), StringComparison.Ordinal);
        Assert.Contains("\nNeeded by\n  not started: Tune one noisy alert (mon.tune)\n", _bench.Ok("show", "mon.alert-path", "--plain"), StringComparison.Ordinal);
    }

    [Fact]
    public void History_has_every_event_with_its_text()
    {
        _bench.Ok("start", "mon.alert-path");
        _bench.Ok("done", "mon.alert-path", "--confidence", "3", "--evidence", "https://example.org/1");
        _bench.Ok("ask", "Who silences?", "--goal", "mon.alert-path");
        _bench.Ok("note", "mon.golden-signals", "-m", "Four of them", "--kind", "reflection");

        var all = _bench.Ok("history");
        Assert.StartsWith("Tuesday 17 March 2026\n  09:15  started  Explain how an alert becomes a page\n", all, StringComparison.Ordinal);
        Assert.Contains("  09:16  done, confidence 3 of 5  Explain how an alert becomes a page\n         https://example.org/1\n", all, StringComparison.Ordinal);
        Assert.Contains("asked  Explain how an alert becomes a page\n         Who silences?\n", all, StringComparison.Ordinal);
        Assert.Contains("reflected  Explain the golden signals\n         Four of them\n", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Four of them", _bench.Ok("history", "mon.alert-path"), StringComparison.Ordinal);
    }

    [Fact]
    public void History_keeps_what_was_taken_back_and_that_it_was()
    {
        _bench.Ok("skip", "mon.alert-path", "-m", "Known");
        _bench.Ok("undo");
        _bench.Ok("note", "-m", "On the year", "--with", "grace", "--private");
        _bench.Ok("undo");

        var goal = _bench.Ok("history", "mon.alert-path");
        Assert.Contains("  09:15  skipped (taken back)\n         Known\n  09:16  took back: skipped\n", goal, StringComparison.Ordinal);
        Assert.DoesNotContain("On the year", goal, StringComparison.Ordinal);
        var all = _bench.Ok("history");
        Assert.Contains("  09:15  skipped (taken back)  Explain how an alert becomes a page\n", all, StringComparison.Ordinal);
        Assert.Contains("  09:16  took back: skipped  Explain how an alert becomes a page\n", all, StringComparison.Ordinal);
        Assert.Contains("  09:17  note (private) (taken back)\n         On the year\n         With Grace Hopper.\n", all, StringComparison.Ordinal);
        string[] kinds = [.. _bench.Ok("history", "mon.alert-path", "--format", "json").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString()!)];
        Assert.Equal(["goal.skipped", "event.retracted"], kinds);
    }

    [Fact]
    public void History_as_json_is_the_lines_as_they_were_written()
    {
        _bench.Ok("start", "mon.alert-path");
        _bench.Ok("note", "mon.golden-signals", "-m", "ünïcode “text”");
        var written = File.ReadAllText(Directory.GetFiles(_bench.PathOf("progress/ada"), "*.jsonl").Single());
        File.AppendAllText(Directory.GetFiles(_bench.PathOf("progress/ada"), "*.jsonl").Single(), "not json\n{\"torn\":");

        Assert.Equal(written, _bench.Ok("history", "--format", "json"));
        Assert.Equal(written.Split('\n')[0] + "\n", _bench.Ok("history", "mon.alert-path", "--format", "json"));
    }

    [Fact]
    public void A_line_that_a_merge_doubled_comes_once_and_one_of_a_later_version_comes_as_it_is()
    {
        _bench.Ok("start", "mon.alert-path");
        var written = _bench.Ok("history", "--format", "json");
        const string Later = """{"v":1,"id":"0199ffff-0000-7000-8000-000000000001","at":"2026-03-18T00:00:00.0000000Z","by":"grace","kind":"goal.sung","goal":"mon.alert-path","tune":"é \u00e9"}""" + "\n";
        _bench.Write("progress/ada/grace.work-91c2.jsonl", Later + written + Later);

        Assert.Equal(written + Later, _bench.Ok("history", "--format", "json"));
        Assert.Equal(written + Later, _bench.Ok("history", "mon.alert-path", "--format", "json"));
    }

    [Fact]
    public void Plain_output_has_words_and_no_signs()
    {
        _bench.Ok("start", "mon.alert-path");
        var status = _bench.Ok("status", "--plain");

        Assert.Contains("in progress: Explain how an alert becomes a page (mon.alert-path)", status, StringComparison.Ordinal);
        Assert.All(status, c => Assert.True(c < 128, $"'{c}'"));
    }

    [Fact]
    public void Where_the_locale_is_not_utf_8_the_signs_are_ascii()
    {
        _bench.IsUtf8 = false;
        _bench.Ok("block", "mon.alert-path", "-m", "x");

        Assert.All(_bench.Ok("status") + _bench.Ok("show", "mon.alert-path") + _bench.Run("start", "explain").Error, c => Assert.True(c < 128, $"'{c}'"));
    }

    [Fact]
    public void Colour_is_for_terminals_that_want_it()
    {
        Assert.DoesNotContain('\u001b', _bench.Ok("status"));
        _bench.IsTerminal = true;
        Assert.Contains("\u001b[1m", _bench.Ok("status"), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', _bench.Ok("status", "--plain"));
        Assert.DoesNotContain('\u001b', _bench.Ok("status", "--format", "json"));
        _bench.Variables["NO_COLOR"] = "1";
        Assert.DoesNotContain('\u001b', _bench.Ok("status"));
    }

    public void Dispose() => _bench.Dispose();
}

using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli;

/// <summary>Ada's year began on Monday 2 March; today is Tuesday 17 March.</summary>
public sealed class AbsenceVerbTests : IDisposable
{
    private readonly CliBench _bench = new();

    [Fact]
    public void A_planned_absence_shows_what_moves_and_stays()
    {
        var output = _bench.Ok("absence", "plan", "2026-03-16", "2026-03-27", "-m", "Sailing");

        Assert.StartsWith("Away 16 Mar – 27 Mar\n  3 goals move later, by up to 10 working days.\n", output, StringComparison.Ordinal);
        Assert.Contains("Past day 30 (31 Mar)", output, StringComparison.Ordinal);
        Assert.Contains("Explain the golden signals", output, StringComparison.Ordinal);
        Assert.Contains("22 Mar to 3 Apr", output, StringComparison.Ordinal);
        Assert.Contains("16 Mar – 27 Mar  Sailing", _bench.Ok("absence"), StringComparison.Ordinal);
        Assert.Contains("10 working days", _bench.Ok("absence"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_says_the_same_and_records_nothing()
    {
        var looked = _bench.Ok("absence", "plan", "today", "2026-03-27", "--dry-run");
        Assert.Empty(List());
        Assert.Equal(_bench.Ok("absence", "plan", "today", "2026-03-27") + "Nothing was recorded.\n", looked);
        Assert.Single(List());

        looked = _bench.Ok("work-week", "mon-thu", "--from", "2026-03-23", "--dry-run");
        Assert.Equal(_bench.Ok("work-week", "mon-thu", "--from", "2026-03-23") + "Nothing was recorded.\n", looked);
    }

    [Fact]
    public void A_cancelled_absence_gives_back_what_it_moved()
    {
        _bench.Ok("absence", "plan", "2026-03-16", "2026-03-27");
        var output = _bench.Ok("absence", "cancel", "2026-03-20");

        Assert.Contains("3 goals come back, by up to 10 working days.", output, StringComparison.Ordinal);
        Assert.Contains("Back before day 30 (31 Mar)", output, StringComparison.Ordinal);
        Assert.Empty(List());
        Assert.Contains("No time away is planned.", _bench.Ok("absence"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_on_one_day_the_id_says_which()
    {
        _bench.Ok("absence", "plan", "2026-03-16", "2026-03-27");
        _bench.Ok("absence", "plan", "2026-03-16", "2026-03-18");
        var result = _bench.Run("absence", "cancel", "2026-03-16");
        Assert.Equal(1, result.ExitCode);

        var id = List().Single(absence => absence.GetProperty("until").GetString() == "2026-03-18").GetProperty("id").GetString()!;
        Assert.Contains(id, result.Error.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("No open goal moves.", _bench.Ok("absence", "cancel", id), StringComparison.Ordinal);
        Assert.Equal("2026-03-27", Assert.Single(List()).GetProperty("until").GetString());
    }

    [Fact]
    public void Part_time_moves_what_comes_later_more()
    {
        var output = _bench.Ok("work-week", "mon", "tue", "wed-thu", "--from", "2026-03-02");

        Assert.StartsWith("Works Mon–Thu from 2 Mar\n  4 goals move later", output, StringComparison.Ordinal);
        Assert.Contains("Ada Lovelace works Mon–Thu.", _bench.Ok("absence"), StringComparison.Ordinal);
        Assert.Contains("(moved from 1 Jun: 4 days a week)", _bench.Ok("show", "mon.tune").Replace("\n            ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("mon tue wed thu", Status().GetProperty("workDays").GetString());
    }

    [Fact]
    public void Late_is_said_in_working_days()
    {
        Assert.Contains("planned     Sunday, 2 working days past its day", _bench.Ok("show", "mon.alert-path"), StringComparison.Ordinal);
        Assert.Equal((true, 2), LateOf("mon.alert-path"));

        _bench.Ok("absence", "plan", "today", "2026-03-20");
        Assert.Equal((true, 1), LateOf("mon.alert-path"));
        Assert.Contains("Away until Friday, back on Monday.", _bench.Ok("status"), StringComparison.Ordinal);
        Assert.Equal("2026-03-23", Status().GetProperty("backOn").GetString());
    }

    [Fact]
    public void Json_says_where_a_goal_was_planned_and_where_it_is_due()
    {
        _bench.Ok("absence", "plan", "2026-03-16", "2026-03-27");
        var goal = JsonDocument.Parse(_bench.Ok("show", "mon.golden-signals", "--format", "json")).RootElement.GetProperty("standing");
        Assert.Equal(("2026-03-22", "2026-04-03"), (goal.GetProperty("plannedFor").GetString(), goal.GetProperty("dueOn").GetString()));
    }

    [Fact]
    public void A_mentor_plans_in_the_trainees_year()
    {
        Assert.StartsWith("In Ada Lovelace's year:\n", _bench.Ok("absence", "plan", "2026-03-16", "2026-03-27", "--as", "grace", "--trainee", "ada"), StringComparison.Ordinal);
        Assert.Equal("grace", Assert.Single(List()).GetProperty("by").GetString());
    }

    [Theory]
    [InlineData("absence plan 2026-03-27 2026-03-16", 1, "2026-03-16 is before 2026-03-27.")]
    [InlineData("absence plan 2025-03-16 2025-03-27", 1, "2025-03-27 is before the first day of Ada Lovelace's year, 2026-03-02.")]
    [InlineData("absence plan someday 2026-03-16", 2, "'someday' is no day")]
    [InlineData("absence plan 2026-03-16", 2, "Required argument 'UNTIL' missing")]
    [InlineData("absence cancel 2026-03-16", 1, "No time away is planned for 2026-03-16.")]
    [InlineData("absence cancel soon", 1, "“soon” is no day and no id of a time away.")]
    [InlineData("work-week sometimes", 1, "“sometimes” are no days of the week")]
    public void What_makes_no_sense_is_refused(string line, int exitCode, string message)
    {
        var result = _bench.Run(line.Split(' '));
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Empty(List());
    }

    [Fact]
    public void A_stranger_is_told_so_in_a_dry_run_too()
    {
        var looked = _bench.Run("absence", "plan", "2026-03-16", "2026-03-27", "--as", "eve", "--trainee", "ada", "--dry-run");
        var recorded = _bench.Run("absence", "plan", "2026-03-16", "2026-03-27", "--as", "eve", "--trainee", "ada");
        Assert.Equal((1, 1), (looked.ExitCode, recorded.ExitCode));
        Assert.Equal(recorded.Error, looked.Error);
        Assert.Empty(List());
    }

    [Fact]
    public void Times_away_are_completed_by_their_first_day()
    {
        _bench.Ok("absence", "plan", "2026-03-16", "2026-03-27", "-m", "Sailing");
        Assert.Equal("2026-03-16\taway from 16 Mar until 27 Mar: Sailing\n", _bench.Ok("complete", "--", "absence", "cancel", "2026"));
    }

    public void Dispose() => _bench.Dispose();

    private JsonElement[] List() => [.. JsonDocument.Parse(_bench.Ok("absence", "--format", "json")).RootElement.EnumerateArray()];

    private JsonElement Status() => JsonDocument.Parse(_bench.Ok("status", "--format", "json")).RootElement;

    private (bool Late, int Days) LateOf(string goal)
    {
        var standing = JsonDocument.Parse(_bench.Ok("show", goal, "--format", "json")).RootElement.GetProperty("standing");
        return (standing.GetProperty("late").GetBoolean(), standing.GetProperty("workingDaysLate").GetInt32());
    }
}

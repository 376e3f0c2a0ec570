using Onboarding.Core.Progress;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Time away and the working week: planned, looked at before they are recorded, seen where the year is. Today is Tuesday 17 March.</summary>
[Collection(nameof(Bench))]
public class AbsenceTests
{
    [Fact]
    public void A_time_away_shows_what_moves_before_it_is_recorded()
    {
        using var bench = Bench.Open();
        Run(bench, "Plan a time away").Type("2026-03-09").Press("Enter").Type("2026-03-31");
        bench.Screen.Shows("Monday 9 March", "Tuesday 31 March", "2 goals move later, by up to 17 working days.", "Past day 90 (4 Apr): 1 goal");
        Assert.Empty(bench.Workspace.Current.Progress.Year.Absences);

        bench.Press("Enter").Type("Sailing").Press("Enter").Screen.Shows("Away 9 Mar – 31 Mar");
        Assert.Equal("Sailing", Assert.Single(bench.Workspace.Current.Progress.Year.Absences).Text);
    }

    [Fact]
    public void Today_says_until_when_and_the_goal_says_why_it_moved()
    {
        using var bench = Bench.Open();
        Plan(bench, "2026-03-09", "2026-03-31");
        bench.Editor.Shows("Away until 31 Mar, back on 1 Apr.", "Away 17 working days of the year");
        TabsTests.Open(bench, "what-for").Editor.Shows("due 7 Apr (moved from 15 Mar: 17 days away)");
    }

    [Fact]
    public void Closing_the_form_records_nothing()
    {
        using var bench = Bench.Open();
        Run(bench, "Plan a time away").Type("2026-03-09").Press("Enter").Type("2026-03-31").Press("Esc");
        Assert.Empty(bench.Workspace.Current.Progress.Events);
    }

    [Fact]
    public void A_time_away_before_the_year_is_said_and_nothing_is_recorded()
    {
        using var bench = Bench.Open();
        Run(bench, "Plan a time away").Type("2025-03-09").Press("Enter").Type("2025-03-31").Press("Enter", "Enter");
        bench.Screen.Shows("2025-03-31 is before the first day of");
        Assert.Empty(bench.Workspace.Current.Progress.Events);
    }

    [Fact]
    public void A_last_day_before_the_first_is_said_and_nothing_is_lost()
    {
        using var bench = Bench.Open();
        Run(bench, "Plan a time away").Type("2026-03-27").Press("Enter").Type("2026-03-16").Press("Ctrl+S").Screen.Shows("The last day is before the first.");
        Assert.Empty(bench.Workspace.Current.Progress.Events);
    }

    [Fact]
    public void The_only_time_away_is_cancelled_after_a_look_at_what_comes_back()
    {
        using var bench = Bench.Open();
        Plan(bench, "2026-03-09", "2026-03-31");
        Run(bench, "Cancel a time away").Screen.Shows("Not away 9 Mar – 31 Mar? 2 goals come back, by up to 17 working days.");
        bench.Press("Down", "Enter");
        Assert.Single(bench.Workspace.Current.Progress.Year.Absences);

        Run(bench, "Cancel a time away").Screen.Shows("Cancel the time away", "Keep it");
        bench.Press("Enter");
        Assert.Empty(bench.Workspace.Current.Progress.Year.Absences);
        Assert.DoesNotContain("Away until", bench.Editor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_times_away_the_next_stands_first()
    {
        using var bench = Bench.Open();
        Plan(bench, "2026-02-02", "2026-02-03");
        Plan(bench, "2026-05-04", "2026-05-08");
        Run(bench, "Cancel a time away").Screen.Shows("4 May – 8 May", "5 working days", "2 Feb – 3 Feb");
        bench.Press("Enter", "Enter");
        Assert.Equal(new DateOnly(2026, 2, 2), Assert.Single(bench.Workspace.Current.Progress.Year.Absences).From);
    }

    [Fact]
    public void Without_a_time_away_there_is_nothing_to_cancel()
    {
        using var bench = Bench.Open();
        Run(bench, "Cancel a time away").Screen.Shows("No time away is planned.");
    }

    [Fact]
    public void A_working_week_shows_what_moves_and_then_stands_under_the_year()
    {
        using var bench = Bench.Open();
        Run(bench, "Change the working week").Press("Ctrl+U").Type("mon-thu");
        bench.Screen.Shows("Mon–Thu", "1 goal moves later, by up to 6 working days.");
        bench.Press("Ctrl+S");
        Assert.Equal("mon tue wed thu", Assert.Single(bench.Workspace.Current.Progress.Year.WorkWeeks).Days.ToString());
        bench.Editor.Shows("Works Mon–Thu");
    }

    [Fact]
    public void Undo_takes_back_a_time_away()
    {
        using var bench = Bench.Open();
        Plan(bench, "2026-03-09", "2026-03-31");
        bench.Press("u").Screen.Shows("Undone: away from 9 Mar until 31 Mar");
        Assert.Empty(bench.Workspace.Current.Progress.Year.Absences);
    }

    private static Bench Run(Bench bench, string command) => bench.Press("F1").Type(command).Press("Enter");

    private static void Plan(Bench bench, string from, string until)
    {
        bench.Workspace.Record(new AbsencePlanned(bench.Workspace.NewStamp(), DateOnly.Parse(from), DateOnly.Parse(until)));
        bench.Pump();
    }
}

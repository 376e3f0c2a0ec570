using Onboarding.Core.Progress;

namespace Onboarding.Tui.Tests.Workbench;

[Collection(nameof(Bench))]
public class SessionsTests
{
    [Fact]
    public void A_session_is_logged_with_a_kind_and_three_times_enter()
    {
        using var bench = Bench.Open();
        bench.Press("L").Type("pair").Press("Enter").Screen.Shows("Pair programming", "When was it?", "With whom?", "Kept with the year");
        bench.Press("Enter", "Enter").Type("How to bisect").Press("Enter");
        bench.Screen.Shows("Logged: Pair programming");
        var session = Assert.Single(bench.Workspace.Current.Progress.Year.Sessions);
        Assert.Equal(("pairing", "How to bisect", (DateOnly?)null), (session.Session, session.Text, session.On));
        bench.Press("u");
        Assert.Empty(bench.Workspace.Current.Progress.Year.Sessions);
    }

    [Fact]
    public void The_form_takes_a_day_and_people_whose_names_it_completes()
    {
        using var bench = Bench.Open();
        bench.Press("L").Type("coffee").Press("Enter", "Ctrl+U").Type("2026-03-10").Screen.Shows("Tuesday 10 March");
        bench.Press("Tab").Type("gr").Press("Enter").Type(", Somebody Else").Press("Tab").Type("Why there are two stores").Press("Ctrl+S");
        var session = Assert.Single(bench.Workspace.Current.Progress.Year.Sessions);
        Assert.Equal(new DateOnly(2026, 3, 10), session.On);
        Assert.Equal(["grace", "Somebody Else"], session.With.ToArray());
    }

    [Fact]
    public void A_day_still_to_come_is_refused_in_the_field()
    {
        using var bench = Bench.Open();
        bench.Press("L").Type("coffee").Press("Enter", "Ctrl+U").Type("2026-03-18").Press("Ctrl+S").Screen.Shows("2026-03-18 is still to come; today is 2026-03-17.");
        Assert.Empty(bench.Workspace.Current.Progress.Year.Sessions);
    }

    [Fact]
    public void What_was_typed_is_there_again_after_esc()
    {
        using var bench = Bench.Open();
        bench.Press("L").Type("coffee").Press("Enter", "Tab", "Tab").Type("half a thought").Press("Esc").Screen.Shows("What you typed is kept");
        bench.Press("L").Type("coffee").Press("Enter").Screen.Shows("half a thought");
        bench.Press("Ctrl+S", "L").Type("coffee").Press("Enter").Screen.Shows("One line is enough");
        Assert.Equal("half a thought", Assert.Single(bench.Workspace.Current.Progress.Year.Sessions).Text);
    }

    [Fact]
    public void A_session_counts_for_the_goal_that_asks_for_its_kind()
    {
        using var bench = OpenTagged("- [ ] Shadow a shift `count:4` `tag:shadow` <!-- #shadow.tagged -->");
        bench.Press("L").Type("shadow shift").Press("Enter").Screen.Shows("Counts for: Shadow a shift");
        bench.Press("Ctrl+S").Screen.Shows("Logged: Shadow a shift");
        Assert.Equal("shadow", Assert.Single(Log(bench, "shadow.tagged")).Session);
    }

    [Fact]
    public void Of_several_goals_one_is_chosen()
    {
        using var bench = OpenTagged("- [ ] Read one `count:4` `tag:postmortem` <!-- #pm.one -->\n- [ ] Read another `count:4` `tag:postmortem` <!-- #pm.two -->");
        bench.Press("L").Type("postm").Press("Enter").Screen.Shows("Which goal does it count for?", "Read one");
        bench.Type("another").Press("Enter", "Ctrl+S");
        Assert.Single(Log(bench, "pm.two"));
        Assert.Empty(Log(bench, "pm.one"));
    }

    [Fact]
    public void Logging_a_goal_that_counts_sessions_asks_the_same()
    {
        using var bench = OpenTagged("- [ ] Shadow a shift `count:4` `tag:shadow` <!-- #shadow.tagged -->");
        bench.Press("Ctrl+P").Type("shadow.tagged").Press("Enter", "l").Screen.Shows("Shadow shift", "With whom?");
        bench.Press("Ctrl+S");
        Assert.Single(Log(bench, "shadow.tagged"));
    }

    [Fact]
    public void A_hostile_name_and_lesson_stay_text()
    {
        using var bench = Bench.Open(width: 80, height: 24);
        bench.Press("L").Type("coffee").Press("Enter", "Tab").Type("読む 👩‍🚀, e\u0301ve").Press("Tab").Type("שלום 👨‍👩‍👧 done").Screen.Shows("👩‍🚀");
        bench.Press("Ctrl+S");
        Assert.Equal(["読む 👩‍🚀", "e\u0301ve"], Assert.Single(bench.Workspace.Current.Progress.Year.Sessions).With.ToArray());
    }

    private static System.Collections.Immutable.ImmutableArray<GoalLogged> Log(Bench bench, string goal) => bench.Workspace.Current.Progress.Of(Core.Curricula.GoalId.Parse(goal)).Log;

    private static Bench OpenTagged(string goals)
    {
        var bench = Bench.Open();
        File.WriteAllText(Path.Combine(bench.Folder, "docs", "curriculum", "oncall.md"), $"# On call\n\n{goals}\n");
        bench.Workspace.Refresh();
        bench.Pump();
        return bench;
    }
}

using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Tests.Workbench;

[Collection(nameof(Bench))]
public class ReadinessTests
{
    private const string Gate = """
        ---
        gate: on-call
        gate-title: On-call readiness
        gate-goals: [rollback]
        gate-sessions: [shadow:1, drill:1]
        gate-signatures: [mentor]
        ---
        # On call

        - [ ] Roll back by hand <!-- #rollback -->
        """;

    [Fact]
    public void The_page_says_what_is_missing_and_each_row_leads_to_its_goal()
    {
        using var bench = Open();
        bench.Press("Ctrl+K", "g").Editor.Shows("On-call readiness", "0 of 4", "Missing: 1 shadow shift, 1 Wheel of Misfortune round, “Roll back by hand”, a mentor’s signature.", "a mentor: Grace could sign");
        bench.Tabs.Shows("On-call readiness");
        bench.Click("○ Roll back by hand").Tabs.Shows("Roll back by hand");
        bench.Editor.Shows("Counts for On-call readiness");
    }

    [Fact]
    public void Without_a_gate_the_command_says_so()
    {
        using var bench = Bench.Open();
        bench.Press("Ctrl+K", "g").Status.Shows("The curriculum declares no gate.");
    }

    [Fact]
    public void Today_speaks_of_a_gate_that_is_near_and_leads_there()
    {
        using var bench = Open();
        bench.Screen.DoesNotShow("On-call readiness");
        Complete(bench, sessions: 1);
        bench.Editor.Shows("On-call readiness", "2 of 4", "Missing: 1 Wheel of Misfortune round");
        bench.Click("Missing: 1 Wheel").Tabs.Shows("On-call readiness");
    }

    [Fact]
    public void A_trainee_cannot_sign_and_is_told_why()
    {
        using var bench = Open();
        Complete(bench);
        bench.Press("F1").Type("readiness sign").Screen.Shows("Nobody signs for themselves.");
    }

    [Fact]
    public void A_mentor_signs_after_a_look_at_what_that_says()
    {
        using var ada = Open();
        Complete(ada);
        using var bench = Bench.OpenOn(ada.Folder, actor: "grace");
        bench.Press("Ctrl+K", "g").Editor.Shows("Everything is there; missing: a mentor’s signature.");
        bench.Press("F1").Type("readiness sign").Press("Enter").Screen.Shows("You say that Ada is ready.");
        Assert.Empty(bench.Workspace.Current.Progress.Year.Signatures);
        bench.Type("calm").Press("Enter").Screen.Shows("Signed: On-call readiness");
        Assert.Equal("calm", Assert.Single(bench.Workspace.Current.Progress.Year.Signatures).Text);
        bench.Editor.Shows("Ready, since today.", "a mentor: you");
    }

    [Fact]
    public void The_tab_is_there_again_after_a_restart()
    {
        using var first = Open();
        first.Press("Ctrl+K", "g").Press("Ctrl+K", "Enter");
        first.Wait(TimeSpan.FromSeconds(2));
        using var again = Bench.OpenOn(first.Folder);
        again.Tabs.Shows("On-call readiness");
    }

    [Fact]
    public void What_the_page_shows_fits_a_small_screen()
    {
        using var bench = Open(width: 60, height: 20);
        bench.Press("Ctrl+K", "g").Editor.Shows("On-call readiness", "Missing:");
    }

    private static Bench Open(int width = 140, int height = 42)
    {
        var bench = Bench.Open(width, height);
        File.WriteAllText(Path.Combine(bench.Folder, "docs", "curriculum", "oncall.md"), Gate + "\n");
        bench.Workspace.Refresh();
        bench.Pump();
        return bench;
    }

    private static void Complete(Bench bench, int sessions = 2)
    {
        foreach (var kind in new[] { "shadow", "drill" }.Take(sessions)) bench.Workspace.Record(new SessionLogged(bench.Workspace.NewStamp(), kind));
        bench.Workspace.Record(new GoalDone(bench.Workspace.NewStamp(), GoalReference.To(bench.Workspace.Current.Curriculum.Find(GoalId.Parse("rollback"))!)));
        bench.Pump();
    }
}

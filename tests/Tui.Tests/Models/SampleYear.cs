using Onboarding.Core.Progress;
using Onboarding.Core.Sources;

namespace Onboarding.Tui.Tests.Models;

/// <summary>The year of the two drawn targets.</summary>
internal static class SampleYear
{
    private const string Principles = """
        # SRE principles

        ## Why it exists

        - [ ] Say what a service level is for `due:w2` <!-- #why -->
        """;

    private const string Monitoring = """
        # Monitoring and alerting

        Somebody has to know before the users do.

        ## Why it exists

        - [ ] Explain what monitoring is for `due:w3` <!-- #what -->
        - [ ] Tell symptoms from causes `due:w4` <!-- #symptoms -->

        ## Paging
        `level:2`

        Between a number and a phone there are *six* programs. See [the other track](a-principles.md) and [the policy](#paging-policy).

        - [ ] Explain how an alert becomes a page `due:d75` `effort:2h` `owner:buddy` `needs:paging-policy` `sign-off` <!-- #alert-path -->

          Follow one alert from the rule that fires to the phone that rings. Say what each part adds and what happens when it is down.
          Start from the [alerting overview](https://example.org/alerting) and the [escalation policy](../escalation.md).

          - [ ] Find the rule and its `for:` clause <!-- #rule -->
          - [ ] Find the route that picks the receiver <!-- #route -->
          - [ ] Silence it, and see that it is silenced <!-- #silence -->

        - [ ] Read our paging policy `due:w8` <!-- #paging-policy -->
        - [ ] Tune one noisy alert `due:w12` `sign-off` <!-- #noisy-alert -->
        - [ ] Write an alert from scratch `due:w15` `needs:alert-path` <!-- #write-alert -->
        - [ ] Build a dashboard `optional` <!-- #dashboard -->
        - [ ] Get access to the pager `due:w10` <!-- #access -->
        """;

    private const string FirstResponder = """
        # First Responder

        - [ ] Shadow an on-call shift `due:m6` `count:4` <!-- #shadow -->
        """;

    public static Year Make()
    {
        var year = new Year().Track("a-principles.md", Principles).Track("b-monitoring.md", Monitoring).Track("c-first-responder.md", FirstResponder);
        year.Happened("2026-01-08", "why", (stamp, goal) => new GoalDone(stamp, goal));
        year.Happened("2026-01-20", "what", (stamp, goal) => new GoalDone(stamp, goal));
        year.Happened("2026-02-02", "symptoms", (stamp, goal) => new GoalDone(stamp, goal));
        year.Happened("2026-02-20", "paging-policy", (stamp, goal) => new GoalDone(stamp, goal));
        year.Happened("2026-03-03", "shadow", (stamp, goal) => new GoalLogged(stamp, goal, "A quiet night", With: ["grace"]));
        year.Happened("2026-03-03", "alert-path", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Note, "first look at rules"));
        year.Happened("2026-03-12", "alert-path", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Note, "Good start. Look at what happens when the gateway itself is down."), by: "grace");
        year.Happened("2026-03-13", "access", (stamp, goal) => new GoalBlocked(stamp, goal, "the ticket waits for approval"));
        year.Happened("2026-03-15", "noisy-alert", (stamp, goal) => new GoalDone(stamp, goal));
        year.Happened("2026-03-16", "alert-path", (stamp, goal) => new GoalStarted(stamp, goal));
        year.Happened("2026-03-16", "rule", (stamp, goal) => new GoalDone(stamp, goal));
        year.Happened("2026-03-16", "route", (stamp, goal) => new GoalDone(stamp, goal));
        year.Happened("2026-03-16", "alert-path", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Note, "The receiver is chosen by the *first* route that matches.", ["grace"]));
        year.Happened("2026-03-17", "alert-path", (stamp, goal) => new NoteWritten(stamp, goal, NoteKind.Question, "Why do we group by cluster and not by service?"));
        return year.Problem("CUR0407", Severity.Warning, "Goal 'noisy-alert' is due before its prerequisite 'paging-policy'.", "b-monitoring.md", 28, 7);
    }
}

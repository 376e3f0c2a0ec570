using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Tests.Reviews;

namespace Onboarding.Core.Tests.Reports;

public class ReadinessReportTests
{
    private static readonly Dictionary<string, string> Names = new() { ["ada"] = "Ada <b>Byron</b>", ["grace"] = "Grace *Murray*" };

    [Fact]
    public void A_report_has_every_demand_with_its_day_and_what_is_missing()
    {
        var report = Report("a quiet one", "calm");
        Assert.Contains("\n- [x] Roll back: done 4 May 2026\n", report, StringComparison.Ordinal);
        Assert.Contains("\n- [ ] Write the runbook: not started\n", report, StringComparison.Ordinal);
        Assert.Contains("\n## Shadow shifts: 1 of 2\n\n- 2 May 2026, with linus: a quiet one\n", report, StringComparison.Ordinal);
        Assert.Contains("\n- [ ] a mentor: still to come\n- [x] a lead: Grace \\*Murray\\*, 4 May 2026: calm\n", report, StringComparison.Ordinal);
        Assert.Contains("Missing: 1 shadow shift, “Write the runbook”, a mentor’s signature.", report, StringComparison.Ordinal);
        Assert.StartsWith("# On-call readiness: Ada \\<b\\>Byron\\</b\\>\n", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[click](javascript:alert(1)) ![x](http://evil.example/x.png)")]
    [InlineData("# big\n\n- [x] signed\n\n> quote\n\n    code\n\n```\nfence\n```")]
    [InlineData("&lt;b&gt; `code` **bold** ~~gone~~ a | b")]
    [InlineData("\u001b[31mred\u001b[0m \u202eevil\u202c \0 \u0085")]
    public void Nothing_that_somebody_wrote_becomes_markup_or_a_control_character(string hostile)
    {
        var report = Report(hostile, hostile);
        var plain = Report("x", "x");
        Assert.DoesNotContain(report, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202e', report);
        // The same tags as with a plain letter in its place: all of the text is text.
        Assert.Equal(TagsOf(plain), TagsOf(report));
    }

    private static string TagsOf(string markdown) =>
        string.Concat(System.Text.RegularExpressions.Regex.Matches(Markdig.Markdown.ToHtml(markdown), "<[^>]*>").Select(match => match.Value));

    private static string Report(string lesson, string added)
    {
        var year = new ReviewedYear("""
            ---
            gate: on-call
            gate-title: On-call readiness
            gate-goals: [rollback, runbook]
            gate-sessions: [shadow:2]
            gate-signatures: [mentor, lead]
            ---
            - [ ] Roll back <!-- #rollback -->
            - [ ] Write the runbook <!-- #runbook -->
            """)
        { Today = new DateOnly(2026, 6, 1) }
            .On("2026-05-03 10:00", "rollback", (stamp, _) => new SessionLogged(stamp, "shadow", lesson, new DateOnly(2026, 5, 2), ["linus"]))
            .On("2026-05-04 10:00", "rollback", (stamp, goal) => new GoalDone(stamp, goal))
            .On("2026-05-04 11:00", "rollback", (stamp, _) => new ReadinessSigned(stamp, "on-call", added), "grace");
        return ReadinessReport.Of(Readiness.Of(year.Curriculum.Gates[0], year.Review(), new People()), id => Names.GetValueOrDefault(id, id));
    }
}

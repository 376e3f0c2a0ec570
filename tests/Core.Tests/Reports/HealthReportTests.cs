using System.Text.RegularExpressions;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;
using Onboarding.Core.Tests.Reviews;

namespace Onboarding.Core.Tests.Reports;

public class HealthReportTests
{
    [Fact]
    public void The_worst_come_first_and_each_section_says_what_it_counts()
    {
        var cohort = new SomeCohort("# Paging\n\n- [ ] Read it <!-- #read -->\n- [ ] Lead *it* <!-- #lead -->\n- [ ] Ask [this](gone.md) <!-- #ask -->\n")
            .With(5, year => year.Start("01-05", "read").Done("01-06", "read").Start("01-05", "lead").Done("01-09", "lead").Rate("01-09", "ask", 3));
        Assert.Equal(
            """
            # Curriculum health

            As of 2 March 2026. 5 trainees, begun in 2026.

            ## Takes longest

            Working days from begun to done, the median; time away is not counted.

            - Lead it `lead`: 5 days
            - Read it `read`: 2 days

            ## Least confidence

            How sure people are of it from 1 to 5, the median; up to 3.

            - Ask this `ask`: 3 of 5

            ## Never reviewed

            Whoever reads a file and finds it right writes “reviewed: 2026-03-02” in its front matter.

            - Paging `track.md`: 3 goals

            ## Dead links

            To a file or a heading that is not there; addresses on the network are not tried.

            - The link target 'gone.md' is not found: track.md:5

            Nothing found: where people get stuck, skipped, most questions, not reviewed for 12 months. For too few people to tell yet: never finished.

            """.ReplaceLineEndings("\n"),
            HealthReport.Of(cohort.Health()));
    }

    [Fact]
    public void Of_many_only_as_many_are_named_as_asked_for()
    {
        var cohort = new SomeCohort(string.Concat(Enumerable.Range(1, 9).Select(number => $"- [ ] Goal {number} `due:d1` <!-- #g{number} -->\n"))).With(5, _ => { });
        var report = HealthReport.Of(cohort.Health(), most: 3);
        Assert.Contains("\n- Goal 1 `g1`: most or all\n- Goal 2 `g2`: most or all\n- Goal 3 `g3`: most or all\n- and 6 more\n", report, StringComparison.Ordinal);
        Assert.Contains("\n- Goal 9 `g9`: most or all\n", HealthReport.Of(cohort.Health()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-03-01", "Not reviewed for 12 months")]
    [InlineData("2025-03-02", null)]
    [InlineData("2026-03-02", null)]
    [InlineData("2026-03-03", "Never reviewed")]
    public void A_file_is_stale_once_more_than_a_year_has_passed_and_a_day_to_come_is_no_review(string reviewed, string? expected)
    {
        var health = new SomeCohort($"---\nreviewed: {reviewed}\n---\n- [ ] a <!-- #a -->\n").Health();
        var found = HealthPage.Of(health).Where(section => !section.Rows.IsEmpty).Select(section => section.Heading);
        Assert.Equal(expected is null ? [] : [expected], found);
        Assert.Empty(HealthPage.Of(CurriculumHealthOf(reviewed, months: 120)).Where(section => section.Topic == HealthTopic.Stale && !section.Rows.IsEmpty));
    }

    [Fact]
    public void Nothing_that_somebody_wrote_becomes_markup()
    {
        string Report(string title) => HealthReport.Of(new SomeCohort($"# {title}\n\n- [ ] {title} [x](gone.md) `due:d1` <!-- #a -->\n").With(5, _ => { }).Health());
        Assert.Equal(TagsOf(Report("plain")), TagsOf(Report("\\<script>alert(1)\\</script> \\*\\*bold\\*\\* \\[a\\](b) &lt;b&gt;")));
    }

    private static CurriculumHealth CurriculumHealthOf(string reviewed, int months) => new SomeCohort($"---\nreviewed: {reviewed}\n---\n- [ ] a <!-- #a -->\n").Health(new HealthPolicy { StaleAfterMonths = months });

    private static string TagsOf(string markdown) => string.Concat(Regex.Matches(Markdig.Markdown.ToHtml(markdown), "<[^>]*>").Select(match => match.Value));
}

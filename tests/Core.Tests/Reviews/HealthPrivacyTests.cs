using CsCheck;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Tests.Reviews;

/// <summary>What a report on the curriculum must not tell about a person.</summary>
public class HealthPrivacyTests
{
    private const string Markdown = "# Paging\n\n- [ ] Explain an alert `due:w1` <!-- #alert -->\n";

    [Fact]
    public void Below_the_smallest_group_nothing_is_told_of_people_and_everything_of_the_text()
    {
        var four = new SomeCohort("---\nreviewed: 2020-01-01\n---\n# Paging\n\n- [ ] Read [this](#gone) `due:w1` <!-- #alert -->\n").With(4, year => year.Start("01-05", "alert").Done("01-09", "alert", 2)).Health();
        Assert.Equal((4, false), (four.Cohort.Size, four.IsLargeEnough));
        Assert.Empty(four.Goals);
        Assert.Equal(Freshness.Stale, Assert.Single(four.Tracks).Freshness);
        Assert.Single(four.DeadLinks);
    }

    [Fact]
    public void A_team_may_ask_for_more_and_a_figure_of_fewer_is_not_shown()
    {
        var cohort = new SomeCohort(Markdown).With(6, year => year.Start("01-05", "alert").Done("01-09", "alert", 2)).With(2, _ => { });
        Assert.Equal((5, 2), (cohort.Of("alert").MedianDays, cohort.Of("alert").MedianConfidence));
        // Eight are enough for what is told of all; six finished and rated it.
        var asked = Assert.Single(cohort.Health(new HealthPolicy { SmallestGroup = 7 }).Goals);
        Assert.Equal((null, null, "two at most"), (asked.MedianDays, asked.MedianConfidence, $"{asked.Skipped}"));
        Assert.Empty(cohort.Health(new HealthPolicy { SmallestGroup = 9 }).Goals);
    }

    [Theory]
    [InlineData(0, 4, null)]
    [InlineData(4, 4, null)]
    [InlineData(0, 5, "two at most")]
    [InlineData(1, 5, "two at most")]
    [InlineData(2, 5, "two at most")]
    [InlineData(3, 5, "most or all")]
    [InlineData(4, 5, "most or all")]
    [InlineData(5, 5, "most or all")]
    [InlineData(3, 6, "about 50%")]
    [InlineData(3, 8, "about 40%")]
    [InlineData(5, 8, "about 60%")]
    [InlineData(6, 8, "most or all")]
    [InlineData(3, 100, "under 5%")]
    [InlineData(4, 100, "under 5%")]
    [InlineData(5, 100, "about 10%")]
    [InlineData(94, 100, "about 90%")]
    [InlineData(95, 100, "95% or more")]
    [InlineData(97, 100, "95% or more")]
    [InlineData(98, 100, "most or all")]
    public void A_part_of_a_group_never_tells_of_one_or_two(int count, int group, string? told) => Assert.Equal(told, CohortShare.Of(count, group, 5)?.ToString());

    [Fact]
    public void None_one_and_two_of_any_group_look_alike_and_so_do_all_but_those()
    {
        Gen.Select(Gen.Int[3, 60], Gen.Int[3, 10]).Where((group, smallest) => group >= smallest).Sample((group, smallest) =>
        {
            string? Told(int count) => CohortShare.Of(count, group, smallest)?.ToString();
            if (group >= 5)
            {
                Assert.Single(new[] { Told(0), Told(1), Told(2) }.Distinct());
                Assert.Single(new[] { Told(group), Told(group - 1) }.Distinct());
            }
            for (var count = 1; count <= group; count++) Assert.True(CohortShare.Of(count, group, smallest)!.Value.Percent >= CohortShare.Of(count - 1, group, smallest)!.Value.Percent);
        });
    }

    [Fact]
    public void Parts_of_a_cohort_never_overlap_and_each_is_large_enough_alone()
    {
        Gen.Int[2019, 2026].Array[0, 30].Sample(
            begun =>
            {
                var cohort = new SomeCohort(Markdown);
                foreach (var year in begun) cohort.With(_ => { }, new DateOnly(year, 1, 5));
                var years = cohort.Years();
                var parts = Cohort.Parts(years, 5);
                Assert.Equal(years.Length, parts.Sum(part => part.Size));
                Assert.Equal(years.ToHashSet(), parts.SelectMany(part => part.Years).ToHashSet());
                Assert.True(parts.Length <= 1 || parts.All(part => part.Size >= 5));
                Assert.All(parts, part => Assert.Equal(parts.Length == 1, part.IsAll));
                // Who began in one year is never in two parts.
                Assert.Equal(parts.OrderBy(part => part.FirstYear), parts);
                Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.True(pair.First.LastYear < pair.Second.FirstYear));
            },
            iter: 200);
    }

    [Fact]
    public void Too_few_are_joined_with_the_next_and_the_last_with_those_before()
    {
        var cohort = new SomeCohort(Markdown).With(3, _ => { }, new(2023, 1, 2)).With(2, _ => { }, new(2024, 1, 1)).With(6, _ => { }, new(2025, 1, 6)).With(1, _ => { }, new(2026, 1, 5));
        var parts = Cohort.Parts(cohort.Years(), 5);
        Assert.Equal(["2023–2024", "2025–2026"], parts.Select(part => part.ToString()));
        Assert.Same(parts[1], Cohort.Find(parts, 2026));
        Assert.Null(Cohort.Find(parts, 2022));
    }

    /// <summary>Who knows what is told of all and of one cohort must not know what one of the others did.</summary>
    [Fact]
    public void What_is_told_of_all_and_of_a_cohort_differs_by_no_group_that_is_too_small_to_tell_of()
    {
        var figures = new (string Day, bool IsStuck, int Confidence, int Questions)[] { ("2026-01-06", false, 1, 0), ("2026-02-20", true, 5, 9) };
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 1].Array[6]).Sample((came, which) =>
        {
            var cohort = new SomeCohort("# Paging\n\n- [ ] Explain an alert <!-- #alert -->\n");
            for (var i = 0; i < 6; i++) cohort.With(Lived("2025-01-06", $"2025-01-{i + 8:00}", i > 3, 3, 1), new(2025, 1, 6));
            for (var i = 0; i < 6; i++)
            {
                var (day, isStuck, confidence, questions) = figures[which[i]];
                cohort.With(i < came ? Lived("2026-01-05", day, isStuck, confidence, questions) : _ => { }, new(2026, 1, 5));
            }
            var (all, earlier) = (Assert.Single(cohort.Health().Goals), Assert.Single(cohort.HealthOf(2025).Goals));
            if (came < 5) Assert.Equal(earlier with { Goal = all.Goal }, all);
            else Assert.Single(cohort.HealthOf(2026).Goals);
        }, iter: 100);
    }

    [Fact]
    public void Groups_that_are_too_small_alone_are_told_of_together()
    {
        var cohort = new SomeCohort("# Paging\n\n- [ ] Explain an alert <!-- #alert -->\n");
        foreach (var year in (int[])[2023, 2024, 2025])
            cohort.With(3, Lived($"{year}-01-09", $"{year}-01-10", false, 4, 1), new(year, 1, 5)).With(2, _ => { }, new(year, 1, 5));
        Assert.All((int[])[2023, 2024, 2025], year => Assert.Empty(cohort.HealthOf(year).Goals));
        var all = Assert.Single(cohort.Health().Goals);
        Assert.Equal((4, 1), (all.MedianConfidence, all.Questions));
    }

    [Fact]
    public void Questions_of_one_or_two_people_of_a_cohort_are_in_no_figure()
    {
        GoalHealth Told(int asking, int questions)
        {
            var cohort = new SomeCohort("# Paging\n\n- [ ] Explain an alert <!-- #alert -->\n").With(5, Lived("2025-01-06", "2025-01-08", false, 3, 1), new(2025, 1, 6));
            for (var i = 0; i < 5; i++) cohort.With(Lived("2026-01-06", "2026-01-08", false, 3, i < asking ? questions : 0), new(2026, 1, 5));
            return Assert.Single(cohort.Health().Goals);
        }
        Assert.Equal(0.5, Told(0, 0).Questions);
        Assert.Equal(0.5, Told(2, 50).Questions);
        Assert.Equal(15.5, Told(3, 50).Questions);
    }

    private static Action<ReviewedYear> Lived(string begun, string done, bool isStuck, int confidence, int questions) => year =>
    {
        year.Start(begun, "alert");
        if (isStuck) year.Block(begun, "alert");
        for (var i = 0; i < questions; i++) year.Ask(begun, "alert");
        year.Done(done, "alert", confidence);
    };
}

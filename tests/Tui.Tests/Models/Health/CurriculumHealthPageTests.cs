using Onboarding.Core.Reports;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Health;

namespace Onboarding.Tui.Tests.Models.Health;

public class CurriculumHealthPageTests
{
    public static TheoryData<int> Widths() => [1, 2, 3, 5, 8, 13, 21, 30, 40, 59, 76, 84, 100, 119, 160, 400];

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_line_is_wider_than_the_tab_whatever_a_curriculum_is_called(int width)
    {
        var hostile = "超長い題名の目標 👨\u200d👩\u200d👧 \u202eevil\u202c \u001b[31mred שלום averyveryveryveryveryverylongwordwithoutanyspace e\u0301\u0302";
        var year = new Year().Track("h.md", $"# {hostile}\n\n- [ ] {hostile} [x](gone-{new string('x', 90)}.md) `due:w1` <!-- #hostile -->\n");
        year.Happened("2026-01-08", "hostile", (stamp, goal) => new Core.Progress.GoalStarted(stamp, goal));
        foreach (var glyphs in new[] { GlyphSet.Unicode, GlyphSet.Ascii })
        {
            foreach (var line in PageOf(WithTeam(year.Snapshot(), 6), glyphs: glyphs).Render(width))
            {
                Assert.InRange(DisplayWidth.Of(LineFitter.Fit(line, width).AsSpan()), 0, width);
                Assert.DoesNotContain(line.Left.Concat(line.Right), span => span.Text.Any(c => char.IsControl(c) || c == '\u202e'));
            }
        }
    }

    [Fact]
    public void Until_the_team_is_read_it_says_so_and_shows_what_is_about_the_text()
    {
        var page = PageOf(SampleYear.Make().Snapshot()).Print(90);
        Assert.Contains("Reading the years of the team…", page, StringComparison.Ordinal);
        Assert.Contains("Never reviewed  3", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Takes longest", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_are_told_why_they_see_nothing_of_people()
    {
        var page = PageOf(WithTeam(SampleYear.Make().Snapshot(), 4)).Print(120);
        Assert.Contains("4 trainees, begun in 2026. What people did is shown from 5 on", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Never finished", page, StringComparison.Ordinal);
        Assert.Contains("Never finished", PageOf(WithTeam(SampleYear.Make().Snapshot(), 5)).Print(120), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_goals_stand_in_the_same_columns_and_a_link_has_the_whole_width_for_itself()
    {
        var year = new Year().Track("a.md", "# A track with a name\n\n- [ ] Read [the notes](a/rather/long/path/to/the/notes.md) `due:w1` <!-- #read -->\n");
        year.Happened("2026-01-08", "read", (stamp, goal) => new Core.Progress.GoalBlocked(stamp, goal, "no access"));
        var lines = PageOf(WithTeam(year.Snapshot(), 5)).Print(100).Split('\n');
        var goals = lines.Where(line => line.StartsWith("Read the notes", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, goals.Length);
        Assert.Equal(goals[0], goals[1]);
        Assert.Contains(lines, line => line.StartsWith("The link target 'a/rather/long/path/to/the/notes.md' is not found.", StringComparison.Ordinal) && line.EndsWith("a.md:3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("health", null, null)]
    [InlineData("health 2025", 2025, null)]
    [InlineData("health Stuck", null, HealthTopic.Stuck)]
    [InlineData("health 2025 DeadLinks", 2025, HealthTopic.DeadLinks)]
    public void A_tab_is_known_again_by_its_name(string name, int? year, HealthTopic? topic)
    {
        Assert.Equal(new HealthTab(year, topic), TabKey.Parse(name));
        Assert.Equal(name, new HealthTab(year, topic).Name);
    }

    [Theory]
    [InlineData("health of")]
    [InlineData("healthy")]
    [InlineData("health -5")]
    public void Another_name_is_none(string name) => Assert.Null(TabKey.Parse(name));

    private static CurriculumHealthPage PageOf(WorkspaceSnapshot snapshot, HealthTab? tab = null, GlyphSet? glyphs = null) => new(snapshot, tab ?? new HealthTab(), glyphs ?? GlyphSet.Unicode, []);

    private static WorkspaceSnapshot WithTeam(WorkspaceSnapshot snapshot, int trainees) =>
        snapshot with { Team = new Team([.. Enumerable.Repeat(new TraineeYear(snapshot.Trainee, snapshot.Progress, snapshot.Review), trainees)]) };
}

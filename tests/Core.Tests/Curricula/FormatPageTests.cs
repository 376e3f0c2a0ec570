using Onboarding.Core.Curricula;
using Onboarding.Core.Tests.Architecture;

namespace Onboarding.Core.Tests.Curricula;

/// <summary>docs/curriculum-format.md says what the reader does.</summary>
public class FormatPageTests
{
    private static readonly string Page = Repository.Read("docs/curriculum-format.md");

    [Fact]
    public void Its_example_reads_without_a_problem()
    {
        var example = Page.Split("```md\n")[1].Split("```")[0];
        var curriculum = CurriculumReader.Read([new Onboarding.Core.Sources.SourceFile("monitoring.md", System.Text.Encoding.UTF8.GetBytes(example))]);

        Assert.Empty(curriculum.Problems);
        Assert.Equal(["alert-path", "fleet", "fleet.path", "dotfiles", "shadow", "first-incident", "handover"], curriculum.Goals.Select(goal => goal.Id.Value));
        Assert.All(curriculum.Goals, goal => Assert.Equal("buddy", goal.Owner));
        Assert.True(curriculum.Find(GoalId.Parse("dotfiles"))!.IsOptional);
        // Of the topic that it stands in, a goal needs what stands above it.
        Assert.Equal(["alert-path", "fleet"], curriculum.Find(GoalId.Parse("shadow"))!.Prerequisites.Select(needed => needed.Id.Value));
    }

    [Fact]
    public void It_names_every_chip_in_the_order_in_which_chips_stand()
    {
        var table = Page.Split("| chip | meaning |\n| --- | --- |\n")[1].Split("\n\n")[0].Split('\n');

        Assert.All(table.Zip(ChipKeys.All), row => Assert.StartsWith($"| `{ChipKeys.NameOf(row.Second)}", row.First, StringComparison.Ordinal));
        Assert.Equal(ChipKeys.All.Length, table.Length);
    }

    [Fact]
    public void It_says_of_every_key_of_front_matter_what_the_table_says() =>
        Assert.All(FrontMatterKeys.All, row => Assert.Contains($"| `{row.Name}` | {row.Meaning} |\n", Page, StringComparison.Ordinal));

    [Fact]
    public void It_says_of_every_value_of_goals_what_the_table_says() =>
        Assert.All(GoalSources.All, row => Assert.Contains($"| `{row.Name}` | {row.Meaning} |\n", Page, StringComparison.Ordinal));
}

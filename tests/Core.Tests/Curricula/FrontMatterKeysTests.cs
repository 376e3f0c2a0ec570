using Onboarding.Core.Curricula;

namespace Onboarding.Core.Tests.Curricula;

public class FrontMatterKeysTests
{
    [Fact]
    public void Every_key_has_one_row_in_the_place_of_its_name()
    {
        Assert.Equal(Enum.GetValues<FrontMatterKey>(), FrontMatterKeys.All.Select(row => row.Key));
        Assert.Equal(FrontMatterKeys.All.Length, FrontMatterKeys.All.Select(row => row.Name).Distinct().Count());
        Assert.All(FrontMatterKeys.All, row => Assert.Equal(row, FrontMatterKeys.Of(row.Key)));
        Assert.All(FrontMatterKeys.All, row => Assert.EndsWith(".", row.Meaning, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_source_of_goals_has_a_name()
    {
        Assert.Equal(Enum.GetValues<GoalSource>().Order(), GoalSources.All.Select(row => row.Source).Order());
        Assert.All(GoalSources.All, row => Assert.Equal(row.Source, GoalSources.Find(row.Name)));
    }

    [Theory]
    [InlineData("gaols", "goals")]
    [InlineData("titel", "title")]
    [InlineData("goal_headings", "goal-headings")]
    [InlineData("goalHeadings", "goal-headings")]
    [InlineData("goal-heading", "goal-headings")]
    [InlineData("SignOff", "sign-off")]
    [InlineData("onbaording", "onboarding")]
    [InlineData("onboardng", "onboarding")]
    [InlineData("gate_sessions", "gate-sessions")]
    public void A_slip_of_the_keys_is_seen(string name, string meant) => Assert.Equal(meant, FrontMatterKeys.NearMiss(name));

    [Fact]
    public void What_other_tools_ask_for_is_left_alone()
    {
        // Jekyll, Hugo, Docusaurus, MkDocs, VitePress, Obsidian, Backstage, Pandoc; and words that are one letter from ours.
        const string Others = """
            date tags tag draft weight layout slug description categories author permalink published sidebar_label sidebar_position id keywords image
            hide_title nav_order parent has_children toc type aliases lastmod summary index hero template search status icon sidebar outline cover lang owners
            reviewers reviewer stakeholders role rules goal levels tracks orders older border dues duration gates date titles subtitle
            Title Owner Level Order Due Track Goals Roles onboard boarding headings goal-count signatures
            """;
        Assert.All(Others.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), name => Assert.Null(FrontMatterKeys.NearMiss(name)));
    }
}

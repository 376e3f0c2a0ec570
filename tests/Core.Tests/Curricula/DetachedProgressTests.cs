using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Curricula;

public class DetachedProgressTests
{
    private static readonly Curriculum Now = CurriculumReader.Read([new SourceFile("a.md", Encoding.UTF8.GetBytes("""
        ## Paging

        - [ ] Explain how an alert turns into a page <!-- #alert -->
        - [ ] Read [the chapter](https://sre.google/sre-book/monitoring-distributed-systems/) <!-- #chapter -->
        - [ ] Shadow a shift <!-- #shadow was:shadowing -->
        """))]);

    [Theory]
    [InlineData("alert", "Anything", null, "")]
    [InlineData("shadowing", "Shadow shifts", null, "")]
    [InlineData("old", "Explain how an alert becomes a page", null, "CUR0209 3:1")]
    [InlineData("old", "Something else altogether", "https://sre.google/sre-book/monitoring-distributed-systems/", "CUR0209 4:1")]
    [InlineData("old", "Buy a boat", null, "CUR0208 1:1")]
    public void A_recorded_goal_is_there_or_reworded_or_gone(string id, string title, string? link, string expected) =>
        Assert.Equal(expected, Print(new GoalReference(GoalId.Parse(id), title, "Paging", link)));

    [Fact]
    public void A_goal_with_progress_of_its_own_is_not_proposed() =>
        Assert.Equal("CUR0208 1:1", Print(new GoalReference(GoalId.Parse("alert"), "x", null, null), new GoalReference(GoalId.Parse("old"), "Explain how an alert turns into a page", null, null)));

    [Fact]
    public void No_goal_is_proposed_twice_and_each_id_is_reported_once()
    {
        var one = new GoalReference(GoalId.Parse("a"), "Explain how an alert turns into pages", null, null);
        Assert.Equal("CUR0208 1:1, CUR0209 3:1", Print(one, one with { Id = GoalId.Parse("b") }, one));
    }

    private static string Print(params GoalReference[] recorded) =>
        string.Join(", ", DetachedProgress.Check(Now, recorded).Select(problem => $"{problem.Code} {problem.Location.Line}:{problem.Location.Column}"));
}

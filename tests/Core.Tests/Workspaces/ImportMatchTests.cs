using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

/// <summary>Which goal a checked box of a copy is.</summary>
public class ImportMatchTests
{
    private static readonly string Curriculum = "# Track\n\n## A\n\n- [ ] Read it\n- [ ] Renamed <!-- #new was:old -->\n- [ ] Twice\n\n## B\n\n- [ ] Read it <!-- #read-b -->\n- [ ] Twice\n- [ ] Twice\n- [ ] Once\n" + $"- [ ] Called now <!-- #reworded was:{DerivedId.Of("As it was called")} -->\n";

    [Theory]
    [InlineData("- [x] anything <!-- #new -->", "new")]
    [InlineData("- [x] anything <!-- #old -->", "new")]
    [InlineData("- [x] Renamed <!-- #gone -->", "new")]
    [InlineData("- [x] once.", "Once")]
    [InlineData("- [x] Nowhere", "none")]
    [InlineData("- [x] Read it", "ambiguous")]
    [InlineData("## a\n- [x] Read it", "Read it")]
    [InlineData("## B\n- [x] Read it", "read-b")]
    [InlineData("## C\n- [x] Read it", "ambiguous")]
    [InlineData("## B\n- [x] Twice", "ambiguous")]
    [InlineData("## A\n- [x] Twice", "Twice")]
    [InlineData("- [x] Once\n- [ ] Once", "ambiguous")]
    [InlineData("## A\n- [ ] Twice\n- [x] Twice", "ambiguous")]
    [InlineData("- [ ] It <!-- #read-b -->\n- [x] Read it\n## C\n- [ ] Read it", "ambiguous")]
    [InlineData("## B\n- [x] Once\n## Other\n- [ ] Once", "Once")]
    [InlineData("## Other\n- [x] Once\n## B\n- [ ] Once", "ambiguous")]
    [InlineData("## Other\n- [x] Once\n## More\n- [x] Once", "Once Once")]
    [InlineData("- [ ] Renamed <!-- #new -->\n- [x] Renamed", "ambiguous")]
    [InlineData("- [ ] Renamed <!-- #old -->\n- [x] Renamed", "ambiguous")]
    [InlineData("- [ ] Before <!-- #old -->\n- [x] Renamed", "ambiguous")]
    [InlineData("- [ ] Renamed <!-- #gone -->\n- [x] Renamed <!-- #lost -->", "ambiguous")]
    [InlineData("- [x] As it was called", "reworded")]
    [InlineData("- [ ] As it was called\n## C\n- [x] As it was called", "ambiguous")]
    [InlineData("- [ ] Now <!-- #reworded -->\n- [x] As it was called", "ambiguous")]
    public void A_box_is_the_goal_that_its_id_or_title_names_alone(string filled, string expected)
    {
        var (copy, curriculum) = (Read(filled), Read(Curriculum));
        var match = new ImportMatch(copy, curriculum);
        Assert.Equal(expected, string.Join(' ', copy.Goals.Where(box => box.IsChecked).Select(box =>
        {
            var goal = match.GoalOf(box, out var isAmbiguous);
            return isAmbiguous ? "ambiguous" : goal is null ? "none" : goal.Id.IsDerived ? goal.Title : goal.Id.Value;
        })));
    }

    [Fact]
    public void Every_box_of_the_curriculum_itself_is_its_own_goal()
    {
        var curriculum = Read(Curriculum.Replace("[ ]", "[x]", StringComparison.Ordinal));
        var match = new ImportMatch(curriculum, curriculum);
        Assert.All(curriculum.Goals, goal => Assert.Same(goal, match.GoalOf(goal, out _)));
    }

    [Fact]
    public void Some_boxes_of_the_curriculum_itself_are_their_own_goals()
    {
        var curriculum = Read("# Track\n\n- [x] Same\n- [ ] Same\n\n## B\n\n- [ ] Same\n- [x] Same\n");
        var match = new ImportMatch(curriculum, curriculum);
        Assert.All(curriculum.Goals, goal => Assert.Same(goal, match.GoalOf(goal, out _)));
    }

    private static Curriculum Read(string text) => CurriculumReader.Read([new SourceFile("track.md", Encoding.UTF8.GetBytes(text))]);
}

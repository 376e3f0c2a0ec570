using Onboarding.Core.Curricula;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class RowMarksTests
{
    private readonly RowMarks _marks = new();
    private readonly OutlineRows _rows = new(GlyphSet.Unicode);

    public RowMarksTests() => _rows.SetSnapshot(SampleYear.Make().Snapshot());

    [Fact]
    public void A_range_holds_goals_only_and_turns_round_its_anchor()
    {
        _marks.Extend(_rows, 5, 6);
        Assert.Equal(2, _marks.Count);
        _marks.Extend(_rows, 6, 3);
        Assert.Equal([GoalId.Parse("alert-path"), GoalId.Parse("paging-policy")], _marks.Keys.Cast<GoalId>().Order());
    }

    [Fact]
    public void Moving_on_gives_up_a_range_but_not_what_was_marked_one_by_one()
    {
        _marks.Extend(_rows, 5, 7);
        _marks.MovedOn();
        Assert.Equal(0, _marks.Count);
        _marks.Toggle(_rows.KeyAt(5));
        _marks.MovedOn();
        Assert.True(_marks.Contains(_rows.KeyAt(5)));
    }

    [Fact]
    public void All_are_the_goals_that_are_shown()
    {
        _marks.All(_rows);
        Assert.Equal(6, _marks.Count);
        _marks.Clear();
        Assert.Equal(0, _marks.Count);
    }
}

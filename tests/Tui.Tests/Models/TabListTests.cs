using Onboarding.Core.Curricula;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class TabListTests
{
    private readonly TabList _tabs = new();

    [Fact]
    public void Looking_at_another_page_reuses_the_preview_tab()
    {
        Look("a");
        Look("b");
        Assert.Equal("*b", Printed());
    }

    [Fact]
    public void Opening_keeps_the_tab_and_the_next_look_gets_its_own()
    {
        Look("a");
        Keep("a");
        Look("b");
        Assert.Equal("a *b", Printed());
    }

    [Fact]
    public void A_preview_with_unsaved_text_is_never_replaced()
    {
        Look("a");
        _tabs.MarkDirty(new GoalTab(GoalId.Parse("a")), true);
        Look("b");
        Assert.Equal("a *b", Printed());
    }

    [Fact]
    public void Closing_the_last_tab_goes_to_the_one_before()
    {
        Keep("a");
        Keep("b");
        _tabs.Close(1);
        Assert.Equal("a", _tabs.Active!.Title);
        _tabs.Close(0);
        Assert.Null(_tabs.Active);
    }

    [Fact]
    public void Stepping_goes_round_the_ends()
    {
        Keep("a");
        Keep("b");
        Keep("c");
        _tabs.Step(1);
        Assert.Equal("a", _tabs.Active!.Title);
        _tabs.Step(-1);
        Assert.Equal("c", _tabs.Active!.Title);
    }

    private void Look(string id) => _tabs.Open(new GoalTab(GoalId.Parse(id)), id, preview: true);

    private void Keep(string id) => _tabs.Open(new GoalTab(GoalId.Parse(id)), id, preview: false);

    private string Printed() => string.Join(' ', _tabs.Tabs.Select(tab => (tab.IsPreview ? "*" : "") + tab.Title));
}

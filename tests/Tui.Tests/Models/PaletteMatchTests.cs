using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class PaletteMatchTests
{
    [Fact]
    public void Words_may_stand_in_title_and_id_in_any_order()
    {
        var item = Item("Upgrade a cluster that people depend on", "k8s.upgrade Kubernetes");
        Assert.NotNull(new PaletteMatch("k8s up").Score(item));
        Assert.NotNull(new PaletteMatch("upgrade k8s").Score(item));
        Assert.Null(new PaletteMatch("k8s down").Score(item));
    }

    [Fact]
    public void In_an_id_letters_are_not_scattered() =>
        Assert.Null(new PaletteMatch("kup").Score(Item("Drain a node", "k8s.upgrade")));

    [Fact]
    public void A_whole_word_counts_more_than_the_beginning_of_one() =>
        Assert.True(new PaletteMatch("slo").Score(Item("Explain SLI, SLO and SLA")) > new PaletteMatch("slo").Score(Item("Explain a slow dependency")));

    [Fact]
    public void A_word_as_it_is_typed_counts_more_than_its_letters_here_and_there() =>
        Assert.True(new PaletteMatch("alert path").Score(Item("Follow one alert to the phone", "mon.alert-path")) > new PaletteMatch("alert path").Score(Item("Send a test alert to your own phone, silence it, and see that")));

    [Fact]
    public void The_letters_that_are_set_off_are_those_of_the_words()
    {
        Assert.Equal([0, 1, 9, 10], new PaletteMatch("up cl").Positions("cluster, upgrade it"));
        Assert.Equal([0, 2, 4], new PaletteMatch("ace").Positions("abcde"));
    }

    [Fact]
    public void Where_something_can_be_read_as_words_letters_that_happen_to_stand_there_are_left_out()
    {
        string[] titles = ["Switch between light and dark", "Show the history", "Open the settings", "Say why it is blocked, then go on with something else"];
        Assert.Equal(["Switch between light and dark"], Shown("light", titles));
        Assert.Equal(["Open the settings"], Shown("sett", titles));
        Assert.Equal(["Show the history"], Shown("histor", titles));
    }

    [Fact]
    public void A_typing_error_still_finds_what_is_meant_and_nothing_else()
    {
        string[] titles = ["Read our paging policy", "Plan what only the claim is by", "Open the settings"];
        Assert.Equal(["Read our paging policy"], Shown("polcy", titles));
        Assert.Empty(Shown("aoecs", titles));
    }

    [Theory]
    [InlineData("split")]
    [InlineData("settings")]
    [InlineData("keys")]
    [InlineData("undo")]
    public void A_word_of_a_commands_title_finds_commands_with_that_word_and_no_others(string word)
    {
        var rows = new PaletteRows([.. CommandTable.All.Select(command => new PaletteItem(command.Id, $"{command.Category}: {command.Title}", "", () => { }) { Known = command.Id })]);
        rows.Filter(word);
        Assert.NotEqual(0, rows.Count);
        Assert.All(Enumerable.Range(0, rows.Count), i => Assert.Contains(word, rows.ItemAt(i)!.Title + " " + rows.ItemAt(i)!.Known, StringComparison.OrdinalIgnoreCase));
    }

    private static string[] Shown(string typed, params string[] titles)
    {
        var rows = new PaletteRows([.. titles.Select(title => Item(title))]);
        rows.Filter(typed);
        return [.. Enumerable.Range(0, rows.Count).Select(i => rows.ItemAt(i)!.Title)];
    }

    private static PaletteItem Item(string title, string known = "") => new(title, title, "", () => { }) { Known = known };
}

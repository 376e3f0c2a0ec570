using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class NotificationListTests
{
    private readonly NotificationList _list = new();

    [Fact]
    public void What_is_shown_is_read_but_for_warnings_and_errors()
    {
        Assert.True(_list.Add(Said("Started")));
        Assert.Equal(0, _list.Unread);
        Assert.True(_list.Add(Said("It was not recorded", Tone.Error)));
        Assert.Equal(1, _list.Unread);
        _list.ReadAll();
        Assert.Equal(0, _list.Unread);
    }

    [Fact]
    public void Who_is_not_to_be_disturbed_is_shown_errors_only_and_finds_the_rest_unread()
    {
        _list.ToggleDoNotDisturb();
        Assert.False(_list.Add(Said("Started")));
        Assert.False(_list.Add(Said("The side bar is too short", Tone.Warning)));
        Assert.True(_list.Add(Said("The disk is full", Tone.Error)));
        Assert.Equal(3, _list.Unread);
        Assert.Equal(["The disk is full", "The side bar is too short", "Started"], _list.All.Select(said => said.Text));
    }

    [Fact]
    public void Only_the_last_two_hundred_are_kept()
    {
        for (var i = 0; i < 250; i++) _list.Add(Said($"{i}"));
        Assert.Equal(200, _list.All.Count);
        Assert.Equal("249", _list.All[0].Text);
    }

    private static Notification Said(string text, Tone tone = Tone.Text) => new(text, tone, DateTimeOffset.UnixEpoch);
}

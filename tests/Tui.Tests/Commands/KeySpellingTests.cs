using Onboarding.Tui.Commands;

namespace Onboarding.Tui.Tests.Commands;

public class KeySpellingTests
{
    [Theory]
    [InlineData("ctrl+shift+p", "Ctrl+Shift+P")]
    [InlineData("Shift+CTRL+P", "Ctrl+Shift+P")]
    [InlineData("ctrl+k  ctrl+t", "Ctrl+K Ctrl+T")]
    [InlineData("ctrl+k p", "Ctrl+K p")]
    [InlineData("g", "g")]
    [InlineData("G", "g")]
    [InlineData("shift+g", "G")]
    [InlineData("shift+/", "?")]
    [InlineData("?", "?")]
    [InlineData("PageUp", "PgUp")]
    [InlineData("ctrl+pagedown", "Ctrl+PgDn")]
    [InlineData("escape", "Esc")]
    [InlineData("shift+tab", "Shift+Tab")]
    [InlineData("delete", "Del")]
    [InlineData("F12", "F12")]
    [InlineData("shift+f6", "Shift+F6")]
    [InlineData("alt+1", "Alt+1")]
    [InlineData("ctrl+\\", "Ctrl+\\")]
    [InlineData("ctrl++", "Ctrl++")]
    [InlineData("+", "+")]
    [InlineData("é", "é")]
    [InlineData("ctrl+enter", "Ctrl+J")]
    public void Keys_are_read_as_VS_Code_writes_them(string written, string keys) => Assert.Equal(keys, KeySpelling.Parse(written, out _));

    [Theory]
    [InlineData("", "no key is named")]
    [InlineData("cmd+k", "no terminal sends 'cmd'")]
    [InlineData("strg+k", "'strg' is not ctrl, alt or shift")]
    [InlineData("ctrl+pgupp", "there is no key 'pgupp'")]
    [InlineData("f13", "there is no key 'f13'")]
    [InlineData("ctrl+", "there is no key 'ctrl+'")]
    [InlineData("a b c", "at most two keys can follow one another")]
    public void What_is_no_key_is_told_why(string written, string reason)
    {
        Assert.Null(KeySpelling.Parse(written, out var wrong));
        Assert.Equal(reason, wrong);
    }

    [Fact]
    public void Every_key_of_ours_can_be_written_and_read() => Assert.All(Keymap.Defaults, row => Assert.Equal(row.Keys, KeySpelling.Parse(KeySpelling.Write(row.Keys), out _)));
}

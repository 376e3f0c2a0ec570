using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class DiffLinesTests
{
    [Fact]
    public void A_long_line_goes_on_behind_its_sign_between_two_words()
    {
        var lines = DiffLines.Wrapped("+  two  blanks\n", 8).Select(Text);
        Assert.Equal(["+   two ", "  blanks"], lines);
    }

    [Fact]
    public void Wide_characters_are_not_cut_in_two()
    {
        var lines = DiffLines.Wrapped("-日本語😀xy\n", 7);
        Assert.Equal(["- 日本", "  語😀x", "  y"], lines.Select(Text));
        Assert.All(lines, line => Assert.True(DisplayWidth.Of(line.Left.AsSpan()) <= 7));
    }

    [Fact]
    public void What_goes_away_and_what_comes_have_signs_and_colours()
    {
        var lines = DiffLines.Of("--- a/x.md\n+++ b/x.md\n@@ -1 +1 @@\n----\n+- new\r\n same\n").ToArray();
        Assert.Equal([Tone.Strong, Tone.Strong, Tone.Code, Tone.Blocked, Tone.Done, Tone.Text], lines.Select(line => line.Tone));
        Assert.Equal("+- new", lines[4].Text);
    }

    [Fact]
    public void Nothing_in_a_file_steers_the_terminal() =>
        Assert.DoesNotContain(DiffLines.Wrapped("+a\u001b[2Jb\u202ec\n", 40).Select(Text), text => text.Contains('\u001b', StringComparison.Ordinal) || text.Contains('\u202e', StringComparison.Ordinal));

    private static string Text(Line line) => string.Concat(line.Left.Select(span => span.Text));
}

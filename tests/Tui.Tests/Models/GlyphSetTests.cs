using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class GlyphSetTests
{
    [Fact]
    public void Every_sign_is_one_column_wide()
    {
        var signs = SignsOf(GlyphSet.Unicode).Concat(SignsOf(GlyphSet.Ascii)).ToArray();
        Assert.True(signs.Length > 40);
        Assert.All(signs, sign => Assert.Equal(1, DisplayWidth.Of(sign)));
    }

    [Fact]
    public void The_plain_set_needs_nothing_but_ascii() => Assert.All(SignsOf(GlyphSet.Ascii), sign => Assert.True(char.IsAscii(sign[0]), sign));

    [Fact]
    public void A_goal_s_status_is_told_without_colour()
    {
        foreach (var glyphs in new[] { GlyphSet.Unicode, GlyphSet.Ascii })
        {
            string[] statuses = [glyphs.Done, glyphs.InProgress, glyphs.AwaitsSignOff, glyphs.NotStarted, glyphs.Optional, glyphs.Blocked, glyphs.Skipped];
            Assert.Equal(statuses.Length, statuses.Distinct().Count());
        }
    }

    private static IEnumerable<string> SignsOf(GlyphSet glyphs) =>
        typeof(GlyphSet).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => (string)property.GetValue(glyphs)!);
}

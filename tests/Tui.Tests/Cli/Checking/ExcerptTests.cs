using Onboarding.Core.Sources;
using Onboarding.Tui.Cli.Checking;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Cli.Checking;

public class ExcerptTests
{
    [Theory]
    [InlineData("- [ ] One `due:x`", "`due", 10)]
    [InlineData("- [ ] 監視 `due:x`", "`due", 11)]
    [InlineData("- [ ] 👩‍🚒 `due:x`", "`due", 9)]
    [InlineData("- [ ] e\u0301a\u0300 `due:x`", "`due", 9)]
    [InlineData("\t- [ ] One `due:x`", "`due", 14)]
    [InlineData("ab\tc `due:x`", "`due", 6)]
    [InlineData("a\u001bb\u202ec `due:x`", "`due", 6)]
    [InlineData("- [ ] שלום `due:x`", "`due", 11)]
    public void The_caret_stands_under_the_place_however_wide_the_text_before_it_is(string line, string place, int columns)
    {
        var excerpt = Of(line, line.IndexOf(place, StringComparison.Ordinal) + 1);

        Assert.Equal(columns, excerpt.Caret);
        Assert.Equal(columns, DisplayWidth.Of(excerpt.Text.AsSpan(0, excerpt.Text.IndexOf(place, StringComparison.Ordinal))));
        Assert.True(SafeText.IsSafe(excerpt.Text));
    }

    [Theory]
    [InlineData(7, 6)]
    [InlineData(8, 6)]
    [InlineData(9, 8)]
    public void A_place_inside_of_a_character_is_that_character(int column, int columns) => Assert.Equal(columns, Of("- [ ] 🚒x", column).Caret);

    [Fact]
    public void A_place_past_the_end_is_the_end() => Assert.Equal(new Excerpt("abc", 3), Of("abc", 9));

    [Fact]
    public void Of_a_long_line_the_part_around_the_place_is_shown()
    {
        var line = new string('a', 500) + "監" + new string('b', 500);

        foreach (var column in (int[])[1, 20, 27, 28, 400, 501, 502, 900, 1001])
        {
            var excerpt = Of(line, column, width: 40);
            Assert.Equal(40, DisplayWidth.Of(excerpt.Text), tolerance: 1);
            Assert.True(DisplayWidth.Of(excerpt.Text) <= 40);
            var under = excerpt.Text[DisplayWidth.Fit(excerpt.Text, excerpt.Caret, out var before)];
            Assert.Equal((line[column - 1], excerpt.Caret), (under, before));
        }
        Assert.StartsWith("aaa", Of(line, 20, width: 40).Text, StringComparison.Ordinal);
        Assert.StartsWith("…a", Of(line, 400, width: 40).Text, StringComparison.Ordinal);
        Assert.EndsWith("a…", Of(line, 400, width: 40).Text, StringComparison.Ordinal);
        Assert.EndsWith("bbb", Of(line, 1001, width: 40).Text, StringComparison.Ordinal);
    }

    private static Excerpt Of(string line, int column, int width = 80) => Excerpt.Of(line, column, width, text => SafeText.Show(text), "…");
}

using Onboarding.Tui.Models;
using Terminal.Gui.Text;

namespace Onboarding.Tui.Tests.Models;

public class DisplayWidthTests
{
    private static readonly string[] Samples =
    [
        "", "plain", "é", "e\u0301", "中文字", "❤", "❤\uFE0F", "👍🏽", "👨\u200d👩\u200d👧", "🇩🇪🇫🇷", "\u200b", "한국", "\u1112\u1161\u11ab", "ｱｶ", "☰", "⚠\uFE0F", "1\uFE0F\u20e3", "क्षि", "க்ஷி",
        "\u00ad", "שלום", "مرحبا", "𝒳", "🏴\U000E0067\U000E0062\U000E007F", "a\u0301\u0302\u0303b", "x中👍🏽y", "␛[31m", "\ufffd", "a\u200db", "e\u0301 \u0301",
    ];

    [Fact]
    public void Columns_are_those_that_the_painter_counts_for_every_code_point()
    {
        var checkedCount = 0;
        for (var code = 0x20; code < 0x20000; code++)
        {
            if (code is >= 0xd800 and < 0xe000 or 0x7f) continue;
            var text = char.ConvertFromUtf32(code);
            Assert.True(text.GetColumns() == DisplayWidth.Of(text), $"U+{code:X4}");
            checkedCount++;
        }
        Assert.True(checkedCount > 120_000);
    }

    [Fact]
    public void Columns_are_those_that_the_painter_counts_for_joined_text()
    {
        foreach (var one in Samples)
        {
            foreach (var other in Samples)
            {
                var text = one + other;
                Assert.True(text.GetColumns() == DisplayWidth.Of(text), text);
            }
        }
    }

    [Theory]
    [InlineData("abc", 2, 2, 2)]
    [InlineData("中文", 3, 1, 2)]
    [InlineData("e\u0301x", 1, 2, 1)]
    [InlineData("👨\u200d👩\u200d👧!", 2, 8, 2)]
    [InlineData("👍", 1, 0, 0)]
    public void Fit_never_tears_a_grapheme(string text, int width, int units, int columns)
    {
        Assert.Equal(units, DisplayWidth.Fit(text, width, out var fitted));
        Assert.Equal(columns, fitted);
    }
}

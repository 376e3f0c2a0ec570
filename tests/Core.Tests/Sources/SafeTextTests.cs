using CsCheck;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Sources;

public class SafeTextTests
{
    [Theory]
    [InlineData("a\u001b[31mred", "a␛[31mred")]
    [InlineData("nul\0 del\u007f", "nul␀ del␡")]
    [InlineData("c1\u009b31m", "c1\ufffd31m")]
    [InlineData("bidi\u202eevil\u2066\u200f", "bidi·evil··")]
    [InlineData("a\r\nb\rc\nd\te\u2028f", "a b c d e f")]
    public void Unsafe_characters_become_visible(string text, string shown) => Assert.Equal(shown, SafeText.Show(text));

    [Fact]
    public void Halves_of_surrogate_pairs_are_replaced() =>
        Assert.Equal("half \ufffd pair 😀 \ufffd", SafeText.Show("half \ud83d pair 😀 \ude00"));

    [Fact]
    public void Line_breaks_and_tabs_are_shown_as_the_caller_asks()
    {
        Assert.Equal("a\nb\nc\td", SafeText.Show("a\r\nb\rc\td", WhiteSpaceDisplay.Keep));
        Assert.Equal("a␍␊b␉c␊", SafeText.Show("a\r\nb\tc\u2029", WhiteSpaceDisplay.Symbol));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Explain how an alert becomes a page")]
    [InlineData("日本語 עברית العربية नमस्ते e\u0301 👩\u200d🚀 🏳️‍🌈")]
    public void Safe_text_is_the_same_string(string text) => Assert.Same(text, SafeText.Show(text));

    [Fact]
    public void Text_of_many_lines_is_the_same_string_when_lines_are_kept()
    {
        var text = "a\n\tb\n";
        Assert.Same(text, SafeText.Show(text, WhiteSpaceDisplay.Keep));
    }

    [Fact]
    public void Whatever_was_shown_is_safe()
    {
        Gen.Select(Gen.String, Gen.Enum<WhiteSpaceDisplay>()).Sample((text, whiteSpace) =>
        {
            var shown = SafeText.Show(text, whiteSpace);
            Assert.True(SafeText.IsSafe(shown, whiteSpace));
            Assert.DoesNotContain(shown, c => char.IsControl(c) && !(whiteSpace == WhiteSpaceDisplay.Keep && c is '\n' or '\t'));
            Assert.Same(shown, SafeText.Show(shown, whiteSpace));
        });
    }
}

using Onboarding.Tui.Models.Search;

namespace Onboarding.Tui.Tests.Models.Search;

public class PlainPassagesTests
{
    [Theory]
    [InlineData("One *two*\n**three** `four`", "One two three four")]
    [InlineData("See [the policy](https://example.org/x) now", "See the policy now")]
    [InlineData("- [ ] one\n- two\n1. three", "one|two|three")]
    [InlineData("# Head <!-- #id -->\ntext", "Head|text")]
    [InlineData("> quoted\n> on", "quoted|on")]
    [InlineData("snake_case and _stress_", "snake_case and stress")]
    [InlineData("```\na *b*\nc\n```\nd", "a *b*|c|d")]
    [InlineData("a\r\nb", "a b")]
    [InlineData("open <!-- never closed", "open")]
    [InlineData("\\*star\\*", "*star*")]
    [InlineData("[a] and [b][c], [d](e)", "[a] and b, d")]
    [InlineData("", "")]
    [InlineData(" \n\n ", "")]
    public void Markdown_becomes_plain_paragraphs_and_items(string markdown, string passages) =>
        Assert.Equal(passages, string.Join('|', PlainPassages.Of(markdown)));

    [Fact]
    public void What_could_steer_a_terminal_is_shown_as_a_symbol() =>
        Assert.Equal(["␛[2J now"], PlainPassages.Of("\u001b[2J now"));
}

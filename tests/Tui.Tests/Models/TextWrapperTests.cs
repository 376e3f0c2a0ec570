using CsCheck;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class TextWrapperTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        "word", "a", " ", "  ", "averylongwordthatnobodywouldwritebutacodemight", "中文字", "日本語のテキスト", "👍🏽", "👨\u200d👩\u200d👧", "שלום", "مرحبا", "e\u0301\u0302", "\u200b", "\n", "\t", "🇩🇪", "-")
        .Array[0, 30].Select(parts => string.Concat(parts));

    private static string Wrap(string text, int width) =>
        string.Join('\n', TextWrapper.Wrap([new Span(text)], width).Select(row => string.Concat(row.Select(span => span.Text))));

    [Fact]
    public void Rows_break_at_spaces() => Assert.Equal("the quick\nbrown fox", Wrap("the quick  brown fox", 10));

    [Fact]
    public void A_word_that_is_wider_than_a_row_is_cut() => Assert.Equal("a\nabcdefgh\nij b", Wrap("a abcdefghij b", 8));

    [Fact]
    public void Wide_characters_break_without_a_space() => Assert.Equal("ab中文\n字字c", Wrap("ab中文字字c", 6));

    [Fact]
    public void A_line_break_begins_a_row() => Assert.Equal("one\n\ntwo", Wrap("one\n\ntwo", 10));

    [Fact]
    public void Styles_stay_with_their_letters()
    {
        var rows = TextWrapper.Wrap([new Span("see "), new Span("the big plan", Tone.Link), new Span(", now")], 9);
        Assert.Equal([new Span("see "), new Span("the", Tone.Link)], rows[0].ToArray());
        Assert.Equal([new Span("big plan", Tone.Link), new Span(",")], rows[1].ToArray());
        Assert.Equal([new Span("now")], rows[2].ToArray());
    }

    [Fact]
    public void No_row_is_wider_than_asked_and_nothing_but_space_is_lost() => Gen.Select(Texts, Gen.Int[2, 40]).Sample((text, width) =>
    {
        var rows = TextWrapper.Wrap([new Span(text)], width);
        Assert.All(rows, row => Assert.True(DisplayWidth.Of(row.AsSpan()) <= width));
        Assert.Equal(Letters(text), Letters(string.Concat(rows.SelectMany(row => row).Select(span => span.Text))));
    });

    [Fact]
    public void A_long_text_takes_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("\u200d ", 200_000));
        Assert.Single(TextWrapper.Wrap([new Span(text)], 10));
    }

    private static string Letters(string text) => text.Replace(" ", "").Replace("\n", "").Replace("\t", "");
}

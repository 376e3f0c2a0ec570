using System.Text;
using CsCheck;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Markup;

namespace Onboarding.Tui.Tests.Models;

public class MarkdownLinesTests
{
    private static List<Line> Lines(string markdown, int width = 40) =>
        MarkdownLines.Render(markdown, width, GlyphSet.Unicode, url => url.StartsWith("http", StringComparison.Ordinal) ? new AddressTarget(url) : null);

    private static string Text(string markdown, int width = 40) => Lines(markdown, width).Print(width);

    private static void Shows(string expected, string markdown, int width = 40) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Text(markdown.ReplaceLineEndings("\n"), width));

    [Fact]
    public void Blocks_stand_apart_and_wrap() => Shows("""
        Paging

        Somebody has to know before the users
        do.

        ▏ A quote that goes on for longer than a
        ▏ line.

        ────────────────────────────────────────
        """, """
        # Paging
        Somebody has to know
        before the users do.
        > A quote that goes on for longer than a line.

        ---
        """);

    [Fact]
    public void Lists_hang_and_nest() => Shows("""
        • one that is long enough to go on in
          the next line
          • nested
        • two

         9. nine
        10. ten

        ○ open
        ✓ closed
        • [y] is text
        """, """
        - one that is long enough to go on in the next line
          - nested
        - two

        9. nine
        10. ten

        * [ ] open
        * [x] closed
        * [y] is text
        """);

    [Fact]
    public void Code_keeps_its_spaces_and_is_cut_at_the_edge() => Shows("""
          if x:
              y(12345678)
        """.Replace("12345678)", "1234\n  5678)"), """
        ```python
        if x:
            y(12345678)
        ```
        """, 12);

    [Fact]
    public void Tables_share_the_width() => Shows("""
        Step  What it adds                Owner
        ───────────────────────────────────────
        Rule  waits a while, then fires    team
        Page  rings the phone of whoever     us
              is on call today
        """, """
        | Step | What it adds | Owner |
        | --- | --- | ---: |
        | Rule | waits a while, then fires | team |
        | Page | rings the phone of whoever is on call today | us |
        """, 39);

    [Fact]
    public void A_table_without_room_becomes_lines() => Shows("""
        a
        b
        c

        1
        2
        3
        """, """
        | a | b | c |
        | - | - | - |
        | 1 | 2 | 3 |
        """, 12);

    [Fact]
    public void Styles_and_links_are_spans()
    {
        var lines = Lines("A **bold *both*** ~~gone~~ `code` [link *it*](https://example.org/x) ![a cat](cat.png) <https://a.b>", 120);
        Assert.Equal(Emphasis.Bold, lines.SpanWith("bold").Emphasis);
        Assert.Equal(Emphasis.Bold | Emphasis.Italic, lines.SpanWith("both").Emphasis);
        Assert.Equal(Emphasis.Strikethrough, lines.SpanWith("gone").Emphasis);
        Assert.Equal(Tone.Code, lines.SpanWith("code").Tone);
        Assert.Equal(new Span("link ", Tone.Link, Emphasis.Underline, new AddressTarget("https://example.org/x")), lines.SpanWith("link "));
        Assert.Equal(Emphasis.Italic, lines.SpanWith("a cat").Emphasis);
        Assert.Equal(new AddressTarget("https://a.b"), lines.SpanWith("https://a.b").Target);
    }

    [Fact]
    public void Comments_and_tags_are_left_out() => Shows("""
        one two
        three
        """, """
        <!-- hidden -->
        one <b>two</b> <!-- #id --><br>three
        """.Replace("two</b> <!-- #id --><br>", "two</b><!-- #id --><br>"));

    [Fact]
    public void Footnotes_stand_at_the_end() => Shows("""
        Text[1].

        [1] The note.
        """, """
        Text[^n].

        [^n]: The note.
        """);

    [Fact]
    public void Nothing_that_steers_a_terminal_gets_through_not_even_as_an_entity()
    {
        foreach (var markdown in new[] { "a\u001b[31mb", "&#27;[31m &#x202e;x", "`\u001b]0;t\u0007`", "```\n\u001b[2J\n```", "| \u001b |\n| - |\n| \u202e |", "[x](http://a.b/\u001b[1m)", "<\u001b>", "# \u009b31m" })
        {
            foreach (var span in Lines(markdown).SelectMany(line => line.Left))
            {
                Assert.True(SafeText.IsSafe(span.Text), markdown);
                if (span.Target is AddressTarget { Address: var address }) Assert.DoesNotContain('\u001b', ShownText.Line(address));
            }
        }
    }

    [Fact]
    public void No_line_is_wider_than_asked() => Gen.Select(
        Gen.OneOf("# ", "- ", "1. ", "> ", "    ", "```\n", "| a | b |\n|-|-|\n", "|", "**", "_", "`", "[", "](", ")", "<", "\n", "\n\n", " ", "word", "中文", "👍🏽", "e\u0301", "averyveryveryverylongword", "שלום", "- [ ] ", "&amp;", "---\n", "\t", "\\", "\u001b")
            .Array[0, 60].Select(parts => string.Concat(parts)),
        Gen.Int[1, 60]).Sample((markdown, width) => Assert.All(Lines(markdown, width), line => Assert.True(DisplayWidth.Of(line.Left.AsSpan()) <= width, $"{width}: {line.Text(200)}")),
        iter: 3000);

    [Theory]
    [MemberData(nameof(Heavy))]
    public void Text_made_to_be_heavy_is_shown_all_the_same(string name, string markdown)
    {
        var lines = Lines(markdown);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.True(DisplayWidth.Of(line.Left.AsSpan()) <= 40, name));
    }

    [Theory]
    [InlineData("[a](", 5_000)]
    [InlineData("*a ", 5_000)]
    [InlineData("`a", 5_000)]
    [InlineData("<a ", 5_000)]
    [InlineData("http://a.b\n", 5_000)]
    [InlineData("> ", 50)]
    [InlineData("[a]: b\n\n", 5_000)]
    [InlineData("|a", 10_000)]
    public void A_parser_s_slow_paths_are_refused_long_before_they_hurt(string part, int count)
    {
        Assert.Null(MarkdownParser.TryParse(Times(part, count) + "\nend"));
        Assert.NotNull(MarkdownParser.TryParse(Times(part, 15) + "\nend"));
    }

    public static TheoryData<string, string> Heavy() => new()
    {
        { "emphasis within emphasis", Times("*", 20_000) + "a" + Times("*", 20_000) },
        { "emphasis within the limit", Times("*a ", 2_000) + Times("*", 2_000) },
        { "links within links", Times("[a](", 60_000) },
        { "open brackets", Times("[", 4_000) + Times("]", 4_000) },
        { "quotes within quotes", Times("> ", 5_000) + "a" },
        { "quotes without spaces", Times(">", 100_000) },
        { "lists within lists", Times("- ", 5_000) + "a" },
        { "a staircase", string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', i * 2) + "- a\n")) },
        { "addresses", Times("http://a.b\n", 40_000) },
        { "definitions", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"[d{i}]: x\n")) },
        { "a wide table", Times("|a", 3_000) + "\n" + Times("|-", 3_000) + "\n" + Times("|\n", 3_000) },
        { "growing ticks", string.Concat(Enumerable.Range(1, 400).Select(i => new string('`', i) + "a")) },
        { "one long line", Times("word ", 400_000) },
        { "tags", Times("<a href='", 50_000) },
    };

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}

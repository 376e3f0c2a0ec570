using System.Globalization;

namespace Onboarding.Benchmarks;

/// <summary>What is known to take parsers of Markdown, of YAML, or our own reader more than linear time, in one or the other.</summary>
internal static class HostileFamilies
{
    private const int LineLength = 16_000;

    public static IEnumerable<HostileFamily> All => [.. Inlines(), .. Blocks(), .. Curricula(), .. Tables(), .. Settings(), .. FrontMatter()];

    private static IEnumerable<HostileFamily> Inlines()
    {
        string[] pieces =
        [
            "[a](", "[", "![", "[]", "[a]", "[a][", "](", "][", "]([", "[a](u)", "[a](<b", "[a](u \"", "[^1]", "[^", "![a](u)[", "[[a]](u)", "[a\\](", "[a](\\(",
            "*a ", "a* ", "**a", "a**", "*_", "*a_ ", "**x_y", "_a *b ~c ", "~a", "***a ", "a*b", "*a**",
            "`", "` ", "`a``b", "``a`", "<a ", "<a <b ", "<a b=\"", "<a b='\">", "</a", "<a\n", "<", "<>", "<http:", "<a@b", "<a@", "<a:b c", "<!-- ", "<? ", "<![CDATA[ ", "<!X ", "<!-- --><? ",
            "&", "&#", "&#x1", "&a", "&amp;", "\\", "\\[", "a\\\n", "a  \n", "http://", "https://a.b/) ", "www.", "www.a", "://", "a@b.c ", "|", "| a ", "\u0000", "\u0001", "\u202e", "é", "日本", "😀", "\u0301", "a\u00a0", "\t",
        ];
        foreach (var piece in pieces)
        {
            yield return new HostileFamily($"text of {Shown(piece)}", count => Wrapped(piece, count));
            yield return new HostileFamily($"a title of {Shown(piece)}", count => "- [ ] a " + Wrapped(piece, count));
        }
        yield return new HostileFamily("brackets opened and closed", count => Wrapped("[", count) + Wrapped("]", count));
        yield return new HostileFamily("brackets around a link", count => Wrapped("[", count) + "a" + Wrapped("](u)", count));
        yield return new HostileFamily("emphasis opened and closed", count => Wrapped("*a ", count) + Wrapped(" b*", count));
        yield return new HostileFamily("brackets, then words", count => Wrapped("[", Math.Min(count, 4_000)) + Wrapped("a &amp; ", count));
        yield return new HostileFamily("brackets, then footnotes", count => Wrapped("[^", Math.Min(count, 2_000)) + "]" + Wrapped("*a", count));
        yield return new HostileFamily("growing runs of backticks", count => string.Concat(Enumerable.Range(1, count).Select(i => new string('`', i % 32 + 1) + (i % 400 == 0 ? " a\n" : " "))));
        yield return new HostileFamily("references to definitions", count => string.Concat(Enumerable.Range(0, Math.Min(count, 4_000)).Select(i => $"[a{i}]: /u\n")) + "\n\n" + Wrapped("[a1]", count));
        yield return new HostileFamily("a title of footnotes", count => "[^1]: n\n\n- [ ] a " + Wrapped("[^1]", count));
        yield return new HostileFamily("titles of footnotes without an end", count => "- [ ] a " + Wrapped("[^", count) + "]", "[^1]: n\n\n");
        yield return new HostileFamily("titles of references", count => "- [ ] a " + Wrapped("[r]", count), "[r]: /u\n\n");
    }

    private static IEnumerable<HostileFamily> Blocks()
    {
        string[] lines =
        [
            "a", "- a", "- a\n+ b", "1. a", "999999999. a", "> a", "> > > > > > > > > > > > > > > > a", "- - - - - - - - - - - - - - - - a", "> - > - > - > - > - > - > - > - a", "1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. 1. a", "# a", "## a ##", "a\n===", "a\n---", "===",
            "```", "~~~", "    a", "\ta", "<div>", "<!-- a", "<!-- #a -->", "<pre>", "<a", "| a | b |", "|-|-|", "[a]: /u", "[a]: <", "[a]:", "[a", "[^a]: b", "[^a]:\n    c", "***", "-", "*", "+ ", "1)", ">", "\\", "&nbsp;", "---", "...",
        ];
        foreach (var line in lines) yield return new HostileFamily($"lines of {Shown(line)}", count => Lines(count, _ => line));
        yield return new HostileFamily("blank lines", count => Lines(count, _ => ""));
        yield return new HostileFamily("one list of rules", count => Lines(count, _ => Wrapped("- ", LineLength / 2)));
        yield return new HostileFamily("long lines of words", count => Lines(count, _ => Wrapped("word ", LineLength / 5)));
        yield return new HostileFamily("long words", count => Lines(count, _ => new string('a', LineLength)));
        yield return new HostileFamily("an indentation staircase", count => Lines(count, i => new string(' ', i % 60 * 2) + "- a"));
        yield return new HostileFamily("a staircase of goals", count => Lines(count, i => new string(' ', i % 60 * 2) + "- [ ] a"));
        yield return new HostileFamily("a staircase that goes down", count => Lines(count, i => new string(' ', 118 - i % 60 * 2) + "- a"));
        yield return new HostileFamily("a staircase of quotes", count => Lines(count, i => string.Concat(Enumerable.Repeat("> ", i % 16 + 1)) + "a"));
        yield return new HostileFamily("a staircase of numbers", count => Lines(count, i => new string(' ', i % 40 * 3) + "1. a"));
        yield return new HostileFamily("paragraphs in a deep list", count => Lines(count, i => new string(' ', i % 2 == 0 ? 120 : 2) + "a"), string.Concat(Enumerable.Range(0, 60).Select(i => new string(' ', i * 2) + "- a\n")));
        yield return new HostileFamily("a table in a title", count => "- [ ] " + Wrapped("|a", count) + "\n" + Wrapped("|-", count));
        yield return new HostileFamily("definitions with a long label", count => Lines(count, i => $"[{new string('a', 900)}{i}]: /u"));
        yield return new HostileFamily("definitions with an open title", count => Lines(count, i => $"[a{i}]: /u \"t"));
        yield return new HostileFamily("different definitions", count => Lines(count, i => $"[a{i}]: /u"));
        yield return new HostileFamily("html with many attributes", count => "<a" + Wrapped(" b", count));
        yield return new HostileFamily("fences in fences", count => Lines(count, i => new string('`', i % 30 + 3)));
    }

    private static IEnumerable<HostileFamily> Curricula()
    {
        yield return new HostileFamily("goals", count => Lines(count, i => $"- [ ] a{i}"));
        yield return new HostileFamily("goals of one title", count => Lines(count, _ => "- [ ] a"));
        yield return new HostileFamily("goals of one id", count => Lines(count, _ => "- [ ] a <!-- #a -->"));
        yield return new HostileFamily("boxes without text", count => Lines(count, _ => "- [ ]"));
        yield return new HostileFamily("boxes that are none", count => Lines(count, _ => "- [] a"));
        yield return new HostileFamily("boxes in text", count => Lines(count, _ => "a [ ] b"));
        yield return new HostileFamily("boxes in one title", count => "- [ ] a " + Wrapped("[ ] ", count));
        yield return new HostileFamily("boxes in code", count => "```\n" + Lines(count, _ => "- [ ] a"));
        yield return new HostileFamily("boxes in html", count => "<div>\n" + Lines(count, _ => "- [ ] a"));
        yield return new HostileFamily("headings with goals", count => Lines(count, i => $"# a\n- [ ] a"));
        yield return new HostileFamily("headings that get deeper", count => Lines(count, i => $"{new string('#', i % 6 + 1)} a\n- [ ] a"));
        yield return new HostileFamily("headings with numbers", count => Lines(count, i => $"# a-{i % 100}\n# a"));
        yield return new HostileFamily("chips on one title", count => "- [ ] a " + Wrapped("`due:w1` ", count));
        yield return new HostileFamily("tags on one title", count => "- [ ] a " + Numbered(count, i => $"`tag:t{i}` "));
        yield return new HostileFamily("tags that are inherited", count => Lines(count, i => $"- [ ] a{i} `tag:x{i}`"), $"# a\n\n{Numbered(1_000, i => $"`tag:t{i}` ")}\n\n");
        yield return new HostileFamily("headings that inherit tags", count => Lines(count, i => $"{new string('#', i % 6 + 1)} a `tag:x{i}`\n- [ ] a"), $"# a\n\n{Numbered(1_000, i => $"`tag:t{i}` ")}\n\n");
        yield return new HostileFamily("near misses of chips", count => Lines(count, i => $"- [ ] a `duee:w{i}`"));
        yield return new HostileFamily("one cycle", count => Lines(count, i => $"- [ ] a `needs:g{(i + 1) % count}` <!-- #g{i} -->"));
        yield return new HostileFamily("many cycles", count => Lines(count, i => $"- [ ] a `needs:g{i ^ 1}` <!-- #g{i} -->"));
        yield return new HostileFamily("cycles through one goal", count => Lines(count, i => i == 0 ? "- [ ] a `needs:g1` <!-- #g0 -->" : $"- [ ] a `needs:g0,g{i + 1}` <!-- #g{i} -->"));
        yield return new HostileFamily("a long chain", count => Lines(count, i => $"- [ ] a `needs:g{i + 1}` <!-- #g{i} -->"));
        yield return new HostileFamily("needs of everything", count => Lines(count, i => $"- [ ] a `needs:{string.Join(',', Enumerable.Range(0, 60).Select(j => $"g{(i * 7 + j) % count}"))}` <!-- #g{i} -->"));
        yield return new HostileFamily("needs of the topic", count => Lines(count, i => $"- [ ] a{i} `needs:t`"), "# Track\n\n## T\n\n");
        yield return new HostileFamily("needs of another topic", count => Lines(count, i => $"- [ ] a{i} `needs:t`") + "\n\n## T\n\n" + Lines(count, i => $"- [ ] b{i}"), "# Track\n\n");
        yield return new HostileFamily("needs of nothing", count => Lines(count, i => $"- [ ] a{i} `needs:none{i}`"));
        yield return new HostileFamily("former ids", count => Lines(count, i => $"- [ ] a <!-- #g{i} was:{string.Join(',', Enumerable.Range(0, 60).Select(j => $"w{i}-{j}"))} -->"));
        yield return new HostileFamily("former ids that are live", count => Lines(count, i => $"- [ ] a <!-- #g{i} was:g{i + 1} -->"));
        yield return new HostileFamily("one goal with steps", count => "- [ ] a\n" + Lines(count, i => $"  - [ ] a{i}\n    text"));
        yield return new HostileFamily("one goal with text between its steps", count => "- [ ] a\n" + Lines(count, i => $"  - [ ] a{i}\n\n  text\n"));
        yield return new HostileFamily("groups", count => Lines(count, i => $"- a *b* c\n  - [ ] a{i}"));
        yield return new HostileFamily("one group", count => "- a *b*\n" + Lines(count, i => $"  - [ ] a{i}"));
        yield return new HostileFamily("descriptions that refer", count => Lines(count, i => $"- [ ] a{i}\n\n  [r]\n"), "[r]: /u\n\n");
        yield return new HostileFamily("broken links", count => Lines(count, i => $"[](x{i})"));
        yield return new HostileFamily("broken anchors", count => Lines(count, i => $"[](#x{i})"));
        yield return new HostileFamily("long broken links", count => Lines(count, i => $"[](x/{Wrapped("y/", 4_000)}{i})"));
        yield return new HostileFamily("control characters", count => Lines(count, _ => "- [ ] a\u0001"));
        foreach (var opt in (string[])["links", "sections", "file", "list", "table"])
        {
            var head = $"---\ngoals: {opt}\n---\n\n";
            yield return new HostileFamily($"links, with goals: {opt}", count => Lines(count, i => $"- [a{i}](u) b"), head);
            yield return new HostileFamily($"headings, with goals: {opt}", count => Lines(count, i => $"{new string('#', i % 6 + 1)} a{i}\n- a"), head);
            yield return new HostileFamily($"lists in lists, with goals: {opt}", count => Lines(count, i => $"{new string(' ', i % 50 * 2)}- a{i}"), head);
        }
    }

    private static IEnumerable<HostileFamily> Tables()
    {
        const string Head = HostileFamily.Tables;
        yield return new HostileFamily("rows of a table", count => "| a |\n|-|\n" + Lines(count, i => $"b{i}"), Head);
        yield return new HostileFamily("rows with tags", count => "a|tags\n-|-\n" + Lines(count, i => $"b{i}|{string.Join(',', Enumerable.Range(0, 60).Select(j => $"t{j}"))}"), Head);
        yield return new HostileFamily("a row of cells", count => Wrapped("|a", Math.Min(count, LineLength / 4)) + "\n" + Wrapped("|-", Math.Min(count, LineLength / 4)) + "\n" + Lines(count, _ => "b"), Head);
        yield return new HostileFamily("rows of cells", count => Wrapped("|a", 100) + "\n" + Wrapped("|-", 100) + "\n" + Lines(count, _ => Wrapped("|b", 100)), Head);
        yield return new HostileFamily("many tables", count => Lines(count, _ => "a|\n-|\n"), Head);
        yield return new HostileFamily("many tables of a row", count => Lines(count, _ => "a|\n-|\nb\n"), Head);
        yield return new HostileFamily("tables without a blank line", count => Lines(count, _ => "a|\n-|"), Head);
        yield return new HostileFamily("tables in a quote", count => Lines(count, _ => "> a|\n> -|\n>"), Head);
        yield return new HostileFamily("tables in items", count => Lines(count, _ => "- a|\n  -|\n  b"), Head);
        yield return new HostileFamily("rows outside of their quote", count => "> a|\n> -|\n" + Lines(count, _ => "b"), Head);
    }

    private static IEnumerable<HostileFamily> Settings()
    {
        var words = string.Join(',', Enumerable.Range(0, 2_500).Select(i => $"w{i}"));
        yield return new HostileFamily("goals after many role lead-ins", count => Lines(count, i => $"- w{i}: a"), $"---\ngoals: list\nrole-lead-ins: {words}\n---\n\n");
        yield return new HostileFamily("headings beside many goal-headings", count => Lines(count, i => $"## a{i}"), $"---\ngoals: links\ngoal-headings: [{words}]\n---\n\n");
        yield return new HostileFamily("needs of nothing under headings", count => Lines(count, i => $"## a{i}\n- [ ] a `needs:none{i}`"));
    }

    private static IEnumerable<HostileFamily> FrontMatter()
    {
        (string Name, Func<int, string> Yaml)[] kinds =
        [
            ("a deep flow", count => $"a: {Wrapped("[", count)}"),
            ("a deep flow that is closed", count => $"a: {Wrapped("[", count)}{Wrapped("]", count)}"),
            ("deep mappings", count => $"a: {Wrapped("{a: ", count)}"),
            ("anchors", count => $"a: &a [{Wrapped("*a, ", count)}]"),
            ("doubling anchors", count => Lines(count, i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]")),
            ("nested items", count => $"a: \n{Wrapped("- ", count)}a"),
            ("a staircase", count => Lines(Math.Min(count, 170), i => new string(' ', i) + "a:")),
            ("questions", count => Wrapped("? ", count)),
            ("keys", count => Lines(count, i => $"k{i}: 'v'")),
            ("one key again", count => Lines(count, _ => "title: \"v\"")),
            ("unknown values", count => Lines(count, _ => "goals: [x]")),
            ("escapes", count => $"a: \"{Wrapped("\\x41", count)}\""),
            ("an open quote", count => $"a: \"{Wrapped("a\n", count)}"),
            ("a block of text", count => $"a: |\n{Lines(count, _ => "  a")}"),
            ("comments", count => Lines(count, _ => "# a")),
            ("tags", count => $"a: {Wrapped("!a ", count)}"),
            ("roles", count => $"roles: [{Numbered(count, i => $"r{i}, ")}]"),
            ("colons", count => $"a: {Wrapped(": ", count)}"),
            ("tabs", count => $"a:{Wrapped("\t", count)}b"),
        ];
        foreach (var (name, yaml) in kinds) yield return new HostileFamily($"front matter of {name}", count => $"---\n{yaml(count)}\n---\n\n- [ ] a");
    }

    /// <summary>A piece so many times, in lines that are not too long.</summary>
    private static string Wrapped(string piece, int count)
    {
        var perLine = Math.Max(1, LineLength / piece.Length);
        return count <= perLine
            ? string.Concat(Enumerable.Repeat(piece, count))
            : string.Join('\n', Enumerable.Range(0, (count + perLine - 1) / perLine).Select(line => string.Concat(Enumerable.Repeat(piece, Math.Min(perLine, count - line * perLine)))));
    }

    private static string Numbered(int count, Func<int, string> piece)
    {
        var text = new System.Text.StringBuilder();
        for (var (i, line) = (0, 0); i < count; i++)
        {
            if (text.Length - line > LineLength - 100) line = text.Append('\n').Length;
            text.Append(piece(i));
        }
        return text.ToString();
    }

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, Math.Min(count, 40_000)).Select(line));

    private static string Shown(string text) => $"'{string.Concat(text[..Math.Min(text.Length, 24)].Select(c => c is < ' ' or > '~' ? $"\\u{((int)c).ToString("x4", CultureInfo.InvariantCulture)}" : c.ToString()))}'";
}

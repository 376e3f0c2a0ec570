using System.Text;

namespace Onboarding.Core.Tests.Curricula;

/// <summary>Markdown with task lists as nobody would write them, from a seed: nested, numbered, quoted, between code, HTML and tables, indented oddly and with tabs.</summary>
internal sealed class GeneratedLists(int seed)
{
    private static readonly string[] Indents = ["", "", "", "", " ", "  ", "  ", "   ", "    ", "    ", "     ", "      ", "        ", "\t", "\t\t", " \t", "  \t "];
    private static readonly string[] Markers = ["- ", "- ", "- ", "* ", "+ ", "1. ", "2. ", "10. ", "3) ", "-   ", "-\t", "-     ", "- - ", "* 1. ", "> ", "> - ", "-", "1."];
    private static readonly string[] Boxes = ["[ ] ", "[ ] ", "[ ] ", "[x] ", "[X] ", "[ ]  ", "[ ]\t", "[ ]", "[] ", "[  ] ", "[y] ", "[x]", "", ""];

    private static readonly string[] Texts =
    [
        "one", "two words", "**bold** word", "`code` word", "a [link](https://go.dev)", "[link](a.md) first", "<b>tag</b>", "a <!-- remark -->", "&amp; entity", "back\\*slash", "é 日本 😀", "two  blanks", "end\\", "x | y", "~~gone~~",
        "https://go.dev/a_b_c", "![image](a.png) seen", "[ ] again", "1. not a list", "# no heading", "*open", "`open", "[r] and [R][r]", "",
    ];

    private static readonly string[] Others =
    [
        "", "", "", "text", "```", "~~~", "    ```", "<div>", "</div>", "<!-- a", "-->", "<details>", "# Heading", "Setext", "===", "---", "***", "| a | b |", "| - | - |", "| [ ] c | d |", "[r]: /u", "> quoted", ">", "  more text", "      far text",
        "\ttabbed text",
    ];

    private static readonly (string First, string Further)[] Containers = [("", ""), ("", ""), ("", ""), ("text\n", ""), ("- ", "  "), ("- item\n\n  ", "  "), ("> ", "> "), ("> - ", ">   "), ("1. [ ] ", "   "), ("    ", ""), ("\n10) a\n\n\t", "\t")];
    private static readonly string[] LittleIn = ["", "", "", "", " ", "  ", "   ", "    ", "\t"];
    private static readonly string[] Below = ["text", "---", "===", "- item", "# Heading", "> quoted", "|", "```", "<div>", "[ ] box | [x] box", "***", "1. one", "\\| three"];
    private static readonly string[] Headers = ["| a | T |", "a | t", "| T | b |", "T", "| a \\| b | T |", "| **T** | x", "|a|`b`|T|", "| no | title |"];
    private static readonly string[] Delimiters = ["| - | - |", "--- | :-:", "|-|-|", ":-", "|:--|--:|  ", "|-|-|-|", "| - - | - |", "-|-", "| --- |"];

    private static readonly string[] Rows =
    [
        "| one | two |", "three | four", "| five |", "six", "| a \\| b | c \\\\| d |", "| `x \\| y` | `p | q` |", "| | |", "|", "||", "| **bold** | [link](u) |", "| a | b | too many |", "| é 😀 | 日本\t|", "|  wide   words  |   in   | ", "text `open | code` |",
        "| &amp; | <b>tag</b> |", "| <!-- remark --> | x |", "| *a | b* |", "- | dash",
    ];

    private readonly Random _random = new(seed);

    public string Document()
    {
        var text = new StringBuilder();
        var end = _random.Next(4) == 0 ? "\r\n" : "\n";
        for (var lines = _random.Next(2, 16); lines > 0; lines--) text.Append(_random.Next(3) == 0 ? Any(Others) : Item()).Append(end);
        // A first line of dashes would be front matter, which the judge doesn't know.
        return text.ToString() is ['-', '-', '-', ..] front ? "\n" + front : text.ToString();
    }

    /// <summary>
    /// Tables, most with a column <c>T</c>. Those in quotes and items end with a blank line: what goes on with them from outside is read as text, where the judge may
    /// begin another table. So it is with a number other than 1 right below a table.
    /// </summary>
    public string Tables()
    {
        var text = new StringBuilder();
        var end = _random.Next(4) == 0 ? "\r\n" : "\n";
        for (var tables = _random.Next(1, 5); tables > 0; tables--)
        {
            var (first, further) = Containers[_random.Next(Containers.Length)];
            text.Append(first).Append(Any(Headers)).Append(end).Append(further).Append(Any(Delimiters)).Append(end);
            for (var rows = _random.Next(0, 6); rows > 0; rows--) text.Append(further).Append(Any(LittleIn)).Append(_random.Next(5) == 0 ? Any(Below) : Any(Rows)).Append(end);
            if (further.Length > 0 || _random.Next(2) == 0) text.Append(end);
        }
        return text.ToString();
    }

    private string Item() => Any(Indents) + Any(Markers) + Any(Boxes) + Any(Texts) + (_random.Next(8) == 0 ? "  " : "");

    private string Any(string[] from) => from[_random.Next(from.Length)];
}

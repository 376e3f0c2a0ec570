using System.Diagnostics;
using System.Text;
using System.Xml;

namespace Onboarding.Core.Tests.Curricula;

/// <summary>
/// cmark-gfm, GitHub's own parser, as the judge of what is a task item: it tells lists and paragraphs from code, HTML, quotes, tables and footnotes. Its extension for
/// task lists is not asked: it looks for a box at the start of lines and not of paragraphs, and so misses those in quotes, and takes apart what goes on over lines.
/// </summary>
internal static class GfmJudge
{
    private const string Footnote = "footnote";

    /// <summary>Every task item of a text, in document order.</summary>
    public static IReadOnlyList<TaskItem> TaskItemsOf(string markdown)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        return [.. Blocks(Parse(markdown), 0, "item").Select(found => TaskOf(found.Block, found.Depth, lines)).OfType<TaskItem>()];
    }

    /// <summary>What every row of a table says in the column with a header, where it says something, in document order.</summary>
    public static IReadOnlyList<TaskItem> RowsOf(string markdown, string column)
    {
        var rows = new List<TaskItem>();
        foreach (var (table, depth) in Blocks(Parse(markdown), 0, "table"))
        {
            var title = -1;
            foreach (var row in table.ChildNodes.OfType<XmlElement>())
            {
                var cells = row.ChildNodes.OfType<XmlElement>().Select(cell => TaskItem.Collapsed(WordsOf(cell))).ToArray();
                if (row.Name == "table_header") title = Array.FindIndex(cells, cell => string.Equals(WithoutBox(cell), column, StringComparison.OrdinalIgnoreCase));
                else if (title >= 0 && WithoutBox(cells[title]) is { Length: > 0 } words) rows.Add(new TaskItem(LineOf(row), depth, cells.Any(IsBoxed) && cells.Where(IsBoxed).All(cell => cell[1] != ' '), words));
            }
        }
        return rows;
    }

    private static bool IsBoxed(string cell) => cell is ['[', ' ' or 'x', ']'] or ['[', ' ' or 'x', ']', ' ', ..];

    private static string WithoutBox(string cell) => IsBoxed(cell) ? cell[3..].Trim() : cell;

    private static IEnumerable<(XmlElement Block, int Depth)> Blocks(XmlElement around, int depth, string name)
    {
        foreach (var block in around.ChildNodes.OfType<XmlElement>())
        {
            if (block.Name == Footnote) continue;
            if (block.Name == name) yield return (block, depth);
            foreach (var found in Blocks(block, block.Name == "item" ? depth + 1 : depth, name)) yield return found;
        }
    }

    /// <summary>The rule for task items: an item's first paragraph begins with a box, a blank, and some text.</summary>
    private static TaskItem? TaskOf(XmlElement item, int depth, string[] lines)
    {
        if (item.ChildNodes.OfType<XmlElement>().FirstOrDefault() is not { Name: "paragraph" } paragraph || !BeginsWithBracket(paragraph, lines)) return null;
        var words = WordsOf(paragraph);
        if (words is not ['[', ' ' or '\t' or 'x' or 'X', ']', ' ' or '\t', ..] || string.IsNullOrWhiteSpace(words[4..])) return null;
        return new TaskItem(LineOf(item), depth, words[1] is 'x' or 'X', TaskItem.Collapsed(words[4..]));
    }

    /// <summary>Whether a paragraph begins with a bracket that is text: none of a link, and none that is escaped.</summary>
    private static bool BeginsWithBracket(XmlElement paragraph, string[] lines)
    {
        if (paragraph.ChildNodes.OfType<XmlElement>().FirstOrDefault() is not { Name: "text" } text || !text.InnerText.StartsWith('[')) return false;
        var start = paragraph.GetAttribute("sourcepos").Split('-')[0].Split(':').Select(int.Parse).ToArray();
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(lines[start[0] - 1]).AsSpan(start[1] - 1)).TrimStart().StartsWith('[');
    }

    private static int LineOf(XmlElement block) => int.Parse(block.GetAttribute("sourcepos").Split(':')[0]);

    private static string WordsOf(XmlElement block)
    {
        var text = new StringBuilder();
        AppendWords(block, text);
        return text.ToString();
    }

    private static void AppendWords(XmlElement inline, StringBuilder text)
    {
        foreach (var child in inline.ChildNodes.OfType<XmlElement>())
        {
            if (child.Name is "text" or "code") text.Append(child.InnerText);
            else if (child.Name is "softbreak" or "linebreak") text.Append(' ');
            else if (child.Name is not ("html_inline" or Footnote)) AppendWords(child, text);
        }
    }

    private static XmlElement Parse(string markdown)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        using var xml = XmlReader.Create(new StringReader(Run(markdown)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = false });
        document.Load(xml);
        return document.DocumentElement!;
    }

    private static string Run(string markdown)
    {
        var start = new ProcessStartInfo("cmark-gfm", ["--to", "xml", "--sourcepos", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "footnotes"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Start(start);
        var reading = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(markdown);
        process.StandardInput.Close();
        var xml = reading.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode == 0 ? Named(xml) : throw new InvalidOperationException($"cmark-gfm ended with {process.ExitCode}.");
    }

    /// <summary>It has no name for footnotes in XML.</summary>
    private static string Named(string xml) => xml.Replace("</<unknown>>", $"</{Footnote}>", StringComparison.Ordinal).Replace("<<unknown>", $"<{Footnote}", StringComparison.Ordinal);

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException("This test needs cmark-gfm, which is not installed: apt-get install cmark-gfm, or brew install cmark-gfm.");
        }
    }
}

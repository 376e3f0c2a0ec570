using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Onboarding.Core.Curricula;

internal static partial class MarkdownDialect
{
    /// <summary>Finds tables in a paragraph's lines, and takes them out.</summary>
    private sealed class TableTaker(BlockParser parser, TextParagraph paragraph)
    {
        private const int CodeIndent = 4;
        private readonly string _document = paragraph.Document;

        /// <summary>Whether the text of a paragraph, its ends of lines included, can hold a table at all.</summary>
        public static bool MayFind(ReadOnlySpan<char> text) =>
            text.ContainsAny('\n', '\r') && text.Contains('-') && (text.Contains('|') || text.IndexOf(":-") >= 0 || text.IndexOf("-:") >= 0);

        /// <summary>Puts the tables behind the paragraph; false where nothing of that is left.</summary>
        public bool LeavesText()
        {
            if (FindHeader(0) is not { } first) return true;
            var parent = paragraph.Parent!;
            var place = ReferenceEquals(parent.LastChild, paragraph) ? parent.Count : parent.IndexOf(paragraph) + 1;
            for (int? header = first; header is { } start; place++)
            {
                var end = EndOfTable(start);
                header = FindHeader(end);
                parent.Insert(place, Take(start, end, header ?? paragraph.Lines.Count));
            }
            Shorten(first);
            return first > 0;
        }

        /// <summary>Whether the last line so far is a table's; looks at each line once.</summary>
        public bool IsInTable()
        {
            var (count, header) = paragraph.LookedAt;
            for (; count < paragraph.Lines.Count; count++)
            {
                if (header >= 0 && count > header + 1 && !IsRow(count)) header = -1;
                else if (header < 0 && count > 0 && IsHeader(count - 1)) header = count - 1;
            }
            paragraph.LookedAt = (count, header);
            return header >= 0;
        }

        /// <summary>Whether a line, counted from zero, is a table's header.</summary>
        public bool IsHeader(int index)
        {
            ref var lines = ref paragraph.Lines;
            if (index + 1 >= lines.Count || !TableLine.IsDelimiters(lines.Lines[index + 1].Slice.AsSpan(), out var cells)) return false;
            return TableLine.CountCells(lines.Lines[index].Slice.AsSpan()) == cells && IsInside(lines.Lines[index + 1]);
        }

        private int? FindHeader(int from)
        {
            for (var i = from; i < paragraph.Lines.Count; i++)
            {
                if (IsHeader(i)) return i;
            }
            return null;
        }

        /// <summary>The first line behind a table.</summary>
        private int EndOfTable(int header)
        {
            var end = header + 2;
            while (end < paragraph.Lines.Count && IsRow(end)) end++;
            return end;
        }

        private bool IsRow(int index) => IsInside(paragraph.Lines.Lines[index]) && !TableLine.IsPipe(paragraph.Lines.Lines[index].Slice.AsSpan());

        /// <summary>Makes a table, and of the lines between its end and <paramref name="next"/> rows that are none.</summary>
        private Table Take(int header, int end, int next)
        {
            ref var lines = ref paragraph.Lines;
            var cells = TableLine.CountCells(lines.Lines[header].Slice.AsSpan());
            var table = new Table(parser) { Column = lines.Lines[header].Column, Line = lines.Lines[header].Line };
            for (var i = header; i < next; i++)
            {
                if (i != header + 1) table.Add(RowOf(lines.Lines[i], cells, isOutside: i >= end));
            }
            table.Span = new SourceSpan(table[0].Span.Start, table.LastChild!.Span.End);
            return table;
        }

        private TableRow RowOf(in StringLine line, int cells, bool isOutside)
        {
            var end = EndOf(line);
            var start = StartOf(line, end);
            var row = new TableRow(parser) { IsOutside = isOutside, Line = line.Line, Span = new SourceSpan(start, end - 1) };
            var inner = TableLine.Inner(_document.AsSpan(start, end - start));
            var at = start < end && _document[start] == '|' ? start + 1 : start;
            while (row.Count < cells)
            {
                var cell = TableLine.Take(ref inner, out var isLast);
                var written = new StringSlice(_document, at, at + cell.Length - 1);
                written.Trim();
                row.Add(new TableCell(parser, written, line.Line, line.Position));
                at += cell.Length + 1;
                if (isLast) break;
            }
            return row;
        }

        /// <summary>Where the text of a line ends in the document; what a parser copied out of it has the same end.</summary>
        private int EndOf(in StringLine line)
        {
            var length = _document.AsSpan(line.Position).IndexOfAny('\r', '\n');
            var end = length < 0 ? _document.Length : line.Position + length;
            while (end > line.Position && _document[end - 1] is ' ' or '\t') end--;
            return end;
        }

        private static int StartOf(in StringLine line, int end) => Math.Max(line.Position, end - line.Slice.AsSpan().Trim(" \t\r\n").Length);

        private ReadOnlySpan<char> LeadOf(in StringLine line) => _document.AsSpan(line.Position, StartOf(line, EndOf(line)) - line.Position);

        /// <summary>Whether a line stands in the quote or item that the paragraph is in, and does not only go on with its text; and not so far in that it is code.</summary>
        private bool IsInside(in StringLine line)
        {
            if (line.Line == paragraph.Line) return true;
            var lead = LeadOf(line);
            return Holds(lead) && !IsCode(lead);
        }

        /// <summary>Whether a line that begins so and goes on with no text is code.</summary>
        public bool IsCode(ReadOnlySpan<char> lead) => IndentOf(lead) >= CodeIndent;

        /// <summary>Whether a line that begins so stands in the quote or item that the paragraph is in.</summary>
        public bool Holds(ReadOnlySpan<char> lead) => lead.Count('>') >= paragraph.Lead.Count('>') && IndentOf(lead) >= 0;

        private int IndentOf(ReadOnlySpan<char> lead) => ColumnOf(lead) - (paragraph.Parent is ListItemBlock item ? item[0].Column : ColumnBehindQuote(lead));

        private static int ColumnBehindQuote(ReadOnlySpan<char> lead) => lead.LastIndexOf('>') is >= 0 and var mark ? ColumnOf(lead[..(mark + 1)]) + (mark + 1 < lead.Length ? 1 : 0) : 0;

        private static int ColumnOf(ReadOnlySpan<char> lead)
        {
            var column = 0;
            foreach (var c in lead) column = c == '\t' ? (column / 4 * 4) + 4 : column + 1;
            return column;
        }

        private void Shorten(int count)
        {
            ref var lines = ref paragraph.Lines;
            while (lines.Count > count) lines.RemoveAt(lines.Count - 1);
            if (count == 0) return;
            lines.Lines[count - 1].Slice.TrimEnd();
            paragraph.Span = new SourceSpan(paragraph.Span.Start, EndOf(lines.Lines[count - 1]) - 1);
        }
    }
}

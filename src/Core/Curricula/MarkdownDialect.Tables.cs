using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Onboarding.Core.Curricula;

/// <content>Tables, for files that say that theirs hold goals. Everywhere else a table is a paragraph, which is all that needs to be known of it.</content>
internal static partial class MarkdownDialect
{
    /// <summary>A table of at least a header.</summary>
    internal sealed class Table(BlockParser parser) : ContainerBlock(parser)
    {
        public TableRow Header => (TableRow)this[0];

        /// <summary>The rows below the header.</summary>
        public IEnumerable<TableRow> Body => this.Skip(1).Cast<TableRow>();
    }

    /// <summary>A row of a table, with at most as many cells as the header has.</summary>
    internal sealed class TableRow(BlockParser parser) : ContainerBlock(parser)
    {
        /// <summary>Whether the line only seems to go on with the table: it stands outside of the quote or item that the table is in.</summary>
        public bool IsOutside { get; init; }

        public IEnumerable<TableCell> Cells => this.Cast<TableCell>();

        /// <summary>The cell in a column; null where the row is shorter.</summary>
        public TableCell? CellAt(int column) => column < Count ? (TableCell)this[column] : null;
    }

    /// <summary>A cell of a table, without the blanks around its text.</summary>
    internal sealed class TableCell : LeafBlock
    {
        public TableCell(BlockParser parser, StringSlice written, int line, int lineStart)
            : base(parser)
        {
            Written = written;
            var text = written;
            var isBox = Checkbox.IsBox(written.AsSpan()) && (written.Length == 3 || written.PeekChar(3) is ' ' or '\t');
            if (isBox)
            {
                (HasBox, IsChecked) = (true, written.PeekChar(1) is 'x' or 'X');
                text.Start += 3;
                text.TrimStart();
            }
            (Line, Column) = (line, text.Start - lineStart);
            Span = new SourceSpan(written.Start, written.End);
            ProcessInlines = !text.IsEmpty;
            if (ProcessInlines) AppendLine(ref text, Column, line, lineStart, trackTrivia: false);
        }

        /// <summary>All of it as it is written.</summary>
        public StringSlice Written { get; }

        /// <summary>Whether it says something beside a box.</summary>
        public bool HasText => ProcessInlines;

        /// <summary>The offset at which it begins.</summary>
        public int Start => Span.Start;

        /// <summary>Whether it begins with a box, which its inlines leave out.</summary>
        public bool HasBox { get; }

        public bool IsChecked { get; }
    }

    /// <summary>Takes the table off the end of a paragraph's lines, if there is one.</summary>
    private sealed class TableTaker(BlockParser parser, string document, ParagraphBlock paragraph)
    {
        /// <summary>Whether the text of a paragraph, its ends of lines included, can hold a table at all.</summary>
        public static bool MayFind(ReadOnlySpan<char> text) =>
            text.ContainsAny('\n', '\r') && text.Contains('-') && (text.Contains('|') || text.IndexOf(":-") >= 0 || text.IndexOf("-:") >= 0);

        /// <summary>Puts the table behind the paragraph; false where nothing of that is left.</summary>
        public bool LeavesText()
        {
            ref var lines = ref paragraph.Lines;
            for (var i = 1; i < lines.Count; i++)
            {
                if (!TableLine.IsDelimiters(lines.Lines[i].Slice.AsSpan(), out var cells) || TableLine.CountCells(lines.Lines[i - 1].Slice.AsSpan()) != cells) continue;
                var parent = paragraph.Parent!;
                parent.Insert(parent.IndexOf(paragraph) + 1, Take(i - 1, cells));
                Shorten(i - 1);
                return i > 1;
            }
            return true;
        }

        private Table Take(int header, int cells)
        {
            ref var lines = ref paragraph.Lines;
            var table = new Table(parser) { Column = lines.Lines[header].Column, Line = lines.Lines[header].Line };
            var isOutside = false;
            for (var i = header; i < lines.Count; i++)
            {
                isOutside |= IsLazy(lines.Lines[i], lines.Lines[header + 1]);
                if (i != header + 1) table.Add(RowOf(lines.Lines[i], cells, isOutside));
            }
            table.Span = new SourceSpan(table[0].Span.Start, table.LastChild!.Span.End);
            return table;
        }

        private TableRow RowOf(in StringLine line, int cells, bool isOutside)
        {
            var end = EndOf(line);
            var start = StartOf(line, end);
            var row = new TableRow(parser) { IsOutside = isOutside, Line = line.Line, Span = new SourceSpan(start, end - 1) };
            var inner = TableLine.Inner(document.AsSpan(start, end - start));
            var at = start < end && document[start] == '|' ? start + 1 : start;
            while (row.Count < cells)
            {
                var cell = TableLine.Take(ref inner, out var isLast);
                var written = new StringSlice(document, at, at + cell.Length - 1);
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
            var length = document.AsSpan(line.Position).IndexOfAny('\r', '\n');
            var end = length < 0 ? document.Length : line.Position + length;
            while (end > line.Position && document[end - 1] is ' ' or '\t') end--;
            return end;
        }

        private static int StartOf(in StringLine line, int end) => Math.Max(line.Position, end - line.Slice.AsSpan().TrimEnd(" \t\r\n").Length);

        private bool IsLazy(in StringLine line, in StringLine delimiters)
        {
            var item = paragraph.Parent as ListItemBlock;
            return Quotes(line) < Quotes(delimiters) || (item is not null && line.Line > delimiters.Line && ColumnOf(line) < item[0].Column);
        }

        private int ColumnOf(in StringLine line)
        {
            var column = 0;
            foreach (var c in document.AsSpan(line.Position, StartOf(line, EndOf(line)) - line.Position)) column = c == '\t' ? (column / 4 * 4) + 4 : column + 1;
            return column;
        }

        private int Quotes(in StringLine line) => document.AsSpan(line.Position, StartOf(line, EndOf(line)) - line.Position).Count('>');

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

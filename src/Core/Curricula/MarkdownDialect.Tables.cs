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
            if (Checkbox.BeginsCell(written.AsSpan()))
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
}

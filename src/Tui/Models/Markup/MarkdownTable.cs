using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Onboarding.Tui.Models.Markup;

/// <summary>Lays out a table: columns as wide as their text, or narrower with wrapped cells, or one cell a line where nothing else fits.</summary>
internal sealed class MarkdownTable
{
    private const int Gap = 2;
    private const int NarrowestColumn = 5;
    private const int MostColumns = 24;

    private readonly List<(bool IsHeader, List<Span>[] Cells)> _rows = [];
    private readonly List<TableColumnDefinition> _definitions;
    private readonly int _columns;

    private MarkdownTable(Table table, Func<string, Target?> resolve)
    {
        _definitions = table.ColumnDefinitions;
        foreach (var row in table.OfType<TableRow>())
        {
            var style = row.IsHeader ? new Span("", Tone.Strong, Emphasis.Bold) : new Span("");
            var cells = row.OfType<TableCell>().Select(cell => MarkdownInlines.Read(InlinesOf(cell), style, resolve)).ToArray();
            _columns = Math.Max(_columns, cells.Length);
            _rows.Add((row.IsHeader, cells));
        }
    }

    public static void Render(Table table, LineSheet sheet, GlyphSet glyphs, Func<string, Target?> resolve) =>
        new MarkdownTable(table, resolve).Render(sheet, glyphs);

    private static ContainerInline? InlinesOf(TableCell cell) => cell.OfType<LeafBlock>().FirstOrDefault()?.Inline;

    private void Render(LineSheet sheet, GlyphSet glyphs)
    {
        if (_columns == 0) return;
        if (_columns > MostColumns || (_columns * (NarrowestColumn + Gap)) - Gap > sheet.Room)
        {
            RenderAsList(sheet);
            return;
        }
        var widths = Widths(sheet.Room);
        foreach (var (isHeader, cells) in _rows)
        {
            RenderRow(cells, widths, sheet);
            if (isHeader) sheet.Add([new Span(string.Concat(Enumerable.Repeat(glyphs.Dash, widths.Sum() + (Gap * (_columns - 1)))), Tone.Rule)]);
        }
    }

    private void RenderAsList(LineSheet sheet)
    {
        foreach (var (_, cells) in _rows)
        {
            foreach (var cell in cells.Where(cell => cell.Count > 0)) sheet.AddWrapped(cell.ToArray());
            sheet.Separate();
        }
    }

    private int[] Widths(int room)
    {
        var widths = new int[_columns];
        foreach (var (_, cells) in _rows)
        {
            for (var i = 0; i < cells.Length; i++) widths[i] = Math.Max(widths[i], Math.Max(1, DisplayWidth.Of(cells[i].ToArray())));
        }
        // The widest give way until everything fits.
        var over = widths.Sum() + (Gap * (_columns - 1)) - room;
        while (over > 0)
        {
            var widest = Array.IndexOf(widths, widths.Max());
            var second = widths.Where((_, i) => i != widest).DefaultIfEmpty(1).Max();
            var cut = Math.Clamp(widths[widest] - second, 1, over);
            widths[widest] -= cut;
            over -= cut;
        }
        return widths;
    }

    private void RenderRow(List<Span>[] cells, int[] widths, LineSheet sheet)
    {
        var wrapped = widths.Select((width, i) => i < cells.Length ? TextWrapper.Wrap(cells[i].ToArray(), width) : []).ToArray();
        var height = wrapped.Max(rows => rows.Count);
        for (var y = 0; y < height; y++)
        {
            var line = ImmutableArray.CreateBuilder<Span>();
            for (var i = 0; i < widths.Length; i++)
            {
                var cell = y < wrapped[i].Count ? wrapped[i][y] : [];
                var spare = widths[i] - DisplayWidth.Of(cell.AsSpan());
                var before = AlignmentOf(i) switch { TableColumnAlign.Right => spare, TableColumnAlign.Center => spare / 2, _ => 0 };
                Pad(line, before);
                line.AddRange(cell);
                if (i < widths.Length - 1) Pad(line, spare - before + Gap);
            }
            sheet.Add(line.ToImmutable());
        }
    }

    private TableColumnAlign AlignmentOf(int column) =>
        column < _definitions.Count ? _definitions[column].Alignment ?? TableColumnAlign.Left : TableColumnAlign.Left;

    private static void Pad(ImmutableArray<Span>.Builder line, int columns)
    {
        if (columns > 0) line.Add(new Span(new string(' ', columns)));
    }
}

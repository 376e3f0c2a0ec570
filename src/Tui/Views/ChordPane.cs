using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>What the second key of a chord may be, above the status line while it is waited for. It never takes the focus.</summary>
internal sealed class ChordPane() : Pane(Surface.Overlay)
{
    private const int ColumnGap = 4;
    private const int Indent = 2;

    private IReadOnlyList<(string Key, string Title)> _rows = [];
    private string _first = "";

    public bool IsEmpty => _rows.Count == 0;

    private int CellWidth => _rows.Max(row => DisplayWidth.Of(row.Title)) + KeyWidth + 2;

    private int KeyWidth => _rows.Max(row => DisplayWidth.Of(row.Key));

    /// <param name="first">The key that was pressed.</param>
    /// <param name="rows">The keys that may come, with their commands; empty hides the pane.</param>
    public void Show(string first, IEnumerable<(string Key, WorkbenchCommand Command)> rows)
    {
        _first = first;
        _rows = [.. rows.Select(row => (row.Key, row.Command.Title)).OrderBy(row => row.Key, StringComparer.OrdinalIgnoreCase)];
    }

    public Rectangle FrameIn(Size screen)
    {
        if (IsEmpty) return Rectangle.Empty;
        var height = Math.Min(RowsIn(screen.Width) + 2, screen.Height - 2);
        return new Rectangle(0, screen.Height - 1 - height, screen.Width, height);
    }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        if (IsEmpty) return;
        painter.Repeat(0, 0, painter.Width, Icons.Current.Line, Theme.Hairline(Surface));
        painter.Spans(Indent, 0, [new Span($" {_first} … ", Tone.Strong, Emphasis.Bold)]);
        var rows = RowsIn(painter.Width);
        for (var i = 0; i < _rows.Count; i++)
        {
            var (x, y) = (Indent + (i / rows * (CellWidth + ColumnGap)), 1 + (i % rows));
            painter.Spans(x, y, [new Span(_rows[i].Key, Tone.Key)]);
            painter.Spans(x + KeyWidth + 2, y, [new Span(LineFitter.Cut(_rows[i].Title, Math.Max(1, painter.Width - x - KeyWidth - 3)))]);
        }
    }

    private int RowsIn(int width)
    {
        var columns = Math.Max(1, (width - Indent) / (CellWidth + ColumnGap));
        return (_rows.Count + columns - 1) / columns;
    }
}

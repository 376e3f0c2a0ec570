using System.Collections.Immutable;
using System.Drawing;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>
/// Puts lines into a rectangle of the screen, grapheme by grapheme. It writes cells directly, which costs a tenth of the library's own string drawing,
/// and never outside its rectangle or the clip, so that what lies on top stays. Text passes <see cref="SafeText"/> here and nowhere else.
/// </summary>
internal sealed class CellPainter
{
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    private readonly Cell[,] _cells;
    private readonly bool[] _dirtyLines;
    private readonly Rectangle _area;
    private readonly Region? _holes;

    /// <param name="driver">Whose cells are painted.</param>
    /// <param name="area">In screen coordinates.</param>
    /// <param name="theme">The colours.</param>
    /// <param name="surface">Whose background it has.</param>
    public CellPainter(IDriver driver, Rectangle area, Theme theme, Surface surface)
    {
        var buffer = driver.GetOutputBuffer();
        _cells = buffer.Contents!;
        _dirtyLines = buffer.DirtyLines;
        _area = Rectangle.Intersect(area, new Rectangle(0, 0, _cells.GetLength(1), _cells.GetLength(0)));
        _holes = buffer.Clip is { } clip && !clip.Contains(_area) ? clip : null;
        Origin = area.Location;
        Width = area.Width;
        Height = area.Height;
        Theme = theme;
        Surface = surface;
    }

    private CellPainter(CellPainter outer, Rectangle inner, Surface surface)
    {
        _cells = outer._cells;
        _dirtyLines = outer._dirtyLines;
        _holes = outer._holes;
        Origin = new Point(outer.Origin.X + inner.X, outer.Origin.Y + inner.Y);
        _area = Rectangle.Intersect(outer._area, new Rectangle(Origin, inner.Size));
        Width = inner.Width;
        Height = inner.Height;
        Theme = outer.Theme;
        Surface = surface;
    }

    public int Width { get; }

    public int Height { get; }

    public Theme Theme { get; }

    public Surface Surface { get; }

    private Point Origin { get; }

    /// <summary>A painter for a part of this one's rectangle.</summary>
    public CellPainter Inside(Rectangle inner, Surface? surface = null) => new(this, inner, surface ?? Surface);

    /// <summary>Fills everything with the surface's background.</summary>
    public void Clear()
    {
        for (var y = 0; y < Height; y++) Fill(y);
    }

    /// <summary>Fills one row with the background of its state.</summary>
    public void Fill(int y, RowState state = RowState.Plain) => Fill(0, y, Width, state);

    public void Fill(int x, int y, int width, RowState state = RowState.Plain)
    {
        var attribute = Theme.For(Surface, Tone.Text, Emphasis.None, state);
        for (var i = 0; i < width; i++) Put(x + i, y, " ", attribute);
    }

    /// <summary>A whole row: its background, its left part (cut where it must), its right part at the edge.</summary>
    public void Row(int y, Line line, RowState state = RowState.Plain, int inset = 0, int insetRight = 1)
    {
        Fill(y, state);
        Spans(inset, y, LineFitter.Fit(line, Width - inset - insetRight), state);
    }

    /// <summary>Spans in a row; returns the column after the last.</summary>
    public int Spans(int x, int y, ImmutableArray<Span> spans, RowState state = RowState.Plain)
    {
        foreach (var span in spans) x = Text(x, y, span.Text, span.Tone, span.Emphasis, state);
        return x;
    }

    /// <summary>A text; returns the column after it.</summary>
    public int Text(int x, int y, string text, Tone tone = Tone.Text, Emphasis emphasis = Emphasis.None, RowState state = RowState.Plain) =>
        Text(x, y, text, Theme.For(Surface, tone, emphasis, state));

    public int Text(int x, int y, string text, Attribute attribute)
    {
        text = Icons.Current.Punctuate(SafeText.Show(text));
        for (var at = 0; at < text.Length;)
        {
            var length = DisplayWidth.NextGrapheme(text.AsSpan(at), out var columns);
            if (columns == 1 && length == 1 && text[at] < 128) Put(x, y, Ascii[text[at]], attribute);
            else if (columns > 0) PutWide(x, y, text.Substring(at, length), columns, attribute);
            x += columns;
            at += length;
        }
        return x;
    }

    /// <summary>A sign repeated to the right: hairlines and bars.</summary>
    public void Repeat(int x, int y, int count, string sign, Attribute attribute)
    {
        for (var i = 0; i < count; i++) Put(x + i, y, sign, attribute);
    }

    /// <summary>A sign where nothing was painted but the surface.</summary>
    public void TextOnBlank(int x, int y, string sign, Attribute attribute)
    {
        if (!Shows(x, y)) return;
        var cell = _cells[Origin.Y + y, Origin.X + x];
        if (cell.Grapheme == " " && cell.Attribute == Theme.For(Surface, Tone.Text)) Put(x, y, sign, attribute);
    }

    private void PutWide(int x, int y, string grapheme, int columns, Attribute attribute)
    {
        if (columns == 1)
        {
            Put(x, y, grapheme, attribute);
            return;
        }
        // Half a wide character cannot be shown: at an edge its place stays empty.
        if (!Shows(x, y) || !Shows(x + 1, y))
        {
            Put(x, y, " ", attribute);
            Put(x + 1, y, " ", attribute);
            return;
        }
        Put(x, y, grapheme, attribute);
        Put(x + 1, y, " ", attribute);
    }

    private void Put(int x, int y, string grapheme, Attribute attribute)
    {
        if (!Shows(x, y)) return;
        _cells[Origin.Y + y, Origin.X + x] = new Cell(attribute, true, grapheme);
        _dirtyLines[Origin.Y + y] = true;
    }

    private bool Shows(int x, int y)
    {
        if (x < 0 || y < 0 || x >= Width || y >= Height) return false;
        var (column, row) = (Origin.X + x, Origin.Y + y);
        return _area.Contains(column, row) && (_holes is null || _holes.Contains(column, row));
    }
}

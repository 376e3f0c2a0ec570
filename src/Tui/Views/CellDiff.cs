using Onboarding.Tui.Models;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.ViewBase;

namespace Onboarding.Tui.Views;

/// <summary>
/// Sends only cells that differ from what the terminal shows. The library sends every cell that a view touched, changed or not: 10 KB where 240 bytes do.
/// </summary>
/// <remarks>
/// What the terminal shows is copied after each flush, not before: other things may draw after the root. Cells that a wide character ties together, in
/// the old or in the new frame, are one unit, because a terminal blanks the other half when one half is overwritten.
/// </remarks>
internal sealed class CellDiff : IDisposable
{
    private readonly IApplication _app;
    private readonly View _root;
    private Cell[,]? _shown;

    public CellDiff(IApplication app, View root)
    {
        _app = app;
        _root = root;
        app.ScreenChanged += Forget;
        app.LayoutAndDrawComplete += Remember;
        root.DrawComplete += KeepChangesOnly;
    }

    /// <summary>Sends the whole screen next time.</summary>
    public void Reset() => _shown = null;

    public void Dispose()
    {
        _app.ScreenChanged -= Forget;
        _app.LayoutAndDrawComplete -= Remember;
        _root.DrawComplete -= KeepChangesOnly;
    }

    private void Forget(object? sender, EventArgs e) => Reset();

    private void Remember(object? sender, EventArgs e)
    {
        if (_app.Driver?.Contents is not { } cells) return;
        if (!Fits(cells)) _shown = (Cell[,])cells.Clone();
        else Array.Copy(cells, _shown!, cells.Length);
    }

    private void KeepChangesOnly(object? sender, EventArgs e)
    {
        var buffer = _app.Driver!.GetOutputBuffer();
        if (buffer.Contents is not { } cells || !Fits(cells)) return;
        for (var y = 0; y < cells.GetLength(0); y++)
        {
            if (buffer.DirtyLines[y]) buffer.DirtyLines[y] = KeepChangesOnly(cells, _shown!, y);
        }
    }

    private static bool KeepChangesOnly(Cell[,] cells, Cell[,] shown, int y)
    {
        var width = cells.GetLength(1);
        var any = false;
        for (var x = 0; x < width;)
        {
            var end = x + 1;
            for (var tied = x; tied < end; tied++)
            {
                if (IsWide(cells[y, tied].Grapheme) || IsWide(shown[y, tied].Grapheme)) end = Math.Min(width, Math.Max(end, tied + 2));
            }
            var changed = false;
            for (var i = x; i < end; i++) changed |= cells[y, i].IsDirty && !LooksLike(cells[y, i], shown[y, i]);
            for (var i = x; i < end; i++) cells[y, i].IsDirty = changed;
            any |= changed;
            x = end;
        }
        return any;
    }

    private bool Fits(Cell[,] cells) =>
        _shown is not null && _shown.GetLength(0) == cells.GetLength(0) && _shown.GetLength(1) == cells.GetLength(1);

    private static bool LooksLike(in Cell one, in Cell other) => one.Grapheme == other.Grapheme && one.Attribute == other.Attribute;

    private static bool IsWide(string grapheme) => grapheme.Length > 0 && (grapheme.Length > 1 || grapheme[0] >= '\u1100') && DisplayWidth.Of(grapheme) > 1;
}

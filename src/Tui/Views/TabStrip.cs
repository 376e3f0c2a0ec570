using System.Drawing;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>The row of editor tabs: the front one on the page's colour, a preview in italics, a dot on what is not saved.</summary>
internal sealed class TabStrip() : Pane(Surface.TabStrip)
{
    private const int Widest = 34;
    private const int Sides = 5;
    private readonly List<(int Index, int Start, int Width)> _shown = [];
    private int _first;

    public TabList Tabs { get; set; } = new();

    /// <summary>Whether the keys go to this group; of the other, and while they go elsewhere, even the front tab steps back.</summary>
    public bool HasKeys { get; set; }

    public event Action<int>? Chosen;

    public event Action<int>? Closed;

    /// <summary>The pin of a tab was clicked.</summary>
    public event Action<int>? Unpinned;

    /// <summary>The menu of a tab is asked for, at a place on the screen.</summary>
    public event Action<int, Point>? MenuAsked;

    /// <summary>A double click keeps a preview open.</summary>
    public event Action<int>? Kept;

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        LayOut(painter.Width);
        foreach (var (index, start, width) in _shown) PaintTab(painter, index, start, width);
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at) return false;
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown) || mouse.Flags.HasFlag(MouseFlags.WheeledUp)) return true;
        var hit = _shown.FindIndex(tab => at.X >= tab.Start && at.X < tab.Start + tab.Width);
        if (hit < 0) return false;
        var (index, start, width) = _shown[hit];
        var onSign = at.X >= start + width - 3 && mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed);
        if (onSign && Tabs.Tabs[index].IsPinned) Unpinned?.Invoke(index);
        else if (mouse.Flags.HasFlag(MouseFlags.MiddleButtonPressed) || (onSign && index == Tabs.ActiveIndex)) Closed?.Invoke(index);
        else if (mouse.Flags.HasFlag(MouseFlags.RightButtonPressed)) MenuAsked?.Invoke(index, ViewportToScreen(at));
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonDoubleClicked)) Kept?.Invoke(index);
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed)) Chosen?.Invoke(index);
        return true;
    }

    /// <summary>Scrolls as little as brings the front tab into view.</summary>
    private void LayOut(int width)
    {
        if (Tabs.ActiveIndex < _first) _first = Math.Max(0, Tabs.ActiveIndex);
        while (_first < Tabs.ActiveIndex && Enumerable.Range(_first, Tabs.ActiveIndex - _first + 1).Sum(WidthOf) > width) _first++;
        _shown.Clear();
        for (int index = _first, x = 0; index < Tabs.Tabs.Count && x < width; x += WidthOf(index), index++) _shown.Add((index, x, Math.Min(WidthOf(index), width - x)));
    }

    private int WidthOf(int index) => Math.Min(Widest, DisplayWidth.Of(Tabs.Tabs[index].Title) + Sides);

    private void PaintTab(CellPainter painter, int index, int start, int width)
    {
        var tab = Tabs.Tabs[index];
        var active = index == Tabs.ActiveIndex;
        var face = painter.Inside(new Rectangle(start, 0, width, 1), active ? Surface.ActiveTab : Surface.InactiveTab);
        face.Clear();
        var title = LineFitter.Cut(tab.Title, width - Sides);
        var tone = !active ? Tone.Dim : HasKeys ? Tone.Strong : Tone.Text;
        face.Text(2, 0, title, tone, tab.IsPreview ? Emphasis.Italic : Emphasis.None);
        if (tab.IsDirty) face.Text(width - 2, 0, Icons.Current.Dirty, tone);
        else if (tab.IsPinned) face.Text(width - 2, 0, Icons.Current.Pin, Tone.Dim);
        else if (active) face.Text(width - 2, 0, Icons.Current.Close, Tone.Dim);
    }
}

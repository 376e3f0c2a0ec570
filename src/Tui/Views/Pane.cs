using System.Drawing;
using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.ViewBase;

namespace Onboarding.Tui.Views;

/// <summary>A part of the screen: an absolute frame, a surface, and cells that it paints itself.</summary>
internal abstract class Pane : View
{
    private Theme _theme = Theme.Plain;

    protected Pane(Surface surface)
    {
        Surface = surface;
        BorderStyle = LineStyle.None;
        TabStop = TabBehavior.NoStop;
    }

    public Surface Surface { get; }

    public Theme Theme
    {
        get => _theme;
        set
        {
            _theme = value;
            SetNeedsDraw();
        }
    }

    /// <summary>Whether a line stands to the left of it already.</summary>
    public bool IsBesideLine { get; set; }

    /// <summary>Whether it lies over its neighbour, because there is no room beside it.</summary>
    public bool CoversNeighbor { get; set; }

    /// <summary>Moves the pane; an empty rectangle hides it.</summary>
    public void Place(Rectangle frame)
    {
        var visible = frame is { Width: > 0, Height: > 0 };
        if (Visible != visible) Visible = visible;
        if (visible && Frame != frame) Frame = frame;
    }

    /// <summary>Paints everything that the pane shows, its background included.</summary>
    protected abstract void Paint(CellPainter painter);

    /// <summary>Puts the terminal's caret at a place in the pane; null takes it away.</summary>
    protected void ShowCaret(Point? at) =>
        Cursor = at is { } place ? new Cursor { Position = ViewportToScreen(place), Style = CursorStyle.BlinkingBar } : new Cursor { Position = null };

    /// <summary>Nothing to clear: <see cref="Paint"/> fills the whole pane.</summary>
    protected override bool OnClearingViewport() => true;

    protected override bool OnDrawingContent(DrawContext? context)
    {
        if (App?.Driver is not { } driver || Viewport.IsEmpty) return true;
        var area = ViewportToScreen(new Rectangle(Point.Empty, Viewport.Size));
        var painter = new CellPainter(driver, area, Theme, Surface);
        Paint(painter);
        PaneBorders.Paint(painter, hasNeighbor: Frame.X > 0 && !IsBesideLine, CoversNeighbor);
        context?.AddDrawnRectangle(area);
        return true;
    }

    protected override void OnHasFocusChanged(bool newHasFocus, View? previousFocusedView, View? focusedView)
    {
        base.OnHasFocusChanged(newHasFocus, previousFocusedView, focusedView);
        SetNeedsDraw();
    }
}

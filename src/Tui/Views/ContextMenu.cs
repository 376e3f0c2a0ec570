using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>What can be done with what was pointed at, beside the pointer. What can't be done now says why.</summary>
internal sealed class ContextMenu : Overlay
{
    private const int Widest = 64;
    private const int Sides = 7;

    private readonly RowList _list = new() { Inset = 2 };
    private readonly PaletteRows _rows;
    private readonly Point _at;
    private readonly int _width;

    /// <param name="at">Where on the screen.</param>
    /// <param name="items">What it offers; at least one.</param>
    public ContextMenu(Point at, IReadOnlyList<PaletteItem> items)
    {
        _at = at;
        _rows = new PaletteRows(items);
        _width = items.Max(item => DisplayWidth.Of(item.Title) + DisplayWidth.Of(item.Missing ?? "") + DisplayWidth.Of(item.Detail)) + Sides;
        _list.Show(_rows);
        _list.Select(0);
        _list.Moved += SetNeedsDraw;
        _list.Clicked += (_, _, _) => Accept();
    }

    /// <summary>Below and to the right of its place, or wherever there is room.</summary>
    public override Rectangle FrameIn(Size screen)
    {
        var size = new Size(Math.Min(Math.Min(_width, Widest), screen.Width), Math.Min(_rows.Count + 2, screen.Height - 2));
        var y = _at.Y + size.Height < screen.Height - 1 ? _at.Y : Math.Max(1, Math.Min(_at.Y, screen.Height - 1) - size.Height);
        return new Rectangle(new Point(Math.Clamp(_at.X, 0, screen.Width - size.Width), y), size);
    }

    public override void Move(Movement movement) => _list.Move(movement switch
    {
        Movement.NextTarget => Movement.Down,
        Movement.PreviousTarget => Movement.Up,
        _ => movement,
    });

    public override void Accept()
    {
        if (_rows.ItemAt(_list.Cursor.Index) is not { } item) return;
        Close();
        item.Run();
    }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        _list.Area = new Rectangle(0, 1, painter.Width, painter.Height - 2);
        _list.Paint(painter, focused: true);
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is { } at && _list.Mouse(mouse, at)) SetNeedsDraw();
        return true;
    }
}

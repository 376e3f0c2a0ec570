using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>A menu of the title bar, unfolded: its commands with their keys.</summary>
internal sealed class MenuOverlay : Overlay
{
    private readonly RowList _list = new();
    private readonly PaletteRows _rows;
    private readonly int _width;

    public MenuOverlay(string name, IReadOnlyList<PaletteItem> items)
    {
        Name = name;
        _rows = new PaletteRows([.. items.Select(item => item with { Missing = null, Detail = item.Missing is null ? item.Detail : "–" })]);
        _width = items.Max(item => DisplayWidth.Of(item.Title) + DisplayWidth.Of(item.Detail)) + 9;
        _list.Show(_rows);
        _list.Select(0);
        _list.Moved += SetNeedsDraw;
        _list.Clicked += (_, _, _) => Accept();
    }

    public string Name { get; }

    /// <summary>The menu beside this one is asked for: -1 left, 1 right.</summary>
    public event Action<int>? Stepped;

    public override Rectangle FrameIn(Size screen)
    {
        var width = Math.Min(_width, screen.Width);
        return new Rectangle(Math.Min(TitleBar.ColumnOf(Name) - 1, screen.Width - width), 1, width, Math.Min(_rows.Count + 2, screen.Height - 2));
    }

    public override void Move(Movement movement)
    {
        if (movement == Movement.PreviousTarget) Stepped?.Invoke(-1);
        else if (movement == Movement.NextTarget) Stepped?.Invoke(1);
        else _list.Move(movement);
    }

    public override void Accept()
    {
        var item = _rows.ItemAt(_list.Cursor.Index);
        Close();
        item?.Run();
    }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        PlaceList(_list, 1, painter.Height - 2);
        _list.Paint(painter, focused: true);
    }

    protected override bool OnKeyDown(Key key)
    {
        var step = key.KeyCode switch
        {
            KeyCode.CursorLeft => -1,
            KeyCode.CursorRight => 1,
            _ => 0,
        };
        if (step == 0) return base.OnKeyDown(key);
        Stepped?.Invoke(step);
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is { } at && _list.Mouse(mouse, at)) SetNeedsDraw();
        return true;
    }
}

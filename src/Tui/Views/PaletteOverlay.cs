using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>A field and what matches it: the command palette, quick open and the key help.</summary>
internal sealed class PaletteOverlay : Overlay
{
    private const int Widest = 84;
    private const int MostRows = 15;
    private const int Narrow = 52;

    private readonly Func<string, (PaletteRows Rows, string Pattern)> _find;
    private readonly LineEdit _edit = new();
    private readonly RowList _list = new() { EmptyText = "Nothing matches." };
    private readonly bool _isTall;
    private readonly int _all;
    private PaletteRows? _rows;

    /// <param name="prefix">What the field holds at first.</param>
    /// <param name="hint">What the empty field says.</param>
    /// <param name="find">The items for what is typed, and which part of it they are matched with.</param>
    /// <param name="isTall">Whether it takes all the height there is.</param>
    public PaletteOverlay(string prefix, string hint, Func<string, (PaletteRows Rows, string Pattern)> find, bool isTall = false)
    {
        _find = find;
        _isTall = isTall;
        Hint = hint;
        _edit.Set(prefix);
        _list.Moved += () =>
        {
            SetNeedsDraw();
            RaiseReached();
        };
        _list.Clicked += (_, _, _) => Accept();
        Refresh();
        _all = Math.Min(MostRows, _rows!.Count);
    }

    /// <summary>What stands below the list; empty for nothing.</summary>
    public string Foot { get; init; } = "";

    /// <summary>Whether it is only as high as its rows need at first: for a few things to choose from.</summary>
    public bool IsFitted { get; init; }

    private int FootHeight => Foot.Length > 0 ? FootRows : 0;

    private string Hint { get; }

    /// <summary>The row that is selected before anything is typed.</summary>
    public int SelectedAtFirst
    {
        init => _list.Select(value);
    }

    /// <summary>The place that it unfolds below; null for the middle of the top.</summary>
    public Point? Anchor { get; init; }

    /// <summary>The selection came to an item, by moving or by typing.</summary>
    public event Action<PaletteItem>? Reached;

    public override Rectangle FrameIn(Size screen)
    {
        if (Anchor is { } anchor) return Below(anchor, screen);
        var width = Math.Min(Widest, screen.Width - 2);
        var rows = _isTall ? screen.Height - 8 : Math.Min(IsFitted ? _all : MostRows, screen.Height - 6);
        return new Rectangle((screen.Width - width) / 2, 1, width, Math.Min(rows + 4 + FootHeight, screen.Height - 2));
    }

    private Rectangle Below(Point anchor, Size screen)
    {
        var width = Math.Min(Narrow, screen.Width - 2);
        var height = Math.Min(_all + 4, screen.Height - anchor.Y - 2);
        return new Rectangle(Math.Clamp(anchor.X - 2, 0, screen.Width - width), anchor.Y + 1, width, height);
    }

    public override void Move(Movement movement) => _list.Move(movement switch
    {
        Movement.NextTarget => Movement.Down,
        Movement.PreviousTarget => Movement.Up,
        _ => movement,
    });

    public override void Accept()
    {
        if (_rows is null || _list.Cursor.Index < 0) return;
        if (_rows.ItemAt(_list.Cursor.Index) is not { } item) return;
        if (item.Types is { } text)
        {
            _edit.Set(text);
            Refresh();
            return;
        }
        Close();
        item.Run();
    }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        var caret = FieldRow.Paint(painter.Inside(new Rectangle(1, 1, painter.Width - 2, 1), Surface.Input), _edit, Hint);
        PlaceList(_list, 3, painter.Height - 4 - FootHeight);
        _list.Paint(painter, focused: true);
        if (Foot.Length > 0) painter.Row(painter.Height - FootRows, new Line(new Span(Foot, Tone.Dim)), inset: 2);
        ShowCaret(new Point(1 + caret, 1));
    }

    protected override bool OnKeyDown(Key key)
    {
        if (!FieldKeys.Apply(_edit, key)) return base.OnKeyDown(key);
        Refresh();
        return true;
    }

    protected override bool OnPaste(string text)
    {
        _edit.Insert(text);
        Refresh();
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is { } at && _list.Mouse(mouse, at)) SetNeedsDraw();
        return true;
    }

    private void RaiseReached()
    {
        if (_rows is not null && _list.Cursor.Index >= 0 && _rows.ItemAt(_list.Cursor.Index) is { } item) Reached?.Invoke(item);
    }

    private void Refresh()
    {
        var (rows, pattern) = _find(_edit.Text);
        rows.Filter(pattern);
        _rows = rows;
        _list.Show(rows);
        _list.Select(0);
        SetNeedsDraw();
        RaiseReached();
    }
}

using System.Collections.Immutable;
using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Side;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>What a tab shows whose page is a list: a field that filters, rows in columns, and at the foot what the selected row means.</summary>
internal abstract class ListEditor : Pane
{
    private const int Inset = 2;
    private const int RoomyHeight = 22;
    private const int FieldRows = 2;

    private bool _isTyping = true;

    protected ListEditor()
        : base(Surface.Editor)
    {
        CanFocus = true;
        Visible = false;
        List.Moved += SetNeedsDraw;
        List.MenuAsked += at => MenuAsked?.Invoke(ViewportToScreen(at));
        List.Clicked += (_, _, twice) =>
        {
            if (twice) Accept();
        };
    }

    /// <summary>What the tab is called.</summary>
    public abstract string TabTitle { get; }

    /// <summary>Where keys belong while it has them, the narrowest first.</summary>
    public abstract IReadOnlyList<Scope> Scopes { get; }

    /// <summary>Whether the keys go to the field, not to the rows.</summary>
    public bool IsTyping
    {
        get => _isTyping;
        set
        {
            _isTyping = value;
            SetNeedsDraw();
        }
    }

    /// <summary>The menu of the selected row is asked for, at a place on the screen.</summary>
    public event Action<Point>? MenuAsked;

    /// <summary>The command of a switch in the field that was clicked.</summary>
    public event Action<string>? Switched;

    /// <summary>Where a menu of the selected row opens.</summary>
    public Point ScreenPlaceOfSelection => ViewportToScreen(List.PlaceOfSelection);

    protected LineEdit Edit { get; } = new();

    protected RowList List { get; } = new() { Inset = Inset, EmptyText = "Nothing matches." };

    /// <summary>What the empty field says.</summary>
    protected abstract string Hint { get; }

    /// <summary>How many rows there are, and how many of them are shown.</summary>
    protected abstract (int Shown, int Total) Count { get; }

    /// <summary>How many lines the selected row's meaning takes.</summary>
    protected abstract int DetailHeight { get; }

    protected virtual ImmutableArray<FieldSwitch> Switches => [];

    /// <summary>What stands in the field in the place of typed text; null where one types.</summary>
    protected virtual ImmutableArray<Span>? Pressed => null;

    /// <summary>Takes the rows as they are now. The selection stays on what it is on.</summary>
    public abstract void Refresh();

    /// <summary>Changes what the selected row stands for.</summary>
    public abstract void Accept();

    /// <summary>Moves in the rows, or between them and the field.</summary>
    public void Move(Movement movement)
    {
        if (movement is Movement.NextTarget or Movement.PreviousTarget) IsTyping = !IsTyping;
        else if (IsTyping && movement is Movement.Down or Movement.PageDown) IsTyping = false;
        else if (!IsTyping && movement == Movement.Up && List.Cursor.Index <= 0) IsTyping = true;
        else if (!IsTyping) List.Move(movement);
    }

    /// <summary>Gives up what is typed, else leaves the field; false where there is neither.</summary>
    public virtual bool Clear()
    {
        if (Edit.Text.Length == 0 && !IsTyping) return false;
        if (Edit.Text.Length == 0) IsTyping = false;
        else Type(Edit.Clear);
        return true;
    }

    /// <summary>What stands above the rows, the columns' heads last.</summary>
    protected abstract ImmutableArray<Line> Heads(int width);

    /// <summary>What the selected row means, at most <see cref="DetailHeight"/> lines.</summary>
    protected abstract IEnumerable<ImmutableArray<Span>> Detail(int width);

    /// <summary>The field's text changed.</summary>
    protected abstract void Filter();

    /// <summary>One of the lines above the rows was clicked.</summary>
    protected virtual void ClickHead(int head, int column)
    {
    }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        PaintField(painter.Inside(FieldArea, Surface.Input));
        // On a page of its own colour the field is known by its line.
        if (!Theme.TellsApart(Surface.Input, Surface)) painter.Repeat(Inset, 1, FieldArea.Width, Icons.Current.TopLine, Theme.Hairline(Surface));
        var heads = Heads(painter.Width - Inset - 2);
        for (var i = 0; i < heads.Length; i++) painter.Row(FieldRows + i, heads[i], inset: Inset);
        var (top, foot) = (FieldRows + heads.Length, painter.Height >= RoomyHeight ? DetailHeight : Math.Min(2, DetailHeight));
        List.Area = new Rectangle(0, top, painter.Width, Math.Max(1, painter.Height - top - foot - 1));
        List.Paint(painter, HasFocus && !IsTyping && Pressed is null);
        if (List.Area.Bottom >= painter.Height) return;
        painter.Repeat(0, List.Area.Bottom, painter.Width, Icons.Current.Line, Theme.Hairline(Surface));
        var y = List.Area.Bottom + 1;
        foreach (var line in Detail(painter.Width - (2 * Inset)).Take(foot)) painter.Spans(Inset, y++, LineFitter.Cut(line, painter.Width - (2 * Inset)));
    }

    protected override bool OnKeyDown(Key key)
    {
        if (!IsTyping || Pressed is not null) return base.OnKeyDown(key);
        var before = Edit.Text;
        if (!FieldKeys.Apply(Edit, key)) return base.OnKeyDown(key);
        if (Edit.Text == before) SetNeedsDraw();
        else Type(() => { });
        return true;
    }

    protected override bool OnPaste(string text)
    {
        if (!IsTyping || Pressed is not null) return false;
        Type(() => Edit.Insert(text));
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at) return false;
        var isPressed = mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) || mouse.Flags.HasFlag(MouseFlags.RightButtonPressed);
        if (isPressed) SetFocus();
        if (isPressed && List.Area.Contains(at)) IsTyping = false;
        if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) && at.Y == 0) ClickField(at.X - Inset);
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) && at.Y >= FieldRows && at.Y < List.Area.Y) ClickHead(at.Y - FieldRows, at.X - Inset);
        else if (!List.Mouse(mouse, at)) return isPressed;
        SetNeedsDraw();
        return true;
    }

    private Rectangle FieldArea => new(Inset, 0, Math.Max(1, Viewport.Width - (2 * Inset)), 1);

    private void ClickField(int column)
    {
        IsTyping = true;
        if (FieldRow.SwitchAt(Switches, column, FieldArea.Width) is { } found) Switched?.Invoke(found.CommandId);
    }

    private void Type(Action change)
    {
        change();
        Filter();
        List.Select(0);
        SetNeedsDraw();
    }

    private void PaintField(CellPainter field)
    {
        if (Pressed is { } pressed)
        {
            FieldRow.Paint(field, new LineEdit(), "", switches: Switches);
            field.Spans(1, 0, LineFitter.Cut(pressed, FieldRow.RoomIn(field.Width, Switches)));
            ShowCaret(null);
            return;
        }
        var count = Count.Shown == Count.Total ? $"{Count.Total}" : $"{Count.Shown} of {Count.Total}";
        var caret = FieldRow.Paint(field, Edit, Hint, count, Switches);
        ShowCaret(HasFocus && IsTyping ? new Point(Inset + caret, 0) : null);
    }
}

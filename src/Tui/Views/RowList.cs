using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>Rows with a selection and a thin scroll bar, in a rectangle of a pane. Only the visible rows are ever made.</summary>
internal sealed class RowList
{
    private const int WheelRows = 3;

    /// <summary>The scroll bar, and a column of air before it.</summary>
    private const int RightInset = 2;

    public ListCursor Cursor { get; } = new();

    /// <summary>Where it stands in its pane.</summary>
    public Rectangle Area { get; set; }

    /// <summary>Columns left free at the left of each row.</summary>
    public int Inset { get; set; } = 1;

    /// <summary>Columns between that and what an empty list says.</summary>
    public int EmptyIndent { get; init; }

    /// <summary>Whether the selection is shown while the keys go elsewhere, too.</summary>
    public bool KeepsSelectionInSight { get; init; } = true;

    /// <summary>What an empty list says.</summary>
    public string EmptyText { get; set; } = "";

    /// <summary>The selection moved to another row.</summary>
    public event Action? Moved;

    /// <summary>A row was clicked: its number, the column in it, and whether twice.</summary>
    public event Action<int, int, bool>? Clicked;

    /// <summary>The rows that are selected together.</summary>
    public RowMarks Marks { get; } = new();

    /// <summary>Whether several rows can be selected together.</summary>
    public bool CanMark { get; init; }

    /// <summary>The menu of the selected row is asked for, at a place in the pane.</summary>
    public event Action<Point>? MenuAsked;

    /// <summary>Where the selected row stands in the pane.</summary>
    public Point PlaceOfSelection => new(Area.X + Inset + 2, Area.Y + Math.Clamp(Cursor.Index - Cursor.Top + 1, 0, Math.Max(0, Area.Height - 1)));

    /// <summary>Where the selected row leads; null where it leads nowhere.</summary>
    public Target? Target => Cursor.Index < 0 ? null : Cursor.Rows.TargetAt(Cursor.Index);

    public void Show(IRowSource rows)
    {
        Cursor.Show(rows);
        Cursor.MoveTo(Selectable(Cursor.Index, -1));
        Cursor.Reveal(Area.Height);
    }

    public void Select(int index)
    {
        var before = Cursor.Index;
        Cursor.MoveTo(Selectable(index, before));
        Cursor.Reveal(Area.Height);
        if (Cursor.Index != before) Moved?.Invoke();
    }

    /// <summary>Moves the selection, or folds where rows stand under others; false for movements that a list doesn't have.</summary>
    public bool Move(Movement movement)
    {
        if (movement is Movement.Expand or Movement.Collapse) return Cursor.Rows is ITreeRows tree && Unfold(tree, Cursor.Index, movement == Movement.Expand);
        var page = Math.Max(1, Area.Height - 1);
        int? target = movement switch
        {
            Movement.Up => Cursor.Index - 1,
            Movement.Down => Cursor.Index + 1,
            Movement.PageUp => Cursor.Index - page,
            Movement.PageDown => Cursor.Index + page,
            Movement.Start => 0,
            Movement.End => Cursor.Rows.Count - 1,
            _ => null,
        };
        if (target is not { } index) return false;
        Marks.MovedOn();
        Select(index);
        return true;
    }

    /// <summary>Selects on from where the range began to a row further up or down.</summary>
    public void Extend(int rows) => ExtendTo(Cursor.Index + rows);

    /// <summary>Adds the selected row to those that are selected together, or takes it out.</summary>
    public void ToggleMark()
    {
        if (CanMark && Target is { IsGoal: true }) Marks.Toggle(Cursor.Key!);
    }

    private void ExtendTo(int index)
    {
        if (!CanMark || Cursor.Index < 0) return;
        var from = Cursor.Index;
        Select(index);
        Marks.Extend(Cursor.Rows, from, Cursor.Index);
    }

    /// <summary>Takes a mouse event at a place in the pane; false where it doesn't concern the list.</summary>
    public bool Mouse(Mouse mouse, Point at)
    {
        if (!Area.Contains(at)) return false;
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown)) Cursor.Scroll(WheelRows, Area.Height);
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledUp)) Cursor.Scroll(-WheelRows, Area.Height);
        else if (mouse.Flags.HasFlag(MouseFlags.RightButtonPressed)) AskForMenu(at);
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed)) return true;
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) || mouse.Flags.HasFlag(MouseFlags.LeftButtonDoubleClicked)) Click(at, mouse.Flags);
        else return false;
        return true;
    }

    public void Paint(CellPainter painter, bool focused)
    {
        var inner = painter.Inside(Area);
        Cursor.Scroll(0, Area.Height);
        if (Cursor.Rows.Count == 0) PaintEmpty(inner);
        for (var y = 0; y < Area.Height; y++)
        {
            var index = Cursor.Top + y;
            if (index >= Cursor.Rows.Count)
            {
                if (Cursor.Rows.Count > 0) inner.Fill(y);
                continue;
            }
            var state = StateOf(index, focused);
            inner.Row(y, Cursor.Rows.LineAt(index, Area.Width - Inset - RightInset), state, Inset, RightInset);
            // Among rows that are selected together, a mark shows which one the keys are on.
            if (Marks.Count > 0 && index == Cursor.Index && focused) inner.Text(0, y, Icons.Current.Marker, Tone.Strong, state: state);
            PaintThumb(inner, y, state);
        }
    }

    private RowState StateOf(int index, bool focused)
    {
        if (Marks.Count == 0) return OwnState(index, focused);
        if (Marks.Contains(Cursor.Rows.KeyAt(index))) return focused ? RowState.Focused : RowState.Selected;
        return index == Cursor.Index && focused ? RowState.Selected : RowState.Plain;
    }

    private RowState OwnState(int index, bool focused) => index != Cursor.Index
        ? RowState.Plain
        : focused ? RowState.Focused : KeepsSelectionInSight ? RowState.Selected : RowState.Plain;

    /// <summary>The nearest row that can be selected, on in the direction of the movement, else back.</summary>
    private int Selectable(int index, int from)
    {
        var rows = Cursor.Rows;
        if (rows.Count == 0) return index;
        index = Math.Clamp(index, 0, rows.Count - 1);
        var step = index < from ? -1 : 1;
        for (var i = index; i >= 0 && i < rows.Count; i += step) if (rows.IsSelectable(i)) return i;
        for (var i = index; i >= 0 && i < rows.Count; i -= step) if (rows.IsSelectable(i)) return i;
        return index;
    }

    /// <summary>As in VS Code's tree: right opens or goes in, left closes or goes out.</summary>
    private bool Unfold(ITreeRows tree, int index, bool open)
    {
        if (index < 0) return false;
        if (open && tree.IsExpanded(index)) Select(index + 1);
        else if (open != tree.IsExpanded(index) && tree.IsExpandable(index)) SetExpanded(tree, index, open);
        else if (!open && tree.ParentOf(index) is var parent and >= 0) Select(parent);
        return true;
    }

    private void SetExpanded(ITreeRows tree, int index, bool open)
    {
        tree.SetExpanded(index, open);
        Show(tree);
        Moved?.Invoke();
    }

    private void PaintEmpty(CellPainter inner)
    {
        inner.Clear();
        var rows = TextWrapper.Wrap([new Span(EmptyText, Tone.Dim)], Math.Max(1, Area.Width - (2 * Inset) - EmptyIndent));
        for (var y = 0; y < rows.Count && EmptyText.Length > 0; y++) inner.Spans(Inset + EmptyIndent, y, rows[y]);
    }

    private void PaintThumb(CellPainter inner, int y, RowState state)
    {
        var count = Cursor.Rows.Count;
        if (count <= Area.Height) return;
        var size = Math.Max(1, Area.Height * Area.Height / count);
        var start = (int)((long)Cursor.Top * (Area.Height - size) / Math.Max(1, count - Area.Height));
        if (y >= start && y < start + size) inner.Text(Area.Width - 1, y, Icons.Current.Thumb, inner.Theme.Thumb(inner.Surface, state));
    }

    /// <summary>The row that was selected alone is the first of those that are selected together.</summary>
    private void MarkWith(int index)
    {
        if (Marks.Count == 0 && index != Cursor.Index) ToggleMark();
        Select(index);
        ToggleMark();
    }

    private void AskForMenu(Point at)
    {
        var index = Cursor.Top + at.Y - Area.Y;
        if (index >= Cursor.Rows.Count || !Cursor.Rows.IsSelectable(index)) return;
        // On one of several selected rows it is about them all.
        if (!Marks.Contains(Cursor.Rows.KeyAt(index))) Marks.Clear();
        Select(index);
        MenuAsked?.Invoke(at);
    }

    private void Click(Point at, MouseFlags flags)
    {
        var twice = flags.HasFlag(MouseFlags.LeftButtonDoubleClicked);
        var index = Cursor.Top + at.Y - Area.Y;
        if (index >= Cursor.Rows.Count || !Cursor.Rows.IsSelectable(index)) return;
        var column = at.X - Area.X - Inset;
        if (CanMark && flags.HasFlag(MouseFlags.Shift))
        {
            ExtendTo(index);
            return;
        }
        if (CanMark && flags.HasFlag(MouseFlags.Ctrl))
        {
            MarkWith(index);
            return;
        }
        Marks.Clear();
        Select(index);
        if (Cursor.Rows is not ITreeRows tree || !tree.FoldsAt(index, column)) Clicked?.Invoke(index, column, twice);
        else if (!twice) SetExpanded(tree, index, !tree.IsExpanded(index));
    }
}

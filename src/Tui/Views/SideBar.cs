using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Side;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>The side bar: the heading, the field, the rows and the sections of the side view that it shows.</summary>
internal sealed class SideBar : Pane
{
    private readonly Dictionary<ISideView, RowList> _lists = [];
    private readonly SideSections _sections;
    private bool _isTyping;

    public SideBar(ISideView view, SectionFolding folding, GlyphSet glyphs)
        : base(Surface.SideBar)
    {
        CanFocus = true;
        _sections = new SideSections(folding, glyphs);
        _sections.Clicked += (target, twice) => Opened?.Invoke(target, !twice);
        _sections.Folded += Refresh;
        _sections.MenuAsked += RaiseMenuAsked;
        View = view;
    }

    public ISideView View { get; private set; }

    /// <summary>The rows of the view; each view keeps its own selection.</summary>
    public RowList List => ListOf(View);

    /// <summary>Whether the keys go to the field.</summary>
    public bool IsTyping
    {
        get => _isTyping && View.Field is not null;
        set
        {
            if (_isTyping && !value) View.Field?.Leave();
            _isTyping = value;
            if (value) _sections.Leave();
            SetNeedsDraw();
        }
    }

    /// <summary>The key of a command, for the empty field.</summary>
    public Func<string, string> KeyOf { get; set; } = Keymap.Default.KeyOf;

    /// <summary>Whether the keys go to the rows of the view, not to its field or its sections.</summary>
    public bool IsInList => HasFocus && !IsTyping && !_sections.HasFocus;

    /// <summary>Where the selected row leads; null where it leads nowhere.</summary>
    public Target? Target => _sections.HasFocus ? _sections.Target : List.Target;

    /// <summary>A row is to be opened: where it leads, and whether only to look at it.</summary>
    public event Action<Target, bool>? Opened;

    /// <summary>The command of a switch in the field that was clicked.</summary>
    public event Action<string>? Switched;

    /// <summary>The menu of what is selected is asked for, at a place on the screen.</summary>
    public event Action<Point>? MenuAsked;

    /// <summary>Where a menu of the selected row opens.</summary>
    public Point ScreenPlaceOfSelection() => ViewportToScreen(_sections.HasFocus ? _sections.PlaceOfSelection : List.PlaceOfSelection);

    public void Show(ISideView view)
    {
        if (View != view) _sections.Leave();
        View = view;
        Refresh();
    }

    /// <summary>Takes the rows of the view anew. The selection stays on what it is on.</summary>
    public void Refresh()
    {
        _sections.Show(View.Sections);
        Arrange();
        List.EmptyText = View.EmptyText;
        List.Show(View.Rows);
        SetNeedsDraw();
    }

    /// <summary>The rows of a view, shown or not.</summary>
    public RowList ListOf(ISideView view) => _lists.TryGetValue(view, out var list) ? list : NewList(view);

    /// <summary>Opens a section and goes there; false where it is not shown.</summary>
    public bool EnterSection(string id)
    {
        IsTyping = false;
        return _sections.Enter(id);
    }

    /// <summary>Goes to the rows of the view.</summary>
    public void EnterList()
    {
        _sections.Leave();
        IsTyping = false;
    }

    /// <summary>Moves the selection, folds, or steps on to the next section; false where Tab leads out of the side bar.</summary>
    public bool Move(Movement movement)
    {
        SetNeedsDraw();
        if (IsTyping)
        {
            if (movement == Movement.PreviousTarget || StepsInField(movement)) return true;
            IsTyping = false;
            if (movement == Movement.NextTarget) return true;
        }
        if (_sections.HasFocus)
        {
            if (_sections.Move(movement)) return true;
            _sections.Leave();
            return false;
        }
        if (movement == Movement.NextTarget) return _sections.Enter(0);
        return movement != Movement.PreviousTarget && (List.Move(movement) || true);
    }

    /// <summary>Opens what is selected, or folds a section.</summary>
    public void Accept()
    {
        SetNeedsDraw();
        if (IsTyping) IsTyping = false;
        else if (!_sections.TryFold() && Target is { } target) Opened?.Invoke(target, false);
    }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        painter.Row(0, new Line([new Span(View.Heading, HasFocus ? Tone.Strong : Tone.Text, Emphasis.Bold)], [Summary]), inset: 2, insetRight: 2);
        var caret = View.Field is { } field ? PaintField(painter.Inside(new Rectangle(1, 1, Math.Max(0, painter.Width - 2), 1), Surface.Input), field) : 0;
        ShowCaret(IsTyping && HasFocus ? new Point(1 + caret, 1) : null);
        if (View.Field?.Remark is { } remark) painter.Spans(2, 2, LineFitter.Cut([remark], painter.Width - 4));
        List.Paint(painter, IsInList);
        _sections.Paint(painter, HasFocus && !IsTyping);
    }

    private Span Summary => List.Marks.Count > 0 ? new Span($"{List.Marks.Count} selected", Tone.Strong) : new Span(View.Summary, Tone.Dim);

    protected override void OnSubViewsLaidOut(Terminal.Gui.ViewBase.LayoutEventArgs args)
    {
        base.OnSubViewsLaidOut(args);
        Arrange();
    }

    protected override bool OnKeyDown(Key key)
    {
        if (!IsTyping || !FieldKeys.Apply(View.Field!.Edit, key)) return base.OnKeyDown(key);
        RaiseTyped();
        return true;
    }

    protected override bool OnPaste(string text)
    {
        if (!IsTyping) return false;
        View.Field!.Edit.Insert(text);
        RaiseTyped();
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at) return false;
        if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed))
        {
            SetFocus();
            EnterList();
            if (at.Y == 1 && View.Field is { } field) return ClickField(field, at.X - 1);
        }
        if (mouse.Flags.HasFlag(MouseFlags.RightButtonPressed))
        {
            SetFocus();
            EnterList();
        }
        if (!List.Mouse(mouse, at) && !_sections.Mouse(mouse, at)) return false;
        SetNeedsDraw();
        return true;
    }

    /// <summary>Below the heading, and the field where there is one, a row stays free.</summary>
    private int ListTop => View.Field is null ? 2 : 3;

    /// <summary>The empty field names the key that leads into it.</summary>
    private int PaintField(CellPainter row, SideField field) =>
        FieldRow.Paint(row, field.Edit, field.Hint, field.Switches.IsEmpty && field.Edit.Text.Length == 0 ? KeyOf(field.CommandId) : "", field.Switches);

    private void Arrange()
    {
        var area = new Rectangle(0, ListTop, Viewport.Width, Math.Max(0, Viewport.Height - ListTop));
        List.Area = area with { Height = _sections.Arrange(area) };
    }

    private RowList NewList(ISideView view)
    {
        var list = new RowList { Inset = 2, CanMark = view is CurriculumView or ReviewsView };
        list.MenuAsked += RaiseMenuAsked;
        list.Moved += SetNeedsDraw;
        list.Clicked += (_, _, twice) =>
        {
            if (list.Target is { } target) Opened?.Invoke(target, !twice);
        };
        return _lists[view] = list;
    }

    private bool StepsInField(Movement movement)
    {
        if (movement is not (Movement.Up or Movement.Down)) return false;
        var steps = View.Field!.Step(movement == Movement.Up ? -1 : 1);
        Refresh();
        return steps;
    }

    private bool ClickField(SideField field, int column)
    {
        IsTyping = true;
        if (FieldRow.SwitchAt(field.Switches, column, Viewport.Width - 2) is { } found) Switched?.Invoke(found.CommandId);
        return true;
    }

    private void RaiseMenuAsked(Point at) => MenuAsked?.Invoke(ViewportToScreen(at));

    private void RaiseTyped()
    {
        var selected = List.Cursor.Key;
        View.Field!.RaiseChanged();
        Refresh();
        // Where what was selected is no longer there, the best place to go on is the first row.
        if (!Equals(selected, List.Cursor.Key)) List.Select(0);
    }
}

using System.Collections.Immutable;
using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Side;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>The sections at the foot of the side bar: heads that fold, and rows below those that are open.</summary>
internal sealed class SideSections(SectionFolding folding, GlyphSet glyphs)
{
    private readonly Dictionary<SideSection, RowList> _lists = [];
    private readonly Dictionary<SideSection, object?> _subjects = [];
    private ImmutableArray<SideSection> _sections = [];
    private SectionLayout _layout = new(0, []);
    private Rectangle _area;
    private int _focused = -1;
    private bool _isOnHead;

    /// <summary>Whether one of them, and not the list above, is where the keys go.</summary>
    public bool HasFocus => _focused >= 0;

    /// <summary>Where the selected row leads; null on a head.</summary>
    public Target? Target => HasFocus && !_isOnHead ? ListOf(_focused).Target : null;

    /// <summary>A row was clicked: where it leads, and whether twice.</summary>
    public event Action<Target, bool>? Clicked;

    /// <summary>The menu of the selected row is asked for, at a place in the pane.</summary>
    public event Action<Point>? MenuAsked;

    /// <summary>Where the selected row, or head, stands in the pane.</summary>
    public Point PlaceOfSelection => _isOnHead ? new Point(4, HeadOf(_focused) + 1) : ListOf(_focused).PlaceOfSelection;

    /// <summary>A section was folded or opened: the rows are to be shared out again.</summary>
    public event Action? Folded;

    public void Show(ImmutableArray<SideSection> sections)
    {
        if (_sections != sections) Leave();
        _sections = sections;
    }

    /// <summary>Shares out the rows of an area; returns how many are left for the list at its top.</summary>
    public int Arrange(Rectangle area)
    {
        _area = area;
        _layout = SectionLayout.Of(area.Height, [.. _sections.Select(section => folding.IsOpen(section.Id))]);
        if (_focused >= _layout.BodyRows.Length) Leave();
        if (HasFocus && _layout.BodyRows[_focused] == 0) _isOnHead = true;
        for (var i = 0; i < _layout.BodyRows.Length; i++)
        {
            var list = ListOf(i);
            list.Area = new Rectangle(0, HeadOf(i) + 1, area.Width, _layout.BodyRows[i]);
            list.EmptyText = _sections[i].EmptyText;
            if (_layout.BodyRows[i] > 0) ShowRows(i, list);
        }
        return _layout.ListRows;
    }

    /// <summary>Whoever is in a section keeps the selection; for all others rows about something else begin at their top.</summary>
    private void ShowRows(int section, RowList list)
    {
        var (of, subject) = (_sections[section], _sections[section].Subject);
        var isAnother = section != _focused && _subjects.TryGetValue(of, out var shown) && !Equals(shown, subject);
        _subjects[of] = subject;
        list.Show(of.Rows);
        if (isAnother) list.Select(0);
    }

    /// <summary>Goes to the head of a section; false where it is not shown.</summary>
    public bool Enter(int section)
    {
        if (section < 0 || section >= _layout.BodyRows.Length) return false;
        (_focused, _isOnHead) = (section, true);
        return true;
    }

    /// <summary>Opens a section and goes there; false where it is not shown.</summary>
    public bool Enter(string id)
    {
        var index = _sections.IndexOf(_sections.FirstOrDefault(section => section.Id == id)!);
        if (!Enter(index)) return false;
        Fold(index, isOpen: true);
        return true;
    }

    public void Leave() => _focused = -1;

    /// <summary>Moves in the section that has the focus, or out of it to its neighbour; false where there is none below.</summary>
    public bool Move(Movement movement)
    {
        var list = ListOf(_focused);
        switch (movement)
        {
            case Movement.NextTarget:
                return Enter(_focused + 1);
            case Movement.PreviousTarget:
                GoUp();
                break;
            case Movement.Collapse when _isOnHead:
                Fold(_focused, isOpen: false);
                break;
            case Movement.Expand when _isOnHead && !folding.IsOpen(_sections[_focused].Id):
                Fold(_focused, isOpen: true);
                break;
            case Movement.Down or Movement.Expand when _isOnHead && _layout.BodyRows[_focused] > 0 && list.Cursor.Rows.Count > 0:
                _isOnHead = false;
                break;
            case Movement.Down when _isOnHead:
                Enter(_focused + 1);
                break;
            case Movement.Up when _isOnHead:
                GoUp();
                break;
            case Movement.Up when list.Cursor.Index == 0:
            case Movement.Collapse:
                _isOnHead = true;
                break;
            default:
                if (!_isOnHead) list.Move(movement);
                break;
        }
        return true;
    }

    /// <summary>Folds or opens the section on whose head the selection is; false on a row.</summary>
    public bool TryFold()
    {
        if (!HasFocus || !_isOnHead) return false;
        Fold(_focused, !folding.IsOpen(_sections[_focused].Id));
        return true;
    }

    public bool Mouse(Mouse mouse, Point at)
    {
        for (var i = 0; i < _layout.BodyRows.Length; i++)
        {
            if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) && at.Y == HeadOf(i))
            {
                Enter(i);
                return TryFold();
            }
            if (!ListOf(i).Area.Contains(at)) continue;
            if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed) || mouse.Flags.HasFlag(MouseFlags.RightButtonPressed)) (_focused, _isOnHead) = (i, ListOf(i).Cursor.Rows.Count == 0);
            return ListOf(i).Mouse(mouse, at);
        }
        return false;
    }

    public void Paint(CellPainter painter, bool focused)
    {
        for (var i = 0; i < _layout.BodyRows.Length; i++)
        {
            PaintHead(painter, i, focused && i == _focused && _isOnHead);
            if (_layout.BodyRows[i] > 0) ListOf(i).Paint(painter, focused && i == _focused && !_isOnHead);
        }
    }

    private void GoUp()
    {
        if (!Enter(_focused - 1)) Leave();
    }

    private void Fold(int section, bool isOpen)
    {
        folding.Set(_sections[section].Id, isOpen);
        Folded?.Invoke();
    }

    private int HeadOf(int section) => _area.Y + _layout.ListRows + section + _layout.BodyRows.Take(section).Sum();

    private RowList ListOf(int section)
    {
        if (_lists.TryGetValue(_sections[section], out var known)) return known;
        var list = new RowList { Inset = 2, KeepsSelectionInSight = false };
        list.Clicked += (_, _, twice) =>
        {
            if (list.Target is { } target) Clicked?.Invoke(target, twice);
        };
        list.MenuAsked += at => MenuAsked?.Invoke(at);
        return _lists[_sections[section]] = list;
    }

    private void PaintHead(CellPainter painter, int index, bool focused)
    {
        var (section, y) = (_sections[index], HeadOf(index));
        var state = focused ? RowState.Focused : RowState.Plain;
        var sign = folding.IsOpen(section.Id) ? glyphs.Expanded : glyphs.Collapsed;
        painter.Fill(y, state);
        if (!focused) painter.Repeat(0, y, painter.Width, Icons.Current.TopLine, painter.Theme.Hairline(painter.Surface));
        painter.Fill(1, y, DisplayWidth.Of(section.Title) + 4, state);
        painter.Spans(2, y, [new Span(sign + " ", Tone.Dim), new Span(section.Title, Tone.Text, Emphasis.Bold)], state);
        if (section.Summary.Length == 0) return;
        var start = painter.Width - 2 - DisplayWidth.Of(section.Summary);
        painter.Text(start - 1, y, $" {section.Summary} ", Tone.Dim, state: state);
    }
}

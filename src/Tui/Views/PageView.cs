using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>The editor: a page's lines, scrolled, with the places that lead somewhere.</summary>
internal sealed class PageView : Pane
{
    private const int Edge = 2;
    private const int WheelRows = 3;

    private readonly Dictionary<TabKey, (int Top, int Target)> _places = [];
    private IReadOnlyList<Line> _lines = [];
    private List<PageTarget> _targets = [];
    private IPage? _page;
    private TabKey? _key;
    private int _width = -1;
    private int _top;
    private int _target = -1;
    private int _marked = -1;

    public PageView()
        : base(Surface.Editor) => CanFocus = true;

    /// <summary>Whether the page stands in the middle of a wide pane.</summary>
    public bool IsCentered { get; set; }

    public event Action<Target>? Opened;

    /// <summary>The menu of what the page shows is asked for, at a place on the screen.</summary>
    public event Action<Point>? MenuAsked;

    /// <summary>Shows a page; one that was shown before comes back where it was left.</summary>
    public void Show(TabKey? key, IPage? page)
    {
        if (!Equals(key, _key))
        {
            if (_key is not null) _places[_key] = (_top, _target);
            _marked = -1;
            (_top, _target) = key is not null && _places.TryGetValue(key, out var place) ? place : (0, -1);
        }
        _key = key;
        _page = page;
        _width = -1;
        Render();
        SetNeedsDraw();
    }

    /// <summary>The first visible line of a page that was shown here.</summary>
    public int TopOf(TabKey key) => key == _key ? _top : _places.TryGetValue(key, out var place) ? place.Top : 0;

    /// <summary>Where a page will be scrolled to when it is shown.</summary>
    public void ScrollTo(TabKey key, int top) => _places[key] = (Math.Max(0, top), -1);

    /// <summary>The page as it is shown now.</summary>
    public IReadOnlyList<Line> Lines
    {
        get
        {
            Render();
            return _lines;
        }
    }

    /// <summary>The place that Tab, or an arrow on a page of items, stopped at; null where none has the focus.</summary>
    public Target? Target => HasFocus && _target >= 0 && _target < _targets.Count ? _targets[_target].Target : null;

    /// <summary>Scrolls to where a target stands on the page that is shown. What a search found stands out until another page is shown.</summary>
    public void Reveal(Target target)
    {
        Render();
        if (_page?.LineOf(target, _width) is not { } line) return;
        var isFound = target is FoundTarget;
        var isInSight = line >= _top && line < _top + Frame.Height;
        if (!isFound || !isInSight) _top = line;
        Scroll(!isFound ? -1 : isInSight ? 0 : -Frame.Height / 3);
        _marked = isFound ? line : -1;
        SetNeedsDraw();
    }

    /// <summary>Scrolls, or steps through the places that lead somewhere.</summary>
    public void Move(Movement movement)
    {
        Render();
        var page = Math.Max(1, Frame.Height - 2);
        switch (movement)
        {
            case Movement.Up when IsList:
                StepItem(-1);
                break;
            case Movement.Down when IsList:
                StepItem(1);
                break;
            case Movement.Up:
                Scroll(-1);
                break;
            case Movement.Down:
                Scroll(1);
                break;
            case Movement.PageUp:
                Scroll(-page);
                break;
            case Movement.PageDown:
                Scroll(page);
                break;
            case Movement.Start:
                Scroll(-_lines.Count);
                break;
            case Movement.End:
                Scroll(_lines.Count);
                break;
            case Movement.NextTarget or Movement.PreviousTarget:
                StepTarget(movement == Movement.NextTarget ? 1 : -1);
                break;
        }
        SetNeedsDraw();
    }

    /// <summary>Opens the place that Tab stopped at; false where there is none.</summary>
    public bool Accept()
    {
        if (_target < 0 || _target >= _targets.Count) return false;
        Opened?.Invoke(_targets[_target].Target);
        return true;
    }

    protected override void Paint(CellPainter painter)
    {
        Render();
        Scroll(0);
        painter.Clear();
        for (var y = 0; y < painter.Height && _top + y < _lines.Count; y++) PaintLine(painter, y, _top + y);
        PaintThumb(painter);
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at) return false;
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown)) Scroll(WheelRows);
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledUp)) Scroll(-WheelRows);
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed)) SetFocus();
        else if (mouse.Flags.HasFlag(MouseFlags.RightButtonPressed)) MenuAsked?.Invoke(ViewportToScreen(at));
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked)) Click(at);
        else return false;
        SetNeedsDraw();
        return true;
    }

    private int PageWidth => Math.Clamp(Frame.Width - (2 * Edge), 1, Page.MostReadable);

    private int Inset => IsCentered ? Math.Max(Edge, (Frame.Width - PageWidth) / 2) : Edge;

    /// <summary>Nothing is rendered before the pane has its place: a page one column wide would take longest of all.</summary>
    private void Render()
    {
        if (_width == PageWidth || Frame.IsEmpty) return;
        _width = PageWidth;
        var before = _lines.Count;
        var target = _target >= 0 && _target < _targets.Count ? _targets[_target].Target : null;
        _lines = _page?.Render(_width) ?? [];
        if (_lines.Count != before) _marked = -1;
        _targets = PageTargets.Of(_lines, _width);
        // On a page of items the selection stays on its thing; where that is gone, on what took its place.
        var isThere = _target >= 0 && _target < _targets.Count && _targets[_target].Target.Equals(target);
        if (IsList && target is not null && !isThere && _targets.FindIndex(other => other.Target.Equals(target)) is >= 0 and var same) _target = same;
        if (IsList && _target < 0) _target = Math.Max(0, _targets.FindIndex(first => first.IsWholeLine));
        _target = Math.Min(_target, _targets.Count - 1);
    }

    private bool IsList => _page?.IsList == true;

    private void Scroll(int rows) => _top = Math.Clamp(_top + rows, 0, Math.Max(0, _lines.Count - Frame.Height));

    private void StepTarget(int step)
    {
        if (_targets.Count == 0) return;
        _target = _target < 0 ? (step > 0 ? 0 : _targets.Count - 1) : (_target + step + _targets.Count) % _targets.Count;
        RevealTarget();
    }

    /// <summary>To the next item; beyond the first and the last the page scrolls, so that what stands there is seen.</summary>
    private void StepItem(int step)
    {
        if (_target + step < 0 || _target + step >= _targets.Count)
        {
            Scroll(step);
            return;
        }
        _target += step;
        RevealTarget();
    }

    private void RevealTarget()
    {
        var row = _targets[_target].Row;
        if (row < _top) _top = Math.Max(0, row - 1);
        if (row >= _top + Frame.Height) _top = row - Frame.Height + 2;
    }

    private void Click(Point at)
    {
        var place = new Point(at.X - Inset, at.Y + _top);
        var hit = _targets.FindIndex(target => !target.IsWholeLine && target.Contains(place.X, place.Y));
        if (hit < 0) hit = _targets.FindIndex(target => target.Contains(place.X, place.Y));
        if (hit < 0) return;
        _target = hit;
        Accept();
    }

    private void PaintLine(CellPainter painter, int y, int row)
    {
        var focus = HasFocus && _target >= 0 && _target < _targets.Count && _targets[_target].Row == row ? _targets[_target] : (PageTarget?)null;
        var line = _lines[row];
        if (focus is null && row == _marked) painter.Row(y, line, RowState.Selected, Inset, Math.Max(Edge, Frame.Width - Inset - PageWidth));
        else if (focus is { IsWholeLine: true }) painter.Row(y, line, RowState.Focused, Inset, Math.Max(Edge, Frame.Width - Inset - PageWidth));
        else painter.Spans(Inset, y, LineFitter.Fit(line, _width));
        if (focus is not { IsWholeLine: false } place) return;
        // The link itself is painted once more, on the colour of the selection.
        var spot = painter.Inside(new Rectangle(Inset + place.Column, y, place.Width, 1));
        spot.Fill(0, RowState.Focused);
        spot.Spans(-place.Column, 0, LineFitter.Fit(line, _width), RowState.Focused);
    }

    private void PaintThumb(CellPainter painter)
    {
        if (_lines.Count <= painter.Height) return;
        var size = Math.Max(1, painter.Height * painter.Height / _lines.Count);
        var start = (int)((long)_top * (painter.Height - size) / Math.Max(1, _lines.Count - painter.Height));
        for (var y = start; y < start + size; y++) painter.Text(painter.Width - 1, y, Icons.Current.Thumb, Theme.Thumb(Surface, RowState.Plain));
    }
}

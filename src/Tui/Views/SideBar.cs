using System.Drawing;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>The side bar: a title, a field to filter by typing, and the rows of the activity.</summary>
internal sealed class SideBar : Pane
{
    private bool _isFiltering;

    public SideBar()
        : base(Surface.SideBar)
    {
        CanFocus = true;
        List = new RowList { Inset = 2 };
        List.Moved += SetNeedsDraw;
    }

    public RowList List { get; }

    public LineEdit Filter { get; } = new();

    public string Heading { get; set; } = "";

    public string Summary { get; set; } = "";

    /// <summary>What the empty filter says; null where the activity has none.</summary>
    public string? FilterHint { get; set; }

    /// <summary>Whether the keys go to the filter.</summary>
    public bool IsFiltering
    {
        get => _isFiltering && FilterHint is not null;
        set
        {
            _isFiltering = value;
            SetNeedsDraw();
        }
    }

    /// <summary>The filter's text was changed by typing.</summary>
    public event Action? FilterTyped;

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        painter.Row(0, new Line([new Span(Heading, Tone.Text, Emphasis.Bold)], [new Span(Summary, Tone.Dim)]), inset: 2, insetRight: 2);
        if (FilterHint is not null) PaintFilter(painter.Inside(new Rectangle(1, 1, Math.Max(0, painter.Width - 2), 1), Surface.Input));
        List.Area = new Rectangle(0, ListTop, painter.Width, Math.Max(0, painter.Height - ListTop));
        List.Paint(painter, HasFocus && !IsFiltering);
    }

    protected override void OnSubViewsLaidOut(Terminal.Gui.ViewBase.LayoutEventArgs args)
    {
        base.OnSubViewsLaidOut(args);
        List.Area = new Rectangle(0, ListTop, Viewport.Width, Math.Max(0, Viewport.Height - ListTop));
    }

    protected override bool OnKeyDown(Key key)
    {
        if (!IsFiltering || !FieldKeys.Apply(Filter, key)) return base.OnKeyDown(key);
        Typed();
        return true;
    }

    protected override bool OnPaste(string text)
    {
        if (!IsFiltering) return false;
        Filter.Insert(text);
        Typed();
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at) return false;
        if (at.Y == 1 && FilterHint is not null && mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed))
        {
            SetFocus();
            IsFiltering = true;
            return true;
        }
        if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed))
        {
            SetFocus();
            IsFiltering = false;
        }
        if (!List.Mouse(mouse, at)) return false;
        SetNeedsDraw();
        return true;
    }

    private int ListTop => FilterHint is null ? 2 : 3;

    private void Typed()
    {
        FilterTyped?.Invoke();
        SetNeedsDraw();
    }

    private void PaintFilter(CellPainter field)
    {
        field.Clear();
        var (text, caret) = Filter.Visible(field.Width - 2);
        if (Filter.Text.Length > 0) field.Text(1, 0, text);
        else field.Row(0, new Line([new Span(FilterHint!, Tone.Faint)], [new Span("Ctrl+F", Tone.Faint)]), inset: 1);
        var position = IsFiltering && HasFocus ? ViewportToScreen(new Point(2 + caret, 1)) : (Point?)null;
        Cursor = position is null ? new Cursor { Position = null } : new Cursor { Position = position, Style = CursorStyle.BlinkingBar };
    }
}

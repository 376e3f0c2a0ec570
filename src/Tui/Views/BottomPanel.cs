using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>The panel below the editor: problems, notes, history and output under their titles.</summary>
internal sealed class BottomPanel : Pane
{
    private const int TitleGap = 4;
    private readonly List<(int Start, int End, PanelKind Panel)> _titles = [];

    public BottomPanel()
        : base(Surface.Panel)
    {
        CanFocus = true;
        List.Moved += SetNeedsDraw;
        List.MenuAsked += at => MenuAsked?.Invoke(ViewportToScreen(at));
    }

    public RowList List { get; } = new() { EmptyIndent = 1 };

    public PanelKind Shown { get; set; }

    public int ProblemCount { get; set; }

    public event Action<PanelKind>? TitleClicked;

    /// <summary>Whether a title, not the border, stands at this column of the first row.</summary>
    public bool IsTitleAt(int column) => _titles.Exists(title => column >= title.Start && column < title.End);

    /// <summary>The menu of the selected row is asked for, at a place on the screen.</summary>
    public event Action<Point>? MenuAsked;

    /// <summary>Where a menu of the selected row opens.</summary>
    public Point ScreenPlaceOfSelection() => ViewportToScreen(List.PlaceOfSelection);

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        painter.Repeat(0, 0, painter.Width, Icons.Current.Line, Theme.Hairline(Surface));
        _titles.Clear();
        var x = PaintTitle(painter, 2, PanelKind.Problems, "PROBLEMS", ProblemCount);
        x = PaintTitle(painter, x, PanelKind.Notes, "NOTES", 0);
        x = PaintTitle(painter, x, PanelKind.History, "HISTORY", 0);
        PaintTitle(painter, x, PanelKind.Output, "OUTPUT", 0);
        List.Area = new Rectangle(0, 2, painter.Width, Math.Max(0, painter.Height - 2));
        List.Paint(painter, HasFocus);
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at) return false;
        if (mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed))
        {
            SetFocus();
            var hit = _titles.FindIndex(title => at.Y == 0 && at.X >= title.Start && at.X < title.End);
            if (hit >= 0) TitleClicked?.Invoke(_titles[hit].Panel);
        }
        if (mouse.Flags.HasFlag(MouseFlags.RightButtonPressed)) SetFocus();
        if (!List.Mouse(mouse, at)) return false;
        SetNeedsDraw();
        return true;
    }

    private int PaintTitle(CellPainter painter, int x, PanelKind panel, string title, int count)
    {
        var start = x;
        var (text, shown) = (count > 0 ? $"  {count} " : "", panel == Shown);
        painter.Fill(x - 1, 0, title.Length + text.Length + TitleGap);
        var tone = !shown ? Tone.Dim : HasFocus ? Tone.Strong : Tone.Text;
        x = painter.Text(x, 0, title, tone, shown ? Emphasis.Bold | Emphasis.Underline : Emphasis.None);
        x = painter.Text(x, 0, text, Tone.Dim);
        _titles.Add((start, x, panel));
        return x + TitleGap;
    }
}

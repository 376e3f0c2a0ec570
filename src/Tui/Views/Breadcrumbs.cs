using System.Collections.Immutable;
using System.Drawing;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>The path to what the front tab shows; a click on a step offers what stands beside it.</summary>
internal sealed class Breadcrumbs() : Pane(Surface.Editor)
{
    private const int Inset = 2;
    private Line _line = Line.Empty;
    private ImmutableArray<Crumb> _path = [];

    /// <summary>A step was clicked: its number in the path.</summary>
    public event Action<int>? Clicked;

    public ImmutableArray<Crumb> Path => _path;

    public void Show(ImmutableArray<Crumb> path, GlyphSet glyphs)
    {
        (_path, _line) = (path, Breadcrumb.Of(path, glyphs));
        SetNeedsDraw();
    }

    /// <summary>Where a step stands on the screen.</summary>
    public Point PlaceOf(int step) => new(Frame.X + Inset + (Targets().FirstOrDefault(target => target.Target == _path[step].Target) is { Width: > 0 } found ? found.Column : 0), Frame.Y);

    /// <summary>Whether its rows only keep what is below away from the edge.</summary>
    public bool IsBlank { get; set; }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        if (!IsBlank) painter.Row(0, _line, inset: Inset);
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (IsBlank || mouse.Position is not { } at || !mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed)) return false;
        var hit = Targets().Find(target => target.Contains(at.X - Inset, at.Y));
        if (hit.Target is { } found) Clicked?.Invoke(_path.ToList().FindIndex(crumb => crumb.Target == found));
        return true;
    }

    private List<PageTarget> Targets() => PageTargets.Of([_line], Frame.Width - Inset);
}

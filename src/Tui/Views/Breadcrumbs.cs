using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>The path to what the front tab shows; each step can be clicked.</summary>
internal sealed class Breadcrumbs() : Pane(Surface.Editor)
{
    private const int Inset = 2;

    public Line Path { get; set; } = Line.Empty;

    public event Action<Target>? Clicked;

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        painter.Row(0, Path, inset: Inset);
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at || !mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed)) return false;
        var hit = PageTargets.Of([Path], Frame.Width - Inset).FirstOrDefault(target => target.Contains(at.X - Inset, 0));
        if (hit.Target is { } found) Clicked?.Invoke(found);
        return true;
    }
}

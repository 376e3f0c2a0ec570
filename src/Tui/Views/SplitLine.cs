using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>The hairline between two groups of tabs.</summary>
internal sealed class SplitLine() : Pane(Surface.Editor)
{
    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        if (painter.Width > 1)
        {
            painter.Repeat(0, 0, painter.Width, Icons.Current.Line, Theme.Hairline(Surface));
            return;
        }
        for (var y = 0; y < painter.Height; y++) painter.Text(0, y, Icons.Current.Upright, Theme.Hairline(Surface));
    }
}

using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>What stands on a screen that is too small for the workbench.</summary>
internal sealed class Notice() : Pane(Surface.Editor)
{
    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        var rows = TextWrapper.Wrap([new Span($"Onboarding needs {WorkbenchLayout.Smallest.Width} columns and {WorkbenchLayout.Smallest.Height} rows.", Tone.Text)], Math.Max(1, painter.Width));
        for (var y = 0; y < rows.Count; y++) painter.Spans(0, y, rows[y]);
    }
}

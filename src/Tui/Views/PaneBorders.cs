using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>The lines of themes whose backgrounds don't tell panes apart: one beside a pane, and a frame round what lies on top.</summary>
internal static class PaneBorders
{
    /// <param name="painter">Of a pane that is painted already: what it shows stays.</param>
    /// <param name="hasNeighbor">Whether something stands to the left of it.</param>
    /// <param name="coversNeighbor">Whether it lies over a page that goes on beside it.</param>
    public static void Paint(CellPainter painter, bool hasNeighbor, bool coversNeighbor)
    {
        if (coversNeighbor && !painter.Theme.TellsApart(painter.Surface, Surface.Editor)) Upright(painter, painter.Width - 1);
        if (painter.Surface == Surface.Overlay && painter.Theme.HasFrames) Frame(painter);
        else if (hasNeighbor && painter.Theme.HasBorders && painter.Surface is Surface.SideBar or Surface.TabStrip or Surface.Editor or Surface.Panel) Upright(painter, 0);
    }

    private static void Frame(CellPainter painter)
    {
        var (right, bottom, icons, border) = (painter.Width - 1, painter.Height - 1, Icons.Current, painter.Theme.Border(painter.Surface));
        if (right < 1 || bottom < 2) return;
        for (var x = 1; x < right; x++)
        {
            painter.TextOnBlank(x, 0, icons.Line, border);
            painter.TextOnBlank(x, bottom, icons.Line, border);
        }
        painter.TextOnBlank(0, 0, icons.Corners[0], border);
        painter.TextOnBlank(right, 0, icons.Corners[1], border);
        painter.TextOnBlank(0, bottom, icons.Corners[2], border);
        painter.TextOnBlank(right, bottom, icons.Corners[3], border);
        Upright(painter, 0);
        Upright(painter, right);
    }

    private static void Upright(CellPainter painter, int x)
    {
        for (var y = 0; y < painter.Height; y++) painter.TextOnBlank(x, y, Icons.Current.Upright, painter.Theme.Border(painter.Surface));
    }
}

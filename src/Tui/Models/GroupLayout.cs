using System.Drawing;

namespace Onboarding.Tui.Models;

/// <summary>Where one group of tabs stands; empty rectangles where it is not shown.</summary>
internal readonly record struct GroupLayout(Rectangle TabStrip, Rectangle Breadcrumbs, Rectangle Editor)
{
    /// <summary>The rectangles inside an area: a row of tabs, the path, the page.</summary>
    /// <param name="area">All of the group.</param>
    /// <param name="crumbs">The rows of the path.</param>
    public static GroupLayout In(Rectangle area, int crumbs) => new(
        area with { Height = 1 },
        area with { Y = area.Y + 1, Height = crumbs },
        area with { Y = area.Y + 1 + crumbs, Height = Math.Max(0, area.Height - 1 - crumbs) });
}

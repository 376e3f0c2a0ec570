using System.Drawing;

namespace Onboarding.Tui.Models;

/// <summary>The borders between the parts: which one stands at a place, and how the layout is wanted once it was dragged elsewhere.</summary>
internal static class Sashes
{
    /// <summary>What a key press moves a border by.</summary>
    public const int Step = 2;

    /// <summary>The border at a place. That of the side bar is the free first column of what stands at its right, since the last one before it scrolls.</summary>
    public static Sash At(WorkbenchLayout layout, Point place)
    {
        if (layout.Split.Contains(place)) return Sash.Split;
        if (layout.Panel with { Height = Math.Min(1, layout.Panel.Height) } is var top && top.Contains(place)) return Sash.Panel;
        var edge = layout.EditorArea with { X = SideBarEdge(layout), Y = layout.EditorArea.Y + 1, Width = 1 };
        return !layout.SideBar.IsEmpty && !layout.SideBarCovers && edge.Contains(place) ? Sash.SideBar : Sash.None;
    }

    /// <summary>The wishes after a border was dragged to a place.</summary>
    public static LayoutWishes Drag(Sash sash, WorkbenchLayout layout, LayoutWishes wishes, Point to) => sash switch
    {
        Sash.SideBar => Resize(sash, layout, wishes, (to.X - SideBarEdge(layout)) * (layout.SideBarIsRight ? -1 : 1)),
        Sash.Panel => Resize(sash, layout, wishes, layout.Panel.Y - to.Y),
        Sash.Split => Resize(sash, layout, wishes, IsUpright(layout) ? to.X - layout.Split.X : to.Y - layout.Split.Y),
        _ => wishes,
    };

    /// <summary>The wishes with the part that a border belongs to, the first group for the split, larger by so many cells.</summary>
    public static LayoutWishes Resize(Sash sash, WorkbenchLayout layout, LayoutWishes wishes, int cells) => sash switch
    {
        Sash.SideBar when !layout.SideBar.IsEmpty => wishes with { SideBarWidth = Math.Clamp(layout.SideBar.Width + cells, WorkbenchLayout.NarrowestSideBar, layout.SideBar.Width + layout.EditorArea.Width - WorkbenchLayout.NarrowestEditor) },
        Sash.Panel when !layout.Panel.IsEmpty => wishes with { PanelHeight = Math.Max(WorkbenchLayout.LowestPanel, layout.Panel.Height + cells) },
        Sash.Split when !layout.Split.IsEmpty => wishes with { SplitPercent = Percent(layout, cells) },
        _ => wishes,
    };

    private static int SideBarEdge(WorkbenchLayout layout) => layout.SideBarIsRight ? layout.SideBar.X : layout.SideBar.Right;

    private static bool IsUpright(WorkbenchLayout layout) => layout.Split.Width == 1;

    /// <summary>Rounded up, so that a border that is dragged to a cell comes to stand there.</summary>
    private static int Percent(WorkbenchLayout layout, int cells)
    {
        var (first, all) = IsUpright(layout)
            ? (layout.Split.X - layout.EditorArea.X, layout.EditorArea.Width - 1)
            : (layout.Split.Y - layout.EditorArea.Y, layout.EditorArea.Height - 1);
        return Math.Clamp((((first + cells) * 100) + all - 1) / all, 1, 99);
    }
}

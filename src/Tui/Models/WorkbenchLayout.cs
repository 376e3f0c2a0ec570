using System.Drawing;

namespace Onboarding.Tui.Models;

/// <summary>Where each part of the workbench stands on a screen of a given size. Parts that are not shown are empty rectangles.</summary>
internal sealed record WorkbenchLayout
{
    public const int ActivityBarWidth = 4;
    public const int DefaultSideBarWidth = 36;
    public const int SideBarNeedsWidth = 100;
    public const int RoomyHeight = 30;
    public static readonly Size Smallest = new(40, 10);

    private const int NarrowestEditor = 20;

    /// <summary>Whether the screen is too small for anything but saying so.</summary>
    public bool IsTooSmall { get; private init; }

    /// <summary>Whether the side bar lies over the editor because there is no room beside it.</summary>
    public bool SideBarCovers { get; private init; }

    public Rectangle TitleBar { get; private init; }

    public Rectangle ActivityBar { get; private init; }

    public Rectangle SideBar { get; private init; }

    public Rectangle TabStrip { get; private init; }

    public Rectangle Breadcrumbs { get; private init; }

    public Rectangle Editor { get; private init; }

    public Rectangle Panel { get; private init; }

    public Rectangle StatusLine { get; private init; }

    /// <summary>Computes the rectangles.</summary>
    /// <param name="screen">The terminal's size.</param>
    /// <param name="sideBar">Whether it is wanted; null leaves it to the room there is.</param>
    /// <param name="panel">Whether it is wanted.</param>
    /// <param name="sideBarWidth">In columns.</param>
    public static WorkbenchLayout Of(Size screen, bool? sideBar = null, bool panel = false, int sideBarWidth = DefaultSideBarWidth)
    {
        if (screen.Width < Smallest.Width || screen.Height < Smallest.Height) return new WorkbenchLayout { IsTooSmall = true };
        var roomy = screen.Width >= SideBarNeedsWidth;
        var body = new Rectangle(0, 1, screen.Width, screen.Height - 2);
        var activity = roomy || screen.Width >= Smallest.Width + ActivityBarWidth ? body with { Width = ActivityBarWidth } : Rectangle.Empty;
        var covers = !roomy && sideBar == true;
        var side = sideBar ?? roomy
            ? body with { X = activity.Width, Width = Math.Min(sideBarWidth, screen.Width - activity.Width - (covers ? 0 : NarrowestEditor)) }
            : Rectangle.Empty;
        var left = activity.Width + (covers ? 0 : side.Width);
        var width = screen.Width - left;
        var panelHeight = panel ? PanelHeight(body.Height) : 0;
        // Where there is room, a free row sets the path off from the page.
        var crumbs = screen.Height >= RoomyHeight ? 2 : 1;
        return new WorkbenchLayout
        {
            SideBarCovers = covers,
            TitleBar = new Rectangle(0, 0, screen.Width, 1),
            ActivityBar = activity,
            SideBar = side,
            TabStrip = new Rectangle(left, 1, width, 1),
            Breadcrumbs = new Rectangle(left, 2, width, crumbs),
            Editor = new Rectangle(left, 2 + crumbs, width, body.Height - 1 - crumbs - panelHeight),
            Panel = panelHeight == 0 ? Rectangle.Empty : new Rectangle(left, body.Bottom - panelHeight, width, panelHeight),
            StatusLine = new Rectangle(0, screen.Height - 1, screen.Width, 1),
        };
    }

    private static int PanelHeight(int body) => Math.Clamp(body / 3, 4, 14);
}

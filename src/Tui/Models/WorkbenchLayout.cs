using System.Collections.Immutable;
using System.Drawing;

namespace Onboarding.Tui.Models;

/// <summary>Where each part of the workbench stands on a screen of a given size. Parts that are not shown are empty rectangles.</summary>
internal sealed record WorkbenchLayout
{
    public const int ActivityBarWidth = 4;
    public const int DefaultSideBarWidth = 36;
    public const int NarrowestSideBar = 24;
    public const int SideBarNeedsWidth = 100;
    public const int RoomyHeight = 30;
    public const int LowestPanel = 4;
    public static readonly Size Smallest = new(40, 10);

    public const int NarrowestEditor = 20;
    private const int LowestEditor = 6;
    private const int NarrowestGroup = 38;
    private const int LowestGroup = 9;

    /// <summary>Whether the screen is too small for anything but saying so.</summary>
    public bool IsTooSmall { get; private init; }

    /// <summary>Whether the side bar lies over the editor because there is no room beside it.</summary>
    public bool SideBarCovers { get; private init; }

    /// <summary>Whether activity bar and side bar stand at the right.</summary>
    public bool SideBarIsRight { get; private init; }

    public Rectangle TitleBar { get; private init; }

    public Rectangle ActivityBar { get; private init; }

    public Rectangle SideBar { get; private init; }

    /// <summary>The groups of tabs, from the left or from the top.</summary>
    public ImmutableArray<GroupLayout> Groups { get; private init; } = [];

    /// <summary>The line between two groups.</summary>
    public Rectangle Split { get; private init; }

    public Rectangle Panel { get; private init; }

    public Rectangle StatusLine { get; private init; }

    /// <summary>All groups together.</summary>
    public Rectangle EditorArea { get; private init; }

    /// <summary>Computes the rectangles.</summary>
    public static WorkbenchLayout Of(Size screen, LayoutWishes? wishes = null)
    {
        wishes ??= new LayoutWishes();
        if (screen.Width < Smallest.Width || screen.Height < Smallest.Height) return new WorkbenchLayout { IsTooSmall = true };
        if (wishes.Zen) return OfZen(screen, wishes);
        var roomy = screen.Width >= SideBarNeedsWidth;
        var body = new Rectangle(0, 1, screen.Width, screen.Height - 2);
        var activity = wishes.ActivityBar && (roomy || screen.Width >= Smallest.Width + ActivityBarWidth) ? body with { Width = ActivityBarWidth } : Rectangle.Empty;
        var covers = !roomy && wishes.SideBar == true;
        var side = wishes.SideBar ?? roomy
            ? body with { X = activity.Width, Width = Math.Min(Math.Max(wishes.SideBarWidth, NarrowestSideBar), screen.Width - activity.Width - (covers ? 0 : NarrowestEditor)) }
            : Rectangle.Empty;
        var left = activity.Width + (covers ? 0 : side.Width);
        var panelHeight = wishes.Panel && (wishes.PanelInLittleRoom || screen.Height >= RoomyHeight) ? PanelHeight(body.Height, wishes.PanelHeight) : 0;
        var area = new Rectangle(wishes.SideBarIsRight ? 0 : left, body.Y, screen.Width - left, body.Height - panelHeight);
        return WithGroups(area, screen, wishes) with
        {
            SideBarCovers = covers,
            SideBarIsRight = wishes.SideBarIsRight,
            TitleBar = new Rectangle(0, 0, screen.Width, 1),
            ActivityBar = OnSide(activity, screen, wishes),
            SideBar = OnSide(side, screen, wishes),
            Panel = panelHeight == 0 ? Rectangle.Empty : area with { Y = area.Bottom, Height = panelHeight },
            StatusLine = new Rectangle(0, screen.Height - 1, screen.Width, 1),
        };
    }

    private static Rectangle OnSide(Rectangle bar, Size screen, LayoutWishes wishes) => bar.IsEmpty || !wishes.SideBarIsRight ? bar : bar with { X = screen.Width - bar.Right };

    private static WorkbenchLayout OfZen(Size screen, LayoutWishes wishes)
    {
        var said = wishes.IsSaying ? 1 : 0;
        var area = new Rectangle(0, 0, screen.Width, screen.Height - said);
        var margin = area with { Height = screen.Height >= RoomyHeight ? 1 : 0 };
        var shown = new GroupLayout(Rectangle.Empty, margin, area with { Y = margin.Height, Height = area.Height - margin.Height });
        return new WorkbenchLayout
        {
            EditorArea = area,
            Groups = [.. Enumerable.Range(0, wishes.Groups).Select(group => group == wishes.ActiveGroup ? shown : default)],
            StatusLine = said == 0 ? Rectangle.Empty : new Rectangle(0, area.Bottom, screen.Width, 1),
        };
    }

    /// <summary>Side by side where there is room, else one above the other, else only the active one.</summary>
    private static WorkbenchLayout WithGroups(Rectangle area, Size screen, LayoutWishes wishes)
    {
        // Where there is room, a free row sets the path off from the page.
        var crumbs = screen.Height >= RoomyHeight ? 2 : 1;
        var layout = new WorkbenchLayout { EditorArea = area };
        if (wishes.Groups < 2) return layout with { Groups = [GroupLayout.In(area, crumbs)] };
        if (area.Width > 2 * NarrowestGroup)
        {
            var width = Math.Clamp((area.Width - 1) * wishes.SplitPercent / 100, NarrowestGroup, area.Width - 1 - NarrowestGroup);
            var right = area with { X = area.X + width + 1, Width = area.Width - width - 1 };
            return layout with { Groups = [GroupLayout.In(area with { Width = width }, crumbs), GroupLayout.In(right, crumbs)], Split = area with { X = area.X + width, Width = 1 } };
        }
        if (area.Height > 2 * LowestGroup)
        {
            var height = Math.Clamp((area.Height - 1) * wishes.SplitPercent / 100, LowestGroup, area.Height - 1 - LowestGroup);
            var below = area with { Y = area.Y + height + 1, Height = area.Height - height - 1 };
            return layout with { Groups = [GroupLayout.In(area with { Height = height }, 1), GroupLayout.In(below, 1)], Split = area with { Y = area.Y + height, Height = 1 } };
        }
        var shown = GroupLayout.In(area, crumbs);
        return layout with { Groups = wishes.ActiveGroup == 0 ? [shown, default] : [default, shown] };
    }

    private static int PanelHeight(int body, int? wanted) => Math.Clamp(wanted ?? Math.Min(body / 3, 14), LowestPanel, Math.Max(LowestPanel, body - LowestEditor));
}

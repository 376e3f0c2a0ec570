namespace Onboarding.Tui.Models;

/// <summary>How the workbench is wanted; the layout grants what the screen has room for.</summary>
internal sealed record LayoutWishes
{
    /// <summary>Whether the side bar is shown; null leaves it to the room there is.</summary>
    public bool? SideBar { get; init; }

    /// <summary>In columns.</summary>
    public int SideBarWidth { get; init; } = WorkbenchLayout.DefaultSideBarWidth;

    public bool SideBarIsRight { get; init; }

    public bool ActivityBar { get; init; } = true;

    public bool Panel { get; init; }

    /// <summary>Whether the panel was asked for where there is little room; one that was opened on a roomy screen collapses there.</summary>
    public bool PanelInLittleRoom { get; init; }

    /// <summary>In rows; null for a third of the screen.</summary>
    public int? PanelHeight { get; init; }

    /// <summary>How many groups of tabs there are.</summary>
    public int Groups { get; init; } = 1;

    /// <summary>The group that is shown where there is no room for two.</summary>
    public int ActiveGroup { get; init; }

    /// <summary>The first group's share of the editor, in percent.</summary>
    public int SplitPercent { get; init; } = 50;

    /// <summary>The page and nothing else.</summary>
    public bool Zen { get; init; }

    /// <summary>Whether the status line has something to say that is worth a row in zen mode.</summary>
    public bool IsSaying { get; init; }
}

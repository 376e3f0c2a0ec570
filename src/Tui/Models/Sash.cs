namespace Onboarding.Tui.Models;

/// <summary>A border that can be dragged.</summary>
internal enum Sash
{
    None,

    /// <summary>At the right of the side bar.</summary>
    SideBar,

    /// <summary>At the top of the panel.</summary>
    Panel,

    /// <summary>Between two groups of tabs.</summary>
    Split,
}

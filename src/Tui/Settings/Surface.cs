namespace Onboarding.Tui.Settings;

/// <summary>The areas of the screen that are told apart by their background.</summary>
internal enum Surface
{
    TitleBar,
    ActivityBar,
    SideBar,
    TabStrip,
    ActiveTab,
    InactiveTab,
    Editor,
    Panel,
    StatusLine,

    /// <summary>Palette, menus, prompts, key help.</summary>
    Overlay,

    /// <summary>A field to type into.</summary>
    Input,
    Toast,

    /// <summary>The count on an icon.</summary>
    Badge,
}

namespace Onboarding.Tui.Commands;

/// <summary>Where a key belongs. The narrowest scope that holds the focus wins.</summary>
internal enum Scope
{
    /// <summary>Wherever the focus is, in fields too: never a plain letter.</summary>
    Anywhere,

    /// <summary>Wherever nothing is being typed and nothing lies on top.</summary>
    Workbench,

    /// <summary>In a list of rows.</summary>
    List,

    /// <summary>In the curriculum's tree.</summary>
    Outline,

    /// <summary>On the page of the front tab.</summary>
    Page,

    /// <summary>In the reviews, or in a one-on-one.</summary>
    Review,

    /// <summary>In a field of the workbench, such as the filter.</summary>
    Field,

    /// <summary>In what lies on top: palette, menu, prompt.</summary>
    Overlay,

    /// <summary>In a form.</summary>
    Form,

    /// <summary>In the list of notifications.</summary>
    Notifications,

    /// <summary>In the keyboard shortcuts.</summary>
    Shortcuts,

    /// <summary>On a row of the keyboard shortcuts.</summary>
    ShortcutRows,

    /// <summary>In the settings.</summary>
    Settings,

    /// <summary>In the note editor.</summary>
    Note,
}

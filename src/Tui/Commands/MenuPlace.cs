namespace Onboarding.Tui.Commands;

/// <summary>What a context menu is opened on; a command says on which of them it stands.</summary>
internal enum MenuPlace
{
    Goal,

    /// <summary>A track, topic or group in the tree.</summary>
    Topic,

    /// <summary>An event of the history.</summary>
    Event,

    Problem,

    /// <summary>A row of the keyboard shortcuts.</summary>
    Shortcut,

    /// <summary>A row of the settings.</summary>
    Setting,

    Question,

    /// <summary>An item of the agenda, or an action.</summary>
    Agenda,

    Tab,

    /// <summary>The gear: the workbench itself.</summary>
    Workbench,
}

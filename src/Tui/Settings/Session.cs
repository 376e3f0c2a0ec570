using System.Collections.Immutable;

namespace Onboarding.Tui.Settings;

/// <summary>How a user left the dashboard of one workspace. Fields that are missing are as on the first day; those that are unknown are dropped.</summary>
/// <remarks>Lists have setters because the generated reader sets each init-only property, also one that is missing, to nothing.</remarks>
internal sealed record Session
{
    /// <summary>The groups of tabs, one or two; empty where nothing is remembered.</summary>
    public ImmutableArray<SessionGroup> Groups { get; set; } = [];

    public int ActiveGroup { get; init; }

    /// <summary>What the side bar showed, by its name; null for the default.</summary>
    public string? Activity { get; init; }

    /// <summary>The sections of the side bar that were open, by their ids; null for the default.</summary>
    public ImmutableArray<string>? OpenSections { get; init; }

    /// <summary>Whether the side bar was shown or hidden on purpose; null leaves it to the room there is.</summary>
    public bool? SideBar { get; init; }

    public int? SideBarWidth { get; init; }

    public bool Panel { get; init; }

    /// <summary>What the panel showed, by its name; null for the default.</summary>
    public string? PanelKind { get; init; }

    public int? PanelHeight { get; init; }

    public int? SplitPercent { get; init; }

    /// <summary>The rows of the tree that were open, and the one that was selected, by <see cref="Models.OutlineKeys"/>; null where nothing is remembered.</summary>
    public ImmutableArray<string>? OpenRows { get; init; }

    public string? SelectedRow { get; init; }

    /// <summary>The commands run from the palette, the latest last.</summary>
    public ImmutableArray<string> RecentCommands { get; set; } = [];
}

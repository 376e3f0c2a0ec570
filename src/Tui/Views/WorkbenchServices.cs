using Onboarding.Core.Workspaces;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;

namespace Onboarding.Tui.Views;

/// <summary>What the workbench needs from outside; tests give it another.</summary>
internal sealed class WorkbenchServices
{
    public required Workspace Workspace { get; init; }

    public required ThemeCatalog Themes { get; init; }

    /// <summary>How many colours the terminal shows.</summary>
    public ColorDepth Colors { get; init; } = ColorDepth.TrueColor;

    /// <summary>Whether the locale's encoding is UTF-8.</summary>
    public bool IsUtf8 { get; init; } = true;

    /// <summary>The signs in use; the settings decide.</summary>
    public GlyphSet Glyphs { get; set; } = GlyphSet.Unicode;

    public required SettingsStore Settings { get; init; }

    public required KeybindingStore Keybindings { get; init; }

    public required DraftStore Drafts { get; init; }

    public required SessionStore Sessions { get; init; }

    public required LessonStore Lessons { get; init; }

    /// <summary>Whether the workspace is one for trying things.</summary>
    public bool IsDemo { get; init; }

    /// <summary>The clock, for what was said when.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Opens an address in a browser; false where there is none.</summary>
    public Func<string, bool> OpenAddress { get; init; } = _ => false;

    /// <summary>Runs an editor on a file at a line, one-based, in the foreground; false where there is none.</summary>
    public Func<string, int, bool> OpenFile { get; init; } = (_, _) => false;

    /// <summary>What the first run fills in; null where there is nothing to ask.</summary>
    public FirstRunAnswers? FirstRun { get; init; }

    /// <summary>Takes the answers of the first run; returns what is wrong, or null.</summary>
    public Func<FirstRunAnswers, string?> AcceptFirstRun { get; init; } = _ => null;

    /// <summary>Writes a fault to the log.</summary>
    public Action<Exception> Log { get; init; } = _ => { };
}

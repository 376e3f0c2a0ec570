using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>What the settings say: at the start, and whenever one of them changes.</summary>
internal sealed partial class WorkbenchWindow
{
    private SettingsValues Values => _services.Settings.Values;

    /// <summary>What is shown where there is nothing to restore.</summary>
    private Session FirstSession() => new() { SideBar = SideBarWanted(Values), Panel = Values.Of(SettingsTable.PanelVisible) };

    private void OpenStartPage()
    {
        TabKey? start = Values.Of(SettingsTable.StartupEditor) switch
        {
            StartupEditor.None => null,
            StartupEditor.NextStep when Snapshot.Review.Next is { } next => new GoalTab(next.Standing.Goal.Id),
            _ => new TodayTab(),
        };
        if (start is not null && PageOf(start) is { } page) Editors.Active.Open(start, page.Title, preview: false);
    }

    // Files change on another thread, our own changes on this one: both show at once.
    private void OnSettingsChanged(SettingsValues before) => App?.Invoke(() => ApplySettings(before));

    private void ApplySettings(SettingsValues before)
    {
        WearChosenTheme();
        ShowNotePreviews();
        PlaceSideBar();
        _services.Workspace.DueSoonDays = Values.Of(SettingsTable.DueSoonDays);
        if (Values.Of(SettingsTable.DoNotDisturb) != before.Of(SettingsTable.DoNotDisturb)) DisturbAsSet();
        if (SideBarWanted(Values) != SideBarWanted(before)) _wishes = _wishes with { SideBar = SideBarWanted(Values) };
        if (Values.Of(SettingsTable.PanelVisible) != before.Of(SettingsTable.PanelVisible)) _wishes = _wishes with { Panel = Values.Of(SettingsTable.PanelVisible) };
        if (Values.Of(SettingsTable.ColorTheme) != before.Of(SettingsTable.ColorTheme)) CompleteLesson(GettingStarted.Theme);
        ReportSettings();
        ShowSnapshot();
        Rearrange();
    }

    /// <summary>What is wrong in the user's files stands among the problems.</summary>
    private void ReportSettings() => _services.Workspace.Report([.. _services.Settings.Problems, .. _services.Themes.Problems(_services.Settings), .. _services.Keybindings.Problems]);

    private void PlaceSideBar() => _wishes = _wishes with
    {
        SideBarIsRight = Values.Of(SettingsTable.SideBarLocation) == SideBarLocation.Right,
        ActivityBar = Values.Of(SettingsTable.ActivityBarVisible),
    };

    private void DisturbAsSet()
    {
        if (Notifications.DoNotDisturb != Values.Of(SettingsTable.DoNotDisturb)) Notifications.ToggleDoNotDisturb();
    }

    private void ShowNotePreviews()
    {
        foreach (var editor in _editors) editor.Note.HasPreview = Values.Of(SettingsTable.NotePreview);
    }

    // Everything that is drawn was made with its signs: they are chosen once.
    private void ChooseGlyphs()
    {
        var isUnicode = Values.Of(SettingsTable.Glyphs) is var choice && (choice == GlyphChoice.Unicode || (choice == GlyphChoice.Auto && _services.IsUtf8));
        _services.Glyphs = isUnicode ? GlyphSet.Unicode : GlyphSet.Ascii;
        Icons.Current = isUnicode ? Icons.Unicode : Icons.Ascii;
    }

    private void AskBeforeQuit() => Ask(new Prompt("Quit?", "Nothing is lost: text being written is kept", _ =>
    {
        App?.RequestStop(this);
        return null;
    }, AllowEmpty: true) { Verb = "quit", IsKept = false });

    private static bool? SideBarWanted(SettingsValues values) => values.Of(SettingsTable.SideBarVisibility) switch
    {
        PartVisibility.Visible => true,
        PartVisibility.Hidden => false,
        _ => null,
    };
}

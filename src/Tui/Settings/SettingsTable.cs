using System.Collections.Frozen;
using System.Collections.Immutable;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Settings;

/// <summary>Every setting there is.</summary>
internal static class SettingsTable
{
    public static readonly TextSetting ColorTheme = new(
        "workbench.colorTheme", "dark-plus", "the id of a colour theme", "The colour theme, by its id.");

    public static readonly ChoiceSetting<GlyphChoice> Glyphs = new(
        "workbench.glyphs", "The signs for status, icons and curves, from the next start on.",
        (GlyphChoice.Auto, "auto", "Unicode where the locale is UTF-8, else ASCII."),
        (GlyphChoice.Unicode, "unicode", "Always Unicode."),
        (GlyphChoice.Ascii, "ascii", "Always ASCII."));

    public static readonly ChoiceSetting<StartupEditor> StartupEditor = new(
        "workbench.startupEditor", "The page that opens at the start, where no earlier session is restored.",
        (Settings.StartupEditor.Today, "today", "Today: the next step, what waits, the year in short."),
        (Settings.StartupEditor.NextStep, "nextStep", "The goal that is the next step."),
        (Settings.StartupEditor.None, "none", "None."));

    public static readonly ChoiceSetting<RestoreWindows> RestoreWindows = new(
        "window.restoreWindows", "What the start brings back of the last session in the same workspace.",
        (Settings.RestoreWindows.All, "all", "Tabs, selection and sizes."),
        (Settings.RestoreWindows.None, "none", "Nothing."));

    public static readonly ChoiceSetting<PartVisibility> SideBarVisibility = new(
        "workbench.sideBar.defaultVisibility", "Whether the side bar is shown at the start, where no earlier session is restored.",
        (PartVisibility.Auto, "auto", "Where the terminal is wide enough for it."),
        (PartVisibility.Visible, "visible", "Always; on a narrow terminal it covers the page."),
        (PartVisibility.Hidden, "hidden", "Not before it is asked for."));

    public static readonly ChoiceSetting<SideBarLocation> SideBarLocation = new(
        "workbench.sideBar.location", "On which side the side bar and the activity bar stand.",
        (Settings.SideBarLocation.Left, "left", "At the left."),
        (Settings.SideBarLocation.Right, "right", "At the right: the text keeps its place when the side bar comes and goes."));

    public static readonly SwitchSetting ActivityBarVisible = new(
        "workbench.activityBar.visible", true, "Whether the activity bar with the icons is shown.");

    public static readonly SwitchSetting PanelVisible = new(
        "workbench.panel.defaultVisible", false, "Whether the panel is shown at the start, where no earlier session is restored.");

    public static readonly SwitchSetting EnablePreview = new(
        "workbench.editor.enablePreview", true, "Whether a goal that is merely looked at opens in the one preview tab, whose title is italic.");

    public static readonly SwitchSetting AutoReveal = new(
        "explorer.autoReveal", true, "Whether the tree goes along with the page that is opened.");

    public static readonly SwitchSetting NotePreview = new(
        "notes.preview", true, "Whether the note editor shows how the note will read.");

    public static readonly SwitchSetting DoNotDisturb = new(
        "notifications.doNotDisturb", false, "Whether notifications wait in their list, and are not shown as they come; errors are.")
    { IsUserOnly = true };

    public static readonly NumberSetting DueSoonDays = new(
        "goals.dueSoonDays", TraineeReview.UsualDueSoonDays, 1, 90, "How many days before its day a goal counts as due soon.");

    public static readonly ChoiceSetting<ConfirmClose> ConfirmBeforeClose = new(
        "window.confirmBeforeClose", "Whether quitting asks first.",
        (ConfirmClose.Never, "never", "It never asks; text being written is kept in any case."),
        (ConfirmClose.Always, "always", "It always asks."));

    public static readonly TextSetting ExternalEditor = new(
        "workbench.externalEditor", "", "a program that opens a window of its own",
        "The editor with a window of its own that opens files, for example code or gvim; empty for VISUAL or EDITOR.")
    { IsUserOnly = true };

    public static readonly TextSetting Person = new(
        "person", "", "an id or an e-mail address", "Who you are in every workspace, by id or e-mail; empty leaves it to git and the login.")
    { IsUserOnly = true };

    public static ImmutableArray<Setting> All { get; } =
    [
        ColorTheme, Glyphs, StartupEditor, SideBarVisibility, SideBarLocation, ActivityBarVisible, PanelVisible, EnablePreview, AutoReveal, NotePreview, DueSoonDays, DoNotDisturb,
        RestoreWindows, ConfirmBeforeClose, ExternalEditor, Person,
    ];

    private static readonly FrozenDictionary<string, Setting> ByKey = All.ToFrozenDictionary(setting => setting.Key);

    public static Setting? Find(string key) => ByKey.GetValueOrDefault(key);
}

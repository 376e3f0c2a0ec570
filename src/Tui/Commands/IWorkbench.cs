using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Forms;
using Onboarding.Tui.Models.Search;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Commands;

/// <summary>What commands may ask of the workbench.</summary>
internal interface IWorkbench
{
    WorkspaceSnapshot Snapshot { get; }

    /// <summary>The same with every trainee's year; they are read now where nobody asked for them yet.</summary>
    /// <exception cref="IOException">They can't be read.</exception>
    WorkspaceSnapshot WithTeam();

    GoalStanding? CurrentGoal { get; }

    /// <summary>The groups of tabs, for conditions to look at.</summary>
    EditorGroups Editors { get; }

    /// <summary>Writes an event to disk and shows it, with a toast; a fault of the disk is shown and nothing changes.</summary>
    bool Record(Func<EventStamp, ProgressEvent> happened, string said);

    /// <summary>Writes several events to disk as one action: one toast, one undo. Where the disk fails midway, says how many are recorded.</summary>
    bool RecordTogether(ImmutableArray<Recording> happened, string said);

    /// <summary>What the focus is on, or what the page in front is about; null for nothing.</summary>
    Target? CurrentTarget { get; }

    /// <summary>What is selected together; else the current target; empty for none.</summary>
    ImmutableArray<Target> SelectedTargets { get; }

    /// <summary>The goals that are selected together; else the current one; empty for none.</summary>
    ImmutableArray<GoalStanding> SelectedGoals { get; }

    /// <summary>Takes back the last recording.</summary>
    void Undo();

    void Say(string text, Tone tone = Tone.Text);

    /// <summary>All that was said.</summary>
    NotificationList Notifications { get; }

    /// <summary>What the program did.</summary>
    OutputLog Output { get; }

    /// <summary>The command line that does the same as the selected row says, else as the last recording; null where there is none.</summary>
    string? ShownCommand { get; }

    /// <summary>Says something in the status line until the next key.</summary>
    void Announce(string text);

    /// <summary>Shows what mends the problem, or all of its code, and writes it once it is wanted.</summary>
    void MendProblem(bool isAll);

    /// <summary>Asks whether the progress that lost its goal belongs to the goal that the problem stands at.</summary>
    void RelinkProblem();

    void ShowNotifications();

    /// <summary>Shows only errors as they come, or everything again; remembered in the user's settings.</summary>
    void ToggleDoNotDisturb();

    /// <summary>Removes the selected notification.</summary>
    void ClearNotification();

    /// <summary>Puts a text into the terminal's clipboard.</summary>
    void CopyText(string text);

    /// <summary>Asks for one line; empty answers only where the prompt allows them.</summary>
    void Ask(Prompt prompt);

    /// <summary>Opens a form. What is typed is kept when it is closed unsubmitted, and there again when a form with its key is opened.</summary>
    void Fill(Form form);

    /// <summary>Submits the form that is open, from whichever field.</summary>
    void SubmitForm();

    /// <summary>Offers a few things to choose from.</summary>
    void Choose(string hint, ImmutableArray<PaletteItem> items);

    /// <summary>Opens the editor for a note on a goal, or on the year.</summary>
    void WriteNote(GoalId? goal, NoteKind kind);

    void SaveNote();

    /// <summary>Whether what is being written may be kept to oneself.</summary>
    bool NoteCanBePrivate { get; }

    void TogglePrivateNote();

    /// <summary>Shows what a target leads to.</summary>
    void Open(Target target);

    void OpenToday();

    /// <summary>Shows every trainee and what waits for the user.</summary>
    void ShowReviews();

    /// <summary>Shows the one-on-one of the trainee whose year is shown.</summary>
    void ShowOneOnOne();

    /// <summary>Drafts the minutes of the one-on-one, to be edited; saving them records that it was held.</summary>
    void WriteMinutes();

    /// <summary>Makes another the trainee's mentor, in <c>onboarding.json</c>.</summary>
    void HandOver(HandOverTab people);

    /// <summary>Shows an answered question as an addition to its goal's description, and writes it once it is wanted.</summary>
    void ProposeAnswer(AnsweredQuestions.Row question);

    /// <summary>Shows something new of the curriculum, and writes it once it is wanted.</summary>
    /// <param name="plan">What would be written.</param>
    /// <param name="title">What is new, for people.</param>
    /// <param name="command">The command line that writes the same.</param>
    /// <param name="form">The key of the form that it was typed into, which then begins anew.</param>
    void WriteAddition(PlannedAddition plan, string title, string command, string form);

    /// <summary>Offers the trainees, to show another one's year.</summary>
    void SwitchTrainee();

    void OpenYear();

    void ShowActivity(ActivityKind activity);

    void CloseTab();

    void StepTab(int tabs);

    void KeepTab();

    void CloseOtherTabs();

    void CloseAllTabs();

    /// <summary>Opens again the tab that was closed last.</summary>
    void ReopenTab();

    void TogglePinTab();

    /// <summary>Offers the open tabs, the one used last first.</summary>
    void SwitchTab();

    void SplitEditor();

    void JoinEditors();

    void MoveTab();

    void FocusOtherGroup();

    /// <summary>Offers what stands beside the page that is shown.</summary>
    void OpenBreadcrumbs();

    /// <summary>Makes the part that has the focus larger, or smaller.</summary>
    void ResizePart(int steps);

    void ToggleZen();

    void ToggleSideBar();

    void TogglePanel();

    void ShowPanel(PanelKind panel);

    void FocusPart(PartKind part);

    void StepFocus(int parts);

    void FocusFilter();

    /// <summary>Shows a section of the side bar, by its id, and goes there.</summary>
    void ShowSection(string id);

    /// <summary>Shows the search and goes to its field.</summary>
    void ShowSearch();

    SearchOptions SearchOptions { get; set; }

    /// <summary>Looks at the next result of the search, or at the one before.</summary>
    void StepSearch(int step);

    /// <summary>Opens everything in the side bar's tree, or closes it.</summary>
    void FoldTree(bool isOpen);

    /// <summary>Moves the selection of the list, or scrolls the page, that has the focus.</summary>
    void Move(Movement movement);

    /// <summary>Opens what is selected; accepts what lies on top.</summary>
    void Accept();

    /// <summary>Whether the list that the side bar shows lets several rows be selected together.</summary>
    bool CanSelectSeveral { get; }

    /// <summary>Selects rows from where a range began on to the next row, up or down.</summary>
    void ExtendSelection(int rows);

    /// <summary>Adds the row to those that are selected together, or takes it out.</summary>
    void ToggleSelected();

    void SelectAllRows();

    /// <summary>Opens the menu of what is selected.</summary>
    void OpenContextMenu();

    /// <summary>Opens the menu of the gear.</summary>
    void OpenWorkbenchMenu();

    /// <summary>Closes what lies on top, or clears the filter.</summary>
    void Dismiss();

    void OpenPalette(string prefix);

    void OpenMenu(string? name);

    void ShowKeyHelp();

    /// <summary>Opens the keyboard shortcuts; the next three are about the row that is selected there.</summary>
    void ConfigureKeys();

    void RecordKeys();

    void RemoveKey();

    void ResetKeys();

    void OpenKeysFile();

    /// <param name="wanted">The one that is found there; null for all.</param>
    void OpenSettings(Setting? wanted = null);

    /// <summary>From the user's settings to those of the workspace, or back.</summary>
    void SwitchSettingsFile();

    /// <summary>Takes the setting that is selected on the settings page out of its file.</summary>
    void ResetSetting();

    void OpenSettingsFile(SettingOrigin file);

    /// <summary>Whether the roster doesn't know the user yet.</summary>
    bool IsFirstRun { get; }

    /// <summary>Asks who the user is.</summary>
    void AskWho();

    void ShowGettingStarted();

    /// <summary>Begins getting started anew.</summary>
    void ResetGettingStarted();

    /// <summary>Lists the themes, and shows each while the selection is on it.</summary>
    void SelectTheme();

    /// <summary>From dark to light, or back.</summary>
    void ToggleTheme();

    /// <summary>Copies a theme's file into the user's own and shows it.</summary>
    /// <returns>What is wrong with the file, or null.</returns>
    string? ImportTheme(string path);

    void Redraw();

    void Quit();
}

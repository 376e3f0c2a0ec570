using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>Tabs: what is opened, closed and shown.</summary>
internal sealed partial class WorkbenchWindow
{
    private bool _isShowing;

    public EditorGroups Editors { get; } = new();

    /// <summary>The panes of the group that what is opened opens in.</summary>
    private EditorGroup ActiveEditor => _editors[Editors.ActiveIndex];

    public void OpenToday() => OpenTab(new TodayTab(), preview: false);

    public void OpenYear() => OpenTab(new YearTab(), preview: false);

    public void CloseTab() => CloseTab(Editors.ActiveIndex, Editors.Active.ActiveIndex);

    public void CloseOtherTabs()
    {
        for (var i = Editors.Active.Tabs.Count - 1; i >= 0; i--)
        {
            if (i != Editors.Active.ActiveIndex && !Editors.Active.Tabs[i].IsPinned) Editors.Close(Editors.ActiveIndex, i);
        }
        ShowEditors();
    }

    public void CloseAllTabs()
    {
        for (var group = Editors.Groups.Count - 1; group >= 0; group--)
        {
            var tabs = Editors.Groups[group];
            for (var i = tabs.Tabs.Count - 1; i >= 0; i--)
            {
                if (!tabs.Tabs[i].IsPinned) Editors.Close(group, i);
            }
        }
        ShowEditors();
        FocusPart(PartKind.Editor);
    }

    public void ReopenTab()
    {
        while (Editors.Reopen() is { } tab)
        {
            if (TitleOf(tab.Key) is null)
            {
                Editors.Active.Close(Editors.Active.IndexOf(tab.Key));
                continue;
            }
            ShowEditors();
            FocusPart(PartKind.Editor);
            return;
        }
    }

    public void StepTab(int tabs)
    {
        Editors.Active.Step(tabs);
        ShowEditors();
    }

    public void KeepTab()
    {
        Editors.Active.Keep(Editors.Active.ActiveIndex);
        ShowEditors();
    }

    public void TogglePinTab() => TogglePinTab(Editors.ActiveIndex, Editors.Active.ActiveIndex);

    public void SwitchTab()
    {
        var recent = Editors.Active.ByRecency.ToArray();
        var items = recent.Select((tab, i) => new PaletteItem(tab.Key, tab.Title, tab.IsDirty ? "not saved" : "", () => OpenTab(tab.Key, tab.IsPreview)) { Rank = -i });
        var rows = new PaletteRows([.. items]);
        // The one before is what is mostly meant: the key and Enter go there and back.
        Show(new PaletteOverlay("", "An open tab, the one used last first", text => (rows, text.Trim())) { SelectedAtFirst = 1 });
    }

    /// <param name="key">What to show.</param>
    /// <param name="preview">Whether only to look at it.</param>
    /// <param name="topic">The part of a track to go to.</param>
    private void OpenTab(TabKey key, bool preview, TopicKey? topic = null)
    {
        if (TitleOf(key) is not { } title)
        {
            Say("The curriculum no longer has it.", Tone.Warning);
            return;
        }
        if (key.NeedsTeam) FollowTeam();
        Editors.Active.Open(key, title, preview && Values.Of(SettingsTable.EnablePreview));
        ShowEditors();
        if (topic is not null) ActiveEditor.Page.Reveal(new TrackTarget(topic.TrackPath, topic.TopicId));
        if (!(preview && _side.IsInList) && RowOf(key, topic) is { } row) RevealInTree(row);
        if (!preview) FocusPart(PartKind.Editor);
    }

    /// <summary>The row of the tree that a tab belongs to.</summary>
    private static object? RowOf(TabKey key, TopicKey? topic) => key switch
    {
        GoalTab tab => tab.Goal,
        TrackTab tab => topic ?? (object)new TrackKey(tab.Path),
        _ => null,
    };

    /// <summary>What a tab is called; null where there is no longer what it shows.</summary>
    private string? TitleOf(TabKey key) => ActiveEditor.ListOf(key)?.TabTitle ?? PageOf(key)?.Title;

    private void ActivateTab(int group, int index)
    {
        Editors.Activate(group);
        Editors.Active.Activate(index);
        ShowEditors();
        FocusPart(PartKind.Editor);
    }

    private void CloseTab(int group, int index)
    {
        if (index < 0) return;
        if (Editors.Groups[group].Tabs[index] is { IsDirty: true, Key: var key }) SayDraftIsKept(PlaceOf(key));
        Editors.Close(group, index);
        ShowEditors();
        if (!_side.HasFocus && !_panel.HasFocus) FocusPart(PartKind.Editor);
    }

    private void TogglePinTab(int group, int index)
    {
        Editors.Groups[group].TogglePin(index);
        ShowEditors();
    }

    private void WireEditor(EditorGroup editor, int group)
    {
        editor.Strip.Chosen += index => ActivateTab(group, index);
        editor.Strip.Closed += index => CloseTab(group, index);
        editor.Strip.Unpinned += index => TogglePinTab(group, index);
        editor.Strip.Kept += index =>
        {
            Editors.Groups[group].Keep(index);
            ShowEditors();
        };
        editor.Crumbs.Clicked += step => OpenCrumb(group, step);
        editor.Page.Opened += Open;
        editor.Entered += () => Enter(group);
        WireNote(editor.Note, group);
    }

    /// <summary>Shows every group's tabs, path and page as they are now.</summary>
    private void ShowEditors()
    {
        _isShowing = true;
        NoteHealthInFront();
        try
        {
            for (var group = 0; group < Editors.Groups.Count; group++) ShowEditor(group);
            for (var group = Editors.Groups.Count; group < EditorGroups.Most; group++) _editors[group].Note.Close();
        }
        finally
        {
            _isShowing = false;
        }
        FollowFrontTab();
        var wishes = _wishes with { Groups = Editors.Groups.Count, ActiveGroup = Editors.ActiveIndex };
        if (wishes != _wishes || _layout.Groups.Length != wishes.Groups)
        {
            _wishes = wishes;
            Rearrange();
        }
        RememberSoon();
    }

    private void ShowEditor(int group)
    {
        var tabs = Editors.Groups[group];
        var key = tabs.Active?.Key;
        var page = key is null ? new EmptyEditorPage(EmptyHints) : PageOf(key);
        if (key is not null && page is not null) tabs.Rename(key, page.Title);
        ShowNote(group, page);
        _editors[group].Show(tabs, page, PathTo(key), _services.Glyphs);
    }
}

using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>How the workbench was left, kept for the next start: soon after each change, so that a kill loses a moment at most.</summary>
internal sealed partial class WorkbenchWindow
{
    private static readonly TimeSpan RememberAfter = TimeSpan.FromSeconds(1);

    private bool _isRestored;
    private object? _remembering;

    private void RestoreSession()
    {
        var last = Values.Of(SettingsTable.RestoreWindows) == Settings.RestoreWindows.All ? _services.Sessions.Load() : null;
        var session = last ?? FirstSession();
        _wishes = _wishes with
        {
            SideBar = session.SideBar,
            SideBarWidth = session.SideBarWidth ?? _wishes.SideBarWidth,
            Panel = session.Panel,
            PanelHeight = session.PanelHeight,
            SplitPercent = session.SplitPercent ?? _wishes.SplitPercent,
        };
        if (Enum.TryParse<ActivityKind>(session.Activity, out var activity) && _sideViews.TryGetValue(activity, out var view)) _side.Show(view);
        if (session.OpenSections is { } sections) SectionFolding.Open = sections;
        if (Enum.TryParse<PanelKind>(session.PanelKind, out var panel)) _panel.Shown = panel;
        _recent.AddRange(session.RecentCommands.Where(id => CommandTable.Find(id) is not null));
        RestoreTabs(session);
        RestoreTree(session);
        _isRestored = true;
    }

    private void RestoreTabs(Session session)
    {
        Editors.Restore(session.Groups.Take(EditorGroups.Most).Select((group, index) => RestoreGroup(group, _editors[index].Page)), session.ActiveGroup);
        if (Editors.Active.Active is null) OpenStartPage();
    }

    private TabList RestoreGroup(SessionGroup group, PageView page)
    {
        var tabs = new TabList();
        var front = group.Active >= 0 && group.Active < group.Tabs.Length ? group.Tabs[group.Active].Key : "";
        foreach (var tab in group.Tabs)
        {
            if (TabKey.Parse(tab.Key) is not { } key || TitleOf(key) is not { } title) continue;
            tabs.Insert(tabs.Tabs.Count, new EditorTab(key, title, tab.IsPreview) { IsPinned = tab.IsPinned, IsEditing = tab.IsEditing });
            page.ScrollTo(key, tab.Top);
        }
        tabs.Activate(tabs.Tabs.ToList().FindIndex(tab => tab.Key.Name == front));
        return tabs;
    }

    private void RestoreTree(Session session)
    {
        _curriculum.Show(Snapshot);
        if (session.OpenRows is not { } open) return;
        var (tree, list) = (_curriculum.Tree, _side.ListOf(_curriculum));
        tree.RestoreOpen(open.Select(OutlineKeys.Parse).OfType<object>());
        list.Show(tree);
        if (session.SelectedRow is { } name && OutlineKeys.Parse(name) is { } key && tree.IndexOf(key) is var row and >= 0) list.Select(row);
    }

    private void RememberSoon()
    {
        if (!_isRestored || _remembering is not null) return;
        _remembering = App?.AddTimeout(RememberAfter, () =>
        {
            _remembering = null;
            Remember();
            return false;
        });
    }

    private void Remember()
    {
        if (!_isRestored) return;
        try
        {
            _services.Sessions.Save(SessionNow());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It is a convenience: whoever has a full disk has been told about what matters.
            _services.Log(fault);
        }
    }

    private Session SessionNow() => new()
    {
        Groups = [.. Editors.Groups.Select((tabs, group) => new SessionGroup
        {
            Tabs = [.. tabs.Tabs.Select(tab => new SessionTab(tab.Key.Name) { IsPinned = tab.IsPinned, IsPreview = tab.IsPreview, IsEditing = tab.IsEditing, Top = _editors[group].Page.TopOf(tab.Key) })],
            Active = tabs.ActiveIndex,
        })],
        ActiveGroup = Editors.ActiveIndex,
        Activity = Activity.ToString(),
        OpenSections = SectionFolding.Open,
        SideBar = _wishes.SideBar,
        SideBarWidth = _wishes.SideBarWidth,
        Panel = _wishes.Panel,
        PanelKind = _panel.Shown.ToString(),
        PanelHeight = _wishes.PanelHeight,
        SplitPercent = _wishes.SplitPercent,
        OpenRows = [.. _curriculum.Tree.OpenKeys.Select(OutlineKeys.NameOf).OfType<string>()],
        SelectedRow = OutlineKeys.NameOf(_side.ListOf(_curriculum).Cursor.Key),
        RecentCommands = [.. _recent],
    };
}

namespace Onboarding.Tui.Models;

/// <summary>
/// The tabs of one group and which is in front. Looking at a page reuses the one preview tab; opening it keeps it. Pinned tabs stand first.
/// </summary>
internal sealed class TabList
{
    private readonly List<EditorTab> _tabs = [];

    /// <summary>What was in front, the latest last.</summary>
    private readonly List<TabKey> _visits = [];

    public IReadOnlyList<EditorTab> Tabs => _tabs;

    /// <summary>-1 where none is open.</summary>
    public int ActiveIndex { get; private set; } = -1;

    public EditorTab? Active => ActiveIndex < 0 ? null : _tabs[ActiveIndex];

    /// <summary>The tabs, the one used last first.</summary>
    public IEnumerable<EditorTab> ByRecency => _tabs.OrderByDescending(tab => _visits.IndexOf(tab.Key));

    private int PinnedCount => _tabs.TakeWhile(tab => tab.IsPinned).Count();

    /// <summary>Brings a page to the front, in a tab of its own or in the preview tab.</summary>
    public void Open(TabKey key, string title, bool preview)
    {
        var known = IndexOf(key);
        if (known < 0)
        {
            var reused = preview ? _tabs.FindIndex(tab => tab is { IsPreview: true, IsDirty: false }) : -1;
            if (reused >= 0) _tabs[reused] = new EditorTab(key, title, true);
            else _tabs.Insert(Math.Max(ActiveIndex + 1, PinnedCount), new EditorTab(key, title, preview));
            known = IndexOf(key);
        }
        if (!preview) _tabs[known] = _tabs[known] with { IsPreview = false };
        Activate(known);
    }

    public void Activate(int index)
    {
        if (index < 0 || index >= _tabs.Count) return;
        ActiveIndex = index;
        _visits.Remove(_tabs[index].Key);
        _visits.Add(_tabs[index].Key);
    }

    /// <summary>The tab to the right, or to the left, round the ends.</summary>
    public void Step(int tabs)
    {
        if (_tabs.Count > 0) Activate((((ActiveIndex + tabs) % _tabs.Count) + _tabs.Count) % _tabs.Count);
    }

    /// <summary>Removes a tab; the one that was used before it comes to the front.</summary>
    public EditorTab? Close(int index)
    {
        if (index < 0 || index >= _tabs.Count) return null;
        var closed = _tabs[index];
        _tabs.RemoveAt(index);
        _visits.Remove(closed.Key);
        if (index == ActiveIndex) ActiveIndex = _visits.Count > 0 ? IndexOf(_visits[^1]) : _tabs.Count - 1;
        else if (ActiveIndex > index) ActiveIndex--;
        return closed;
    }

    /// <summary>Puts a tab, with all that it is, at a place.</summary>
    public void Insert(int index, EditorTab tab)
    {
        if (IndexOf(tab.Key) is var known and >= 0)
        {
            Activate(known);
            return;
        }
        index = tab.IsPinned ? Math.Min(index, PinnedCount) : Math.Clamp(index, PinnedCount, _tabs.Count);
        _tabs.Insert(index, tab);
        Activate(index);
    }

    public void Keep(int index)
    {
        if (index >= 0 && index < _tabs.Count) _tabs[index] = _tabs[index] with { IsPreview = false };
    }

    /// <summary>Pins a tab, or unpins it; it stays in front if it was.</summary>
    public void TogglePin(int index)
    {
        if (index < 0 || index >= _tabs.Count) return;
        var front = Active!.Key;
        var tab = _tabs[index] with { IsPinned = !_tabs[index].IsPinned, IsPreview = false };
        _tabs.RemoveAt(index);
        _tabs.Insert(PinnedCount, tab);
        ActiveIndex = IndexOf(front);
    }

    public int IndexOf(TabKey key) => _tabs.FindIndex(tab => tab.Key == key);

    public void Rename(TabKey key, string title) => Change(key, tab => tab with { Title = title });

    public void MarkDirty(TabKey key, bool isDirty) => Change(key, tab => tab with { IsDirty = isDirty, IsPreview = tab.IsPreview && !isDirty });

    public void MarkEditing(TabKey key, bool isEditing) => Change(key, tab => tab with { IsEditing = isEditing, IsPreview = tab.IsPreview && !isEditing });

    private void Change(TabKey key, Func<EditorTab, EditorTab> change)
    {
        var index = IndexOf(key);
        if (index >= 0) _tabs[index] = change(_tabs[index]);
    }
}

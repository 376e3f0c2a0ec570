namespace Onboarding.Tui.Models;

/// <summary>The open tabs and which is in front. Looking at a page reuses the one preview tab; opening it keeps it.</summary>
internal sealed class TabList
{
    private readonly List<EditorTab> _tabs = [];

    public IReadOnlyList<EditorTab> Tabs => _tabs;

    /// <summary>-1 where none is open.</summary>
    public int ActiveIndex { get; private set; } = -1;

    public EditorTab? Active => ActiveIndex < 0 ? null : _tabs[ActiveIndex];

    /// <summary>Brings a page to the front, in a tab of its own or in the preview tab.</summary>
    public void Open(TabKey key, string title, bool preview)
    {
        var known = _tabs.FindIndex(tab => tab.Key == key);
        if (known < 0)
        {
            var reused = preview ? _tabs.FindIndex(tab => tab is { IsPreview: true, IsDirty: false }) : -1;
            if (reused >= 0) _tabs[reused] = new EditorTab(key, title, true);
            else _tabs.Insert(ActiveIndex + 1, new EditorTab(key, title, preview));
            known = reused >= 0 ? reused : ActiveIndex + 1;
        }
        if (!preview) _tabs[known] = _tabs[known] with { IsPreview = false };
        ActiveIndex = known;
    }

    public void Activate(int index)
    {
        if (index >= 0 && index < _tabs.Count) ActiveIndex = index;
    }

    /// <summary>The tab to the right, or to the left, round the ends.</summary>
    public void Step(int tabs)
    {
        if (_tabs.Count > 0) ActiveIndex = (((ActiveIndex + tabs) % _tabs.Count) + _tabs.Count) % _tabs.Count;
    }

    public void Close(int index)
    {
        if (index < 0 || index >= _tabs.Count) return;
        _tabs.RemoveAt(index);
        if (ActiveIndex > index || ActiveIndex == _tabs.Count) ActiveIndex--;
    }

    public void Keep(int index)
    {
        if (index >= 0 && index < _tabs.Count) _tabs[index] = _tabs[index] with { IsPreview = false };
    }

    public void Rename(TabKey key, string title) => Change(key, tab => tab with { Title = title });

    public void MarkDirty(TabKey key, bool isDirty) => Change(key, tab => tab with { IsDirty = isDirty, IsPreview = tab.IsPreview && !isDirty });

    private void Change(TabKey key, Func<EditorTab, EditorTab> change)
    {
        var index = _tabs.FindIndex(tab => tab.Key == key);
        if (index >= 0) _tabs[index] = change(_tabs[index]);
    }
}

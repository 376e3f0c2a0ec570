namespace Onboarding.Tui.Models;

/// <summary>The editor's groups of tabs, one or two side by side. One of them is the active one: what is opened opens there.</summary>
internal sealed class EditorGroups
{
    public const int Most = 2;

    private const int MostClosed = 20;

    private readonly List<TabList> _groups = [new()];
    private readonly List<(EditorTab Tab, int Index)> _closed = [];

    /// <summary>Never empty.</summary>
    public IReadOnlyList<TabList> Groups => _groups;

    public int ActiveIndex { get; private set; }

    public TabList Active => _groups[ActiveIndex];

    public bool IsSplit => _groups.Count > 1;

    /// <summary>Whether a tab that was closed can be opened again.</summary>
    public bool CanReopen => _closed.Count > 0;

    public void Activate(int group) => ActiveIndex = Math.Clamp(group, 0, _groups.Count - 1);

    /// <summary>Makes a second group that shows the same page, and goes there.</summary>
    public void Split()
    {
        if (IsSplit || Active.Active is not { } tab) return;
        _groups.Add(new TabList());
        ActiveIndex = 1;
        Active.Open(tab.Key, tab.Title, preview: false);
    }

    /// <summary>Moves the front tab into the other group, which is made where there is none.</summary>
    public void MoveTab()
    {
        if (Active.Active is null || (!IsSplit && Active.Tabs.Count < 2)) return;
        if (!IsSplit) _groups.Add(new TabList());
        var tab = Active.Close(Active.ActiveIndex)!;
        var from = ActiveIndex;
        ActiveIndex = 1 - ActiveIndex;
        Active.Insert(Active.Tabs.Count, tab);
        DropIfEmpty(from);
    }

    /// <summary>Puts all tabs into one group.</summary>
    public void Join()
    {
        if (!IsSplit) return;
        var front = Active.Active;
        foreach (var tab in _groups[1].Tabs) _groups[0].Insert(_groups[0].Tabs.Count, tab);
        _groups.RemoveAt(1);
        ActiveIndex = 0;
        if (front is not null) Active.Activate(Active.IndexOf(front.Key));
    }

    /// <summary>Closes a tab; a group without tabs goes, unless it is the only one.</summary>
    public void Close(int group, int index)
    {
        if (_groups[group].Close(index) is not { } tab) return;
        _closed.Add((tab, index));
        if (_closed.Count > MostClosed) _closed.RemoveAt(0);
        DropIfEmpty(group);
    }

    /// <summary>Opens again what was closed last, where it was.</summary>
    public EditorTab? Reopen()
    {
        if (!CanReopen) return null;
        var (tab, index) = _closed[^1];
        _closed.RemoveAt(_closed.Count - 1);
        Active.Insert(index, tab with { IsPreview = false });
        return tab;
    }

    /// <summary>Shows exactly these groups.</summary>
    public void Restore(IEnumerable<TabList> groups, int active)
    {
        _groups.Clear();
        _groups.AddRange(groups.Where(group => group.Tabs.Count > 0).Take(Most));
        if (_groups.Count == 0) _groups.Add(new TabList());
        Activate(active);
    }

    /// <summary>Changes a tab in every group that has it.</summary>
    public void ForEach(Action<TabList> change) => _groups.ForEach(change);

    private void DropIfEmpty(int group)
    {
        if (!IsSplit || _groups[group].Tabs.Count > 0) return;
        _groups.RemoveAt(group);
        ActiveIndex = 0;
    }
}

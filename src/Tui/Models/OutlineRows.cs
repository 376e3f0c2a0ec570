using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>
/// The curriculum as a tree of rows: tracks, topics, groups, goals, steps. It remembers what is open across reloads, by key; one UI thread uses it.
/// </summary>
internal sealed class OutlineRows(GlyphSet glyphs) : ITreeRows
{
    private readonly HashSet<object> _open = [];
    private readonly HashSet<object> _closedWhileFiltering = [];
    private OutlineTree _tree = OutlineTree.Empty;
    private WorkspaceSnapshot? _snapshot;
    private OutlineFilter? _filter;
    private int[] _rows = [];
    private int _count;

    public int Count => _count;

    /// <summary>The filter as typed; empty for none.</summary>
    public string FilterText { get; private set; } = "";

    /// <summary>How many goals the filter leaves; null without one.</summary>
    public int? MatchCount => _filter?.MatchingGoals;

    /// <summary>Shows another moment. Costs next to nothing while the curriculum is the same.</summary>
    public void SetSnapshot(WorkspaceSnapshot snapshot)
    {
        var isFirst = _snapshot is null;
        var isSame = ReferenceEquals(_snapshot?.Curriculum, snapshot.Curriculum);
        _snapshot = snapshot;
        if (isSame) return;
        _tree = OutlineTree.Build(snapshot.Curriculum);
        _filter = OutlineFilter.Of(FilterText, _tree);
        if (isFirst && snapshot.Review.Next is { } next) OpenAbove(_tree.IndexOf(next.Standing.Goal.Id));
        Lay();
    }

    public void SetFilter(string text)
    {
        FilterText = text;
        _filter = OutlineFilter.Of(text, _tree, _filter);
        _closedWhileFiltering.Clear();
        Lay();
    }

    public object KeyAt(int index) => NodeAt(index).Key;

    /// <summary>The row of a key, or -1 where it is not shown.</summary>
    public int IndexOf(object key)
    {
        var node = _tree.IndexOf(key);
        if (node < 0) return -1;
        var row = Array.BinarySearch(_rows, 0, _count, node);
        return row < 0 ? -1 : row;
    }

    public Line LineAt(int index, int width) => OutlineLine.Of(NodeAt(index), IsExpandable(index) ? IsExpanded(index) : null, _snapshot!.Review, _filter?.Words ?? [], glyphs);

    public Target? TargetAt(int index) => OutlineLine.TargetOf(NodeAt(index));

    /// <summary>The goal of a row; null on a track, topic or group.</summary>
    public Goal? GoalAt(int index) => NodeAt(index).Goal;

    public bool IsExpandable(int index) => NodeAt(index).End > _rows[index] + 1;

    public bool IsExpanded(int index) => IsExpandable(index) && IsOpen(_rows[index]);

    /// <summary>The row that this one stands under, or -1.</summary>
    public int ParentOf(int index) => NodeAt(index).Parent is var parent and >= 0 ? Array.BinarySearch(_rows, 0, _count, parent) : -1;

    /// <summary>Tracks, topics and groups fold wherever they are clicked, goals at their triangle.</summary>
    public bool FoldsAt(int index, int column) =>
        IsExpandable(index) && (GoalAt(index) is null || column == OutlineLine.ChevronColumn(NodeAt(index)));

    public void SetExpanded(int index, bool expanded)
    {
        if (!IsExpandable(index)) return;
        SetOpen(_rows[index], expanded);
        Lay();
    }

    public void CollapseAll()
    {
        _open.Clear();
        foreach (var node in _filter is null ? [] : _tree.Nodes) _closedWhileFiltering.Add(node.Key);
        Lay();
    }

    public void ExpandAll()
    {
        foreach (var node in _tree.Nodes) _open.Add(node.Key);
        _closedWhileFiltering.Clear();
        Lay();
    }

    /// <summary>Opens what a goal, topic or track stands under, and says its row; -1 where there is no such thing. A filter that hides it is cleared.</summary>
    public int Reveal(object key)
    {
        var node = _tree.IndexOf(key);
        if (node < 0) return -1;
        if (_filter is not null && !_filter.IsKept(node)) SetFilter("");
        OpenAbove(node);
        Lay();
        return IndexOf(key);
    }

    /// <summary>The keys of everything that is open, to be restored another day.</summary>
    public ImmutableArray<object> OpenKeys => [.. _open];

    /// <summary>Opens exactly these.</summary>
    public void RestoreOpen(IEnumerable<object> keys)
    {
        _open.Clear();
        _open.UnionWith(keys);
        Lay();
    }

    private OutlineNode NodeAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_count, nameof(index));
        return _tree.Nodes[_rows[index]];
    }

    private void OpenAbove(int node)
    {
        for (var above = node < 0 ? -1 : _tree.Nodes[node].Parent; above >= 0; above = _tree.Nodes[above].Parent) SetOpen(above, true);
    }

    private bool IsOpen(int node)
    {
        var key = _tree.Nodes[node].Key;
        return _filter?.LeadsToMatch(node) == true ? !_closedWhileFiltering.Contains(key) : _open.Contains(key);
    }

    private void SetOpen(int node, bool open)
    {
        var key = _tree.Nodes[node].Key;
        if (_filter?.LeadsToMatch(node) == true)
        {
            if (open) _closedWhileFiltering.Remove(key);
            else _closedWhileFiltering.Add(key);
        }
        else if (open) _open.Add(key);
        else _open.Remove(key);
    }

    /// <summary>Lists the nodes that are shown: those with all above them open.</summary>
    private void Lay()
    {
        var nodes = _tree.Nodes;
        if (_rows.Length < nodes.Count) _rows = new int[nodes.Count];
        _count = 0;
        for (var i = 0; i < nodes.Count;)
        {
            if (_filter?.IsKept(i) == false)
            {
                i = nodes[i].End;
                continue;
            }
            _rows[_count++] = i;
            i = nodes[i].End == i + 1 || IsOpen(i) ? i + 1 : nodes[i].End;
        }
    }
}

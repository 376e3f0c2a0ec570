namespace Onboarding.Tui.Models;

/// <summary>
/// The rows of a list that are selected together, by their keys. A range goes when the selection moves on, as in VS Code; rows that were marked one by one
/// stay until Esc.
/// </summary>
internal sealed class RowMarks
{
    private readonly HashSet<object> _keys = [];
    private object? _anchor;
    private bool _isRange;

    public int Count => _keys.Count;

    public IEnumerable<object> Keys => _keys;

    public bool Contains(object key) => _keys.Contains(key);

    public void Clear()
    {
        _keys.Clear();
        (_anchor, _isRange) = (null, false);
    }

    /// <summary>The selection moved without Shift.</summary>
    public void MovedOn()
    {
        if (_isRange) Clear();
    }

    public void Toggle(object key)
    {
        if (!_keys.Remove(key)) _keys.Add(key);
        (_anchor, _isRange) = (key, false);
    }

    /// <summary>Selects from where the range began to a row. The first call begins it.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="from">Where it begins, if it does now.</param>
    /// <param name="to">Where it ends.</param>
    public void Extend(IRowSource rows, int from, int to)
    {
        _anchor ??= rows.KeyAt(from);
        var anchor = IndexOf(rows, _anchor, from);
        Select(rows, Math.Min(anchor, to), Math.Max(anchor, to));
    }

    /// <summary>Selects every row that can be.</summary>
    public void All(IRowSource rows)
    {
        _anchor = null;
        Select(rows, 0, rows.Count - 1);
    }

    private void Select(IRowSource rows, int first, int last)
    {
        _keys.Clear();
        _isRange = true;
        for (var i = first; i <= last; i++) if (rows.TargetAt(i) is { IsGoal: true }) _keys.Add(rows.KeyAt(i));
    }

    private static int IndexOf(IRowSource rows, object key, int near)
    {
        for (var distance = 0; near + distance < rows.Count || near - distance >= 0; distance++)
        {
            if (near + distance < rows.Count && rows.KeyAt(near + distance).Equals(key)) return near + distance;
            if (near - distance >= 0 && rows.KeyAt(near - distance).Equals(key)) return near - distance;
        }
        return near;
    }
}

namespace Onboarding.Tui.Models;

/// <summary>Which row of a list is selected and which is the first on screen. The selection follows its row's key across reloads, never its number.</summary>
internal sealed class ListCursor
{
    private IRowSource _rows = EmptyRows.Instance;

    /// <summary>-1 in an empty list.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>The first visible row.</summary>
    public int Top { get; private set; }

    /// <summary>What the selected row stands for; remembered, so that rows that change in place find it again.</summary>
    public object? Key { get; private set; }

    public IRowSource Rows => _rows;

    /// <summary>Takes new rows: the same key stays selected; where it is gone, what stands in its place is.</summary>
    public void Show(IRowSource rows)
    {
        _rows = rows;
        var found = Key is null ? -1 : Find(Key);
        MoveTo(found >= 0 ? found : Math.Max(0, Index));
    }

    public void MoveTo(int index)
    {
        Index = _rows.Count == 0 ? -1 : Math.Clamp(index, 0, _rows.Count - 1);
        Key = Index < 0 ? null : _rows.KeyAt(Index);
    }

    public void Move(int rows) => MoveTo(Index + rows);

    /// <summary>Selects the row with this key, if there is one.</summary>
    public bool MoveTo(object key)
    {
        var found = Find(key);
        if (found >= 0) MoveTo(found);
        return found >= 0;
    }

    /// <summary>Scrolls as little as makes the selection visible.</summary>
    public void Reveal(int height)
    {
        if (height <= 0) return;
        if (Index >= 0 && Index < Top) Top = Index;
        if (Index >= Top + height) Top = Index - height + 1;
        Limit(height);
    }

    /// <summary>Scrolls without moving the selection.</summary>
    public void Scroll(int rows, int height)
    {
        Top += rows;
        Limit(height);
    }

    private void Limit(int height) => Top = Math.Clamp(Top, 0, Math.Max(0, _rows.Count - height));

    private int Find(object key)
    {
        // Most changes leave the row where it was or near it.
        for (var distance = 0; Index + distance < _rows.Count || Index - distance >= 0; distance++)
        {
            var (below, above) = (Index + distance, Index - distance);
            if (below >= 0 && below < _rows.Count && Equals(_rows.KeyAt(below), key)) return below;
            if (above >= 0 && above < _rows.Count && Equals(_rows.KeyAt(above), key)) return above;
        }
        return -1;
    }
}

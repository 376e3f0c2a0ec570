using System.Collections.Immutable;

namespace Onboarding.Tui.Models.Markup;

/// <summary>Collects lines of a fixed width, under a growing and shrinking margin (quote bars, list markers).</summary>
internal sealed class LineSheet(int width)
{
    private readonly List<Line> _lines = [];
    private readonly List<(Span First, Span Others)> _margins = [];
    private int _marginColumns;
    private int _firstsLeft;
    private bool _blankDue;

    /// <summary>The columns that are left beside the margin; at least 1.</summary>
    public int Room => Math.Max(1, width - _marginColumns);

    public List<Line> Lines => _lines;

    /// <summary>Begins a margin: <paramref name="first"/> on its first line, <paramref name="rest"/> on the others; both equally wide.</summary>
    public void Push(Span first, Span rest)
    {
        var columns = DisplayWidth.Of(rest.Text);
        // Text needs at least half of the width; deeper margins are not drawn.
        if (_marginColumns + columns > width / 2) (first, rest, columns) = (new Span(""), new Span(""), 0);
        _margins.Add((first, rest));
        _marginColumns += columns;
        _firstsLeft++;
    }

    public void Pop()
    {
        _marginColumns -= DisplayWidth.Of(_margins[^1].Others.Text);
        _margins.RemoveAt(_margins.Count - 1);
        _firstsLeft = Math.Min(_firstsLeft, _margins.Count);
    }

    /// <summary>Asks for an empty line before the next text; several ask for one.</summary>
    public void Separate() => _blankDue = _lines.Count > 0;

    public void Add(ImmutableArray<Span> left, ImmutableArray<Span> right = default, Target? target = null)
    {
        EndGap();
        var margin = Margin(_margins.Count, _firstsLeft);
        _firstsLeft = 0;
        _lines.Add(new Line(margin.IsEmpty ? left : [.. margin, .. left], right.IsDefault ? [] : right, target));
    }

    /// <summary>Adds the empty line that was asked for, if one was.</summary>
    public void EndGap()
    {
        if (!_blankDue) return;
        _blankDue = false;
        // Margins that begin with the next text do not reach up into the gap before it.
        _lines.Add(new Line(Margin(_margins.Count - _firstsLeft, 0), []));
    }

    public void AddWrapped(ReadOnlySpan<Span> spans)
    {
        foreach (var row in TextWrapper.Wrap(spans, Room)) Add(row);
    }

    private ImmutableArray<Span> Margin(int count, int firsts)
    {
        if (count == 0) return [];
        var spans = ImmutableArray.CreateBuilder<Span>(count);
        for (var i = 0; i < count; i++)
        {
            var (first, rest) = _margins[i];
            var span = i >= _margins.Count - firsts ? first : rest;
            if (span.Text.Length > 0) spans.Add(span);
        }
        return spans.ToImmutable();
    }
}

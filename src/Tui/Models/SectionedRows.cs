using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>The key of a row that is no thing of its own: a section's head, or the gap before it.</summary>
internal sealed record SectionKey(string Section, bool IsGap = false);

/// <summary>A list in sections, each with a head and a count; sections without rows are left out.</summary>
internal abstract class SectionedRows : IRowSource
{
    private readonly List<(object Key, Func<Line> Line, Target? Target)> _rows = [];

    public int Count => _rows.Count;

    public object KeyAt(int index) => _rows[index].Key;

    public Line LineAt(int index, int width) => _rows[index].Line();

    public Target? TargetAt(int index) => _rows[index].Target;

    public bool IsSelectable(int index) => _rows[index].Key is not SectionKey;

    protected void Add<T>(string title, bool hasCount, ImmutableArray<T> items, Func<T, object> key, Func<T, Target?> target, Func<T, Line> line)
    {
        if (items.IsEmpty) return;
        if (_rows.Count > 0) _rows.Add((new SectionKey(title, IsGap: true), () => Line.Empty, null));
        ImmutableArray<Span> right = hasCount ? [new Span($"{items.Length}", Tone.Dim)] : [];
        _rows.Add((new SectionKey(title), () => new Line([new Span(title.ToUpperInvariant(), Tone.Dim, Emphasis.Bold)], right), null));
        foreach (var item in items) _rows.Add(((title, key(item)), () => line(item) with { Target = target(item) }, target(item)));
    }

    /// <summary>A sentence for an empty list, on rows of its own.</summary>
    protected void AddText(string text)
    {
        _rows.Add((new SectionKey(text), () => new Line(new Span(text, Tone.Dim)), null));
    }
}

using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>The key of a row that is no thing of its own: a section's head, or the gap before it.</summary>
internal sealed record SectionKey(string Section, bool IsGap = false);

/// <summary>A list in sections, each with a head and a count; sections without rows are left out. A row is made when it is looked at.</summary>
internal abstract class SectionedRows : IRowSource
{
    private readonly List<Section> _sections = [];

    public int Count { get; private set; }

    public object KeyAt(int index) => At(index) switch
    {
        (var section, Gap) => new SectionKey(section.Title, IsGap: true),
        (var section, Head) => new SectionKey(section.Title),
        var (section, item) => section.KeyAt(item),
    };

    public Line LineAt(int index, int width) => At(index) switch
    {
        (_, Gap) => Line.Empty,
        (var section, Head) => section.HeadLine,
        var (section, item) => section.LineAt(item) with { Target = section.TargetAt(item) },
    };

    public Target? TargetAt(int index) => At(index) is (var section, >= 0 and var item) ? section.TargetAt(item) : null;

    public bool IsSelectable(int index) => At(index).Item >= 0;

    protected void Add<T>(string title, bool hasCount, ImmutableArray<T> items, Func<T, object> key, Func<T, Target?> target, Func<T, Line> line)
    {
        if (items.IsEmpty) return;
        ImmutableArray<Span> right = hasCount ? [new Span($"{items.Length}", Tone.Dim)] : [];
        Add(new Section(title, new Line([new Span(title.ToUpperInvariant(), Tone.Dim, Emphasis.Bold)], right), items.Length)
        {
            KeyAt = item => (title, key(items[item])),
            TargetAt = item => target(items[item]),
            LineAt = item => line(items[item]),
        });
    }

    /// <summary>A sentence for an empty list, on a row of its own.</summary>
    protected void AddText(string text) => Add(new Section(text, new Line(new Span(text, Tone.Dim)), 0));

    private const int Gap = -2;
    private const int Head = -1;

    private void Add(Section section)
    {
        section.First = Count == 0 ? 0 : Count + 1;
        Count = section.First + 1 + section.Count;
        _sections.Add(section);
    }

    /// <summary>The section of a row and which of its items it is, or its head, or the gap before it.</summary>
    private (Section Section, int Item) At(int index)
    {
        // A handful of sections; most rows that are looked at are in the last of those that begin before them.
        for (var i = _sections.Count - 1; i > 0; i--)
        {
            if (index >= _sections[i].First - 1) return (_sections[i], index - _sections[i].First - 1);
        }
        return (_sections[0], index - 1);
    }

    private sealed record Section(string Title, Line HeadLine, int Count)
    {
        /// <summary>The row of its head.</summary>
        public int First { get; set; }

        public Func<int, object> KeyAt { get; init; } = _ => "";

        public Func<int, Target?> TargetAt { get; init; } = _ => null;

        public Func<int, Line> LineAt { get; init; } = _ => Line.Empty;
    }
}

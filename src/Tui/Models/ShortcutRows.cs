using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>The keyboard shortcuts in columns, those that match what is typed or pressed.</summary>
internal sealed class ShortcutRows : IRowSource
{
    private const int SourceWidth = 7;
    private const int RoomyFrom = 100;

    /// <summary>Where there is less room, the condition is left to the foot.</summary>
    private const int ConditionFrom = 72;

    private readonly ImmutableArray<ShortcutEntry> _all;
    private readonly GlyphSet _glyphs;
    private ImmutableArray<ShortcutEntry> _shown;

    public ShortcutRows(ImmutableArray<ShortcutEntry> all, GlyphSet glyphs)
    {
        _all = _shown = all;
        _glyphs = glyphs;
    }

    public int Count => _shown.Length;

    public int Total => _all.Length;

    /// <summary>Leaves the entries that have every word in some column; in quotes, those with exactly these keys.</summary>
    public void Filter(string text)
    {
        text = text.Trim();
        if (text.Length > 1 && text[0] == '"' && text[^1] == '"') FilterKeys(text[1..^1]);
        else _shown = [.. _all.Where(entry => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(entry.Has))];
    }

    /// <summary>Leaves what the keys run, and the chords that they begin.</summary>
    public void FilterKeys(string keys) => _shown = [.. _all.Where(entry =>
        keys.Length == 0 || entry.Keys.Equals(keys, StringComparison.OrdinalIgnoreCase) || entry.Keys.StartsWith(keys + " ", StringComparison.OrdinalIgnoreCase))];

    public ShortcutEntry EntryAt(int index) => _shown[index];

    public object KeyAt(int index) => _shown[index].Key;

    public Target? TargetAt(int index) => null;

    public Line LineAt(int index, int width)
    {
        var entry = _shown[index];
        var conflict = entry.Conflicts.IsEmpty ? new Span("  ") : new Span(_glyphs.Warning + " ", Tone.Warning);
        var source = new Span(entry.Source, entry.Source == "user" ? Tone.Active : Tone.Dim);
        return Row(width, [new Span(entry.Title)], [conflict, .. Caps(entry.Keys)], [new Span(entry.When, Tone.Dim)], [source]);
    }

    /// <summary>What the columns are.</summary>
    public static Line Head(int width) => Row(width, Title("COMMAND"), Title("  KEY"), Title("WHEN"), Title("SOURCE"));

    /// <summary>Each key as a cap.</summary>
    public static ImmutableArray<Span> Caps(string keys)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        foreach (var key in keys.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (spans.Count > 0) spans.Add(new Span(" "));
            spans.Add(new Span(key, Tone.Key));
        }
        return spans.ToImmutable();
    }

    private static ImmutableArray<Span> Title(string text) => [new Span(text, Tone.Dim)];

    private static Line Row(int width, ImmutableArray<Span> command, ImmutableArray<Span> keys, ImmutableArray<Span> when, ImmutableArray<Span> source)
    {
        var (keyWidth, whenWidth) = width >= RoomyFrom ? (22, 28) : (17, 14);
        if (width < ConditionFrom) return ColumnCell.Line(new(command, Math.Max(8, width - keyWidth - SourceWidth - 4)), new(keys, keyWidth), new(source, SourceWidth));
        var rest = Math.Max(8, width - keyWidth - whenWidth - SourceWidth - 6);
        return ColumnCell.Line(new(command, rest), new(keys, keyWidth), new(when, whenWidth), new(source, SourceWidth));
    }
}

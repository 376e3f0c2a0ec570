using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>The settings in columns, those that match what is typed.</summary>
internal sealed class SettingRows : IRowSource
{
    private const int SourceWidth = 9;
    private const int RoomyFrom = 100;
    private const int RoomyValueWidth = 16;

    private readonly ImmutableArray<SettingEntry> _all;
    private readonly ImmutableArray<SettingEntry> _shown;

    public SettingRows(ImmutableArray<SettingEntry> all, string filter)
    {
        _all = all;
        _shown = [.. all.Where(entry => filter.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(entry.Has))];
    }

    public int Count => _shown.Length;

    public int Total => _all.Length;

    public SettingEntry EntryAt(int index) => _shown[index];

    public object KeyAt(int index) => _shown[index].Key;

    public Target? TargetAt(int index) => null;

    public Line LineAt(int index, int width)
    {
        var entry = _shown[index];
        var isDefault = entry.Source == "default";
        var value = entry.Value.Length == 0 ? new Span("(none)", Tone.Faint) : new Span(ShownText.Line(entry.Value), isDefault ? Tone.Dim : Tone.Strong);
        return Row(width, new Span(entry.Key, entry.IsOpen ? Tone.Text : Tone.Faint), value, new Span(entry.Description, Tone.Dim), new Span(entry.Source, isDefault ? Tone.Dim : Tone.Active));
    }

    /// <summary>What the columns are.</summary>
    public static Line Head(int width) => Row(width, new Span("SETTING", Tone.Dim), new Span("VALUE", Tone.Dim), new Span("WHAT IT DOES", Tone.Dim), new Span("SOURCE", Tone.Dim));

    private static Line Row(int width, Span key, Span value, Span description, Span source)
    {
        var keyWidth = Math.Clamp(width / 2, 20, 40);
        if (width >= RoomyFrom)
            return ColumnCell.Line(new([key], keyWidth), new([value], RoomyValueWidth), new([description], width - keyWidth - RoomyValueWidth - SourceWidth - 6), new([source], SourceWidth));
        return ColumnCell.Line(new([key], keyWidth), new([value], Math.Max(6, width - keyWidth - SourceWidth - 4)), new([source], SourceWidth));
    }
}

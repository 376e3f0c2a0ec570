using System.Collections.Immutable;
using System.Globalization;

namespace Onboarding.Tui.Models;

/// <summary>The output as rows: time, what was done, the command.</summary>
internal sealed class OutputRows(OutputLog log, TimeZoneInfo zone) : IRowSource
{
    private readonly ImmutableArray<OutputEntry> _entries = [.. log.Entries];

    public int Count => _entries.Length;

    public OutputEntry At(int index) => _entries[index];

    public object KeyAt(int index) => _entries[index].Number;

    public Target? TargetAt(int index) => null;

    public Line LineAt(int index, int width)
    {
        var entry = _entries[index];
        var time = TimeZoneInfo.ConvertTime(entry.At, zone).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var left = ImmutableArray.Create(new Span(time + "  ", Tone.Dim), new Span(ShownText.Line(entry.Command ?? entry.Text), entry.Command is null ? entry.Tone : Tone.Code));
        return new Line(left, entry.Command is null ? [] : [new Span(ShownText.Line(entry.Text), Tone.Dim)]);
    }
}

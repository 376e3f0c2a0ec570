using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>A unified diff for people: what goes away and what comes, told by signs and colours.</summary>
internal static class DiffLines
{
    /// <summary>The lines of a diff with their tones.</summary>
    public static IEnumerable<Span> Of(string diff) => diff.Split('\n')[..^1].Select(line => new Span(line.TrimEnd('\r'), ToneOf(line)));

    /// <summary>The lines wrapped into a width: a line that goes on is indented behind its sign.</summary>
    public static ImmutableArray<Line> Wrapped(string diff, int width)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        foreach (var (text, tone) in Of(diff).Select(span => (span.Text, span.Tone)))
        {
            var isChange = tone is Tone.Done or Tone.Blocked or Tone.Text && text.Length > 0;
            var (sign, rest) = isChange ? (text[..1], ShownText.Line(text[1..])) : ("", ShownText.Line(text));
            foreach (var row in RawText.Wrap(rest, Math.Max(2, width - (isChange ? 2 : 0))))
            {
                lines.Add(isChange ? new Line([new Span(sign + " ", tone), new Span(row, tone)]) : new Line([new Span(row, tone)]));
                sign = " ";
            }
        }
        return lines.ToImmutable();
    }

    private static Tone ToneOf(string line) => line switch
    {
        _ when line.StartsWith("+++ b/", StringComparison.Ordinal) || line.StartsWith("--- a/", StringComparison.Ordinal) => Tone.Strong,
        ['+', ..] => Tone.Done,
        ['-', ..] => Tone.Blocked,
        ['@', ..] => Tone.Code,
        _ => Tone.Text,
    };
}

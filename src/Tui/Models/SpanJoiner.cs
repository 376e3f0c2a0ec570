using System.Collections.Immutable;
using System.Text;

namespace Onboarding.Tui.Models;

/// <summary>Joins neighbouring pieces of one style, so that a row has as few spans as its styles need.</summary>
internal sealed class SpanJoiner
{
    private readonly List<TextPiece> _pieces = [];

    public bool IsEmpty => _pieces.Count == 0;

    public void Add(TextPiece piece)
    {
        if (_pieces.Count > 0 && Follows(_pieces[^1], piece)) _pieces[^1] = _pieces[^1] with { Length = _pieces[^1].Length + piece.Length };
        else _pieces.Add(piece);
    }

    public void MoveTo(SpanJoiner other)
    {
        foreach (var piece in _pieces) other.Add(piece);
        _pieces.Clear();
    }

    public ImmutableArray<Span> ToSpans()
    {
        var spans = ImmutableArray.CreateBuilder<Span>(_pieces.Count);
        var text = new StringBuilder();
        for (var i = 0; i < _pieces.Count; i++)
        {
            var (span, start, length) = _pieces[i];
            text.Append(span.Text, start, length);
            if (i + 1 < _pieces.Count && LooksLike(span, _pieces[i + 1].Span)) continue;
            spans.Add(span with { Text = text.ToString() });
            text.Clear();
        }
        _pieces.Clear();
        return spans.ToImmutable();
    }

    private static bool Follows(TextPiece last, TextPiece next) =>
        ReferenceEquals(last.Span.Text, next.Span.Text) && last.Start + last.Length == next.Start && LooksLike(last.Span, next.Span);

    private static bool LooksLike(Span one, Span other) =>
        one.Tone == other.Tone && one.Emphasis == other.Emphasis && (ReferenceEquals(one.Target, other.Target) || Equals(one.Target, other.Target));
}

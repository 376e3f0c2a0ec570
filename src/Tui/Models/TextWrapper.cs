using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>
/// Breaks spans into rows at spaces, and between wide characters, which need none. A word that is wider than a row is cut. Linear in the text's length.
/// </summary>
internal sealed class TextWrapper
{
    private readonly int _width;
    private readonly List<ImmutableArray<Span>> _rows = [];
    private readonly SpanJoiner _row = new();
    private readonly SpanJoiner _word = new();
    private int _rowColumns;
    private int _wordColumns;
    private TextPiece? _space;

    private TextWrapper(int width) => _width = Math.Max(1, width);

    /// <summary>The rows, each of at most <paramref name="width"/> columns; one empty row for no text. A line break in a text begins a row.</summary>
    /// <remarks>A grapheme that is wider than a whole row is left out.</remarks>
    public static List<ImmutableArray<Span>> Wrap(ReadOnlySpan<Span> spans, int width)
    {
        var wrapper = new TextWrapper(width);
        foreach (var span in spans) wrapper.Add(span);
        wrapper.EndWord();
        wrapper.EndRow();
        return wrapper._rows;
    }

    private void Add(Span span)
    {
        var text = span.Text;
        for (var at = 0; at < text.Length;)
        {
            var length = DisplayWidth.NextGrapheme(text.AsSpan(at), out var columns);
            var grapheme = new TextPiece(span, at, length);
            if (text[at] is '\n' or '\r') Break();
            else if (text[at] is ' ' or '\t') AddSpace(text[at] == ' ' ? grapheme : new TextPiece(span with { Text = " " }, 0, 1));
            else AddToWord(grapheme, columns);
            at += length;
        }
    }

    private void Break()
    {
        EndWord();
        EndRow();
    }

    private void AddSpace(TextPiece space)
    {
        EndWord();
        if (_rowColumns > 0) _space ??= space;
    }

    private void AddToWord(TextPiece grapheme, int columns)
    {
        if (columns > _width) return;
        if (columns == 2) EndWord();
        if (_wordColumns + columns > _width)
        {
            EndWord();
            EndRow();
        }
        _word.Add(grapheme);
        _wordColumns += columns;
        if (columns == 2) EndWord();
    }

    private void EndWord()
    {
        if (_word.IsEmpty) return;
        var spaceColumns = _space is null ? 0 : 1;
        if (_rowColumns > 0 && _rowColumns + spaceColumns + _wordColumns > _width) EndRow();
        if (_space is { } space)
        {
            _row.Add(space);
            _rowColumns++;
        }
        _space = null;
        _word.MoveTo(_row);
        _rowColumns += _wordColumns;
        _wordColumns = 0;
    }

    private void EndRow()
    {
        _rows.Add(_row.ToSpans());
        _rowColumns = 0;
        _space = null;
    }
}

using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>How a line is indented, and where its text stands behind a list marker; columns are zero-based and count tabs as far as they reach.</summary>
/// <param name="Offset">The offset of the first character that is no blank.</param>
/// <param name="Column">Its column.</param>
/// <param name="ContentColumn">The column of the text behind a list marker; -1 without a marker.</param>
/// <param name="IsBlank">Whether there is nothing.</param>
internal readonly record struct ListLine(int Offset, int Column, int ContentColumn, bool IsBlank)
{
    private const int TabStop = 4;

    /// <summary>Reads a one-based line.</summary>
    public static ListLine Of(SourceText source, int lineNumber)
    {
        var line = source.Line(lineNumber);
        var column = 0;
        var at = Skip(line, 0, ref column);
        var offset = source.StartOf(lineNumber) + at;
        if (at == line.Length) return new ListLine(offset, column, -1, IsBlank: true);
        var marker = MarkerLength(line[at..]);
        if (marker == 0) return new ListLine(offset, column, -1, IsBlank: false);
        var content = column + marker;
        var behind = content;
        // Text that stands very far in begins with blanks of its own.
        var isFar = Skip(line, at + marker, ref behind) == line.Length || behind - content > TabStop;
        return new ListLine(offset, column, isFar ? content + 1 : behind, IsBlank: false);
    }

    private static int Skip(ReadOnlySpan<char> line, int at, ref int column)
    {
        for (; at < line.Length && line[at] is ' ' or '\t'; at++) column = line[at] == '\t' ? column + TabStop - (column % TabStop) : column + 1;
        return at;
    }

    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 10 && char.IsAsciiDigit(text[digits])) digits++;
        var length = digits is > 0 and < 10 && digits < text.Length && text[digits] is '.' or ')' ? digits + 1 : text[0] is '-' or '*' or '+' ? 1 : 0;
        return length > 0 && (length == text.Length || text[length] is ' ' or '\t') ? length : 0;
    }
}

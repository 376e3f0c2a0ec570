using System.Buffers;

namespace Onboarding.Core.Curricula;

/// <summary>
/// Titles that need no Markdown inlines to be understood: words, then chips, then an id. Most titles are like that, and parsing them as Markdown would take more
/// time than all the rest of reading them.
/// </summary>
internal static class PlainTitle
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_`<&\\~");

    /// <summary>What a piece of a title's tail is.</summary>
    internal enum Piece
    {
        Chip,
        Comment,
    }

    /// <summary>Whether the only line of an item's first paragraph is a plain title, with a box or, without one, of words alone.</summary>
    public static bool IsPlain(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return false;
        if (line[0] != '[') return !line.ContainsAny(Marks);
        if (!HasBox(line)) return false;
        var rest = line[4..];
        var words = WordsOf(rest);
        if (words == 0 || rest[..words].IsWhiteSpace()) return false;
        // An address goes on until a blank, whatever marks are in it.
        if (words < rest.Length && rest[words - 1] is not (' ' or '\t') && rest[..words].Contains('/')) return false;
        rest = rest[words..];
        while (!rest.IsEmpty)
        {
            if (!TryTake(ref rest, out var piece, out var content)) return false;
            var isKnown = piece == Piece.Chip ? content is not ([' ', ..] or [.., ' ']) && ChipKeys.IsChip(content) : rest.IsEmpty && IdComment.IsValid(content);
            if (!isKnown) return false;
        }
        return true;
    }

    /// <summary>Whether a heading is words alone: no marks, nothing that may close it, and more than a remark.</summary>
    public static bool IsWords(ReadOnlySpan<char> heading) => heading is not ([] or [.., '#'] or ['(', .., ')']) && !heading.ContainsAny(Marks);

    /// <summary>Whether a line begins with a box, a blank and then some text.</summary>
    public static bool HasBox(ReadOnlySpan<char> line) =>
        line.Length > 4 && line[0] == '[' && line[2] == ']' && line[1] is ' ' or 'x' or 'X' or '\t' && line[3] is ' ' or '\t' && !line[4..].IsWhiteSpace();

    /// <summary>How many characters there are before the first mark.</summary>
    public static int WordsOf(ReadOnlySpan<char> title)
    {
        var mark = title.IndexOfAny(Marks);
        return mark < 0 ? title.Length : mark;
    }

    /// <summary>The plain text of a title whose chips and id stand in <c>[start, end)</c>: its words and the chips.</summary>
    public static string WithChips(string words, string source, int start, int end)
    {
        if (start <= 0) return words;
        var text = new PlainText();
        text.Append(words);
        if (char.IsWhiteSpace(source[start - 1])) text.Blank();
        var tail = source.AsSpan(start, end - start);
        while (!tail.IsEmpty && TryTake(ref tail, out var piece, out var content))
        {
            if (piece != Piece.Chip) continue;
            text.Append(content);
            if (source[end - tail.Length - 1] is ' ' or '\t') text.Blank();
        }
        return text.Span.ToString();
    }

    /// <summary>Takes a piece of code or a comment, and the blanks after it, off the front of a tail.</summary>
    public static bool TryTake(ref ReadOnlySpan<char> tail, out Piece piece, out ReadOnlySpan<char> content)
    {
        content = default;
        piece = tail[0] == '`' ? Piece.Chip : Piece.Comment;
        if (piece == Piece.Chip)
        {
            var length = tail[1..].IndexOf('`');
            if (length < 1 || (length + 2 < tail.Length && tail[length + 2] == '`')) return false;
            content = tail.Slice(1, length);
            tail = tail[(length + 2)..].TrimStart(" \t");
            return true;
        }
        if (!tail.StartsWith("<!--")) return false;
        var end = tail.IndexOf("-->");
        if (end < 4) return false;
        content = tail[..(end + 3)];
        tail = tail[(end + 3)..].TrimStart(" \t");
        return true;
    }
}

using System.Buffers;
using System.Collections.Immutable;

namespace Onboarding.Core.Sources;

/// <summary>A file's text with its lines. Immutable; safe to read from any thread.</summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> _lineStarts;

    // A hint that any thread may overwrite: every value is a line, and whichever it is, the answer is the same.
    private int _lastLine;

    /// <summary>Makes a source of a text that is in memory.</summary>
    /// <param name="path">The file, relative to the folder that is read, with <c>/</c>.</param>
    /// <param name="content">The text without its byte order mark.</param>
    public SourceText(string path, string content)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(content);
        Path = path;
        Content = content;
        _lineStarts = FindLineStarts(content);
    }

    /// <summary>The file, relative to the folder that was read, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The text without its byte order mark, line ends as in the file.</summary>
    public string Content { get; }

    /// <summary>How many lines the text has; an empty text has one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The place of a zero-based UTF-16 offset; an offset past the end is the end.</summary>
    public SourceLocation LocationOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var line = LineAt(offset);
        return new SourceLocation(Path, line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The zero-based line of an offset. Places are mostly asked for in order, so the last answer is where the search begins.</summary>
    private int LineAt(int offset)
    {
        var starts = _lineStarts.AsSpan();
        var line = _lastLine;
        if (starts[line] <= offset)
        {
            for (var steps = 0; steps < 8; steps++, line++)
            {
                if (line + 1 == starts.Length || starts[line + 1] > offset) return _lastLine = line;
            }
        }
        line = starts.BinarySearch(offset);
        return _lastLine = line < 0 ? ~line - 1 : line;
    }

    /// <summary>The text of a one-based line, without its line end.</summary>
    public ReadOnlySpan<char> Line(int lineNumber)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lineNumber, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lineNumber, LineCount);
        var start = _lineStarts[lineNumber - 1];
        var end = lineNumber < LineCount ? _lineStarts[lineNumber] : Content.Length;
        return Content.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    /// <summary>The zero-based offset at which a one-based line begins.</summary>
    internal int StartOf(int lineNumber) => _lineStarts[lineNumber - 1];

    /// <summary>How a one-based line ends: LF, CR LF or CR; null for the last one.</summary>
    internal string? LineEnd(int lineNumber) =>
        lineNumber < LineCount ? Content[(StartOf(lineNumber) + Line(lineNumber).Length)..StartOf(lineNumber + 1)] : null;

    private static ImmutableArray<int> FindLineStarts(string content)
    {
        var starts = ArrayPool<int>.Shared.Rent((content.Length / 24) + 4);
        var count = 0;
        for (var next = 0; ;)
        {
            if (count == starts.Length) starts = Larger(starts);
            starts[count++] = next;
            var length = content.AsSpan(next).IndexOfAny('\r', '\n');
            if (length < 0) break;
            next += length;
            next += content[next] == '\r' && next + 1 < content.Length && content[next + 1] == '\n' ? 2 : 1;
        }
        ImmutableArray<int> found = [.. starts.AsSpan(0, count)];
        ArrayPool<int>.Shared.Return(starts);
        return found;
    }

    private static int[] Larger(int[] full)
    {
        var larger = ArrayPool<int>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<int>.Shared.Return(full);
        return larger;
    }
}

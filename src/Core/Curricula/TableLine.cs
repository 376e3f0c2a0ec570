namespace Onboarding.Core.Curricula;

/// <summary>A line of a table as a code host reads it: cells between pipes, those at either end may be missing, <c>\|</c> is no pipe.</summary>
internal static class TableLine
{
    private const string Blanks = " \t\v\f";

    /// <summary>Whether a line stands under a table's header: cells of dashes alone, with a colon at either end or not.</summary>
    /// <param name="line">The line; its end does no harm.</param>
    /// <param name="cells">How many cells it has.</param>
    public static bool IsDelimiters(ReadOnlySpan<char> line, out int cells)
    {
        cells = 0;
        var rest = Inner(line);
        // Dashes alone are a heading's underline, or text.
        if (rest.IsEmpty || !line.ContainsAny('|', ':')) return false;
        for (var isLast = false; !isLast; cells++)
        {
            var cell = Take(ref rest, out isLast).Trim(Blanks);
            if (cell is [':', ..]) cell = cell[1..];
            if (cell is [.., ':']) cell = cell[..^1];
            if (cell.IsEmpty || cell.ContainsAnyExcept('-')) return false;
        }
        return true;
    }

    /// <summary>How many cells a line has; a pipe alone has none, and is no row.</summary>
    public static int CountCells(ReadOnlySpan<char> line)
    {
        if (IsPipe(line)) return 0;
        var rest = Inner(line);
        var cells = 0;
        for (var isLast = false; !isLast; cells++) Take(ref rest, out isLast);
        return cells;
    }

    /// <summary>Whether a line is a pipe and nothing else.</summary>
    public static bool IsPipe(ReadOnlySpan<char> line) => line.Trim() is "|";

    /// <summary>The line without its end, the blanks around it and the pipes at its ends.</summary>
    public static ReadOnlySpan<char> Inner(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("\r\n").Trim(Blanks);
        if (line is ['|', ..]) line = line[1..];
        return line is [.., '|'] and not [.., '\\', '|'] ? line[..^1] : line;
    }

    /// <summary>Takes the next cell off the front of a line that was stripped with <see cref="Inner"/>, and the pipe behind it.</summary>
    public static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> rest, out bool isLast)
    {
        var end = 0;
        for (; end < rest.Length; end++)
        {
            var pipe = rest[end..].IndexOf('|');
            end = pipe < 0 ? rest.Length : end + pipe;
            if (end == 0 || end == rest.Length || rest[end - 1] != '\\') break;
        }
        isLast = end >= rest.Length;
        var cell = rest[..Math.Min(end, rest.Length)];
        rest = isLast ? default : rest[(end + 1)..];
        return cell;
    }

    /// <summary>What is written <c>\|</c> in a cell means a pipe, in code too.</summary>
    public static string Unescape(string cell) => cell.Replace("\\|", "|", StringComparison.Ordinal);
}

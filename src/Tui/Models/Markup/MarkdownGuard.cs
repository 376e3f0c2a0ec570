namespace Onboarding.Tui.Models.Markup;

/// <summary>Recognises text on which a Markdown parser would take more than linear time. One pass; such text is shown as it is written.</summary>
internal static class MarkdownGuard
{
    private const int MaxLength = 1 << 20;
    private const int MaxLine = 16_384;
    private const int MaxMarksInChunk = 4_096;
    private const int MaxMarkers = 16;
    private const int MaxIndent = 128;
    private const int MaxTableCells = 100_000;

    public static bool IsHeavy(string text)
    {
        if (text.Length > MaxLength) return true;
        var (chunk, columns, rows, definitions) = (default(Marks), 0, 0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > MaxLine || HasDeepStart(line)) return true;
            if (line.IsWhiteSpace())
            {
                (chunk, columns, rows) = (default, 0, 0);
                continue;
            }
            if (line.Contains("]:", StringComparison.Ordinal) && ++definitions > MaxMarksInChunk) return true;
            chunk.Add(line);
            columns = Math.Max(columns, line.Count('|'));
            if (chunk.IsTooMany || (long)columns * ++rows > MaxTableCells) return true;
        }
        return false;
    }

    private static bool HasDeepStart(ReadOnlySpan<char> line)
    {
        var (markers, indent) = (0, 0);
        foreach (var c in line)
        {
            if (c is ' ') indent++;
            else if (c is '\t') indent += 4;
            else if (c is '>' or '-' or '+' or '*' or '.' or ')' || char.IsAsciiDigit(c)) markers += char.IsAsciiDigit(c) ? 0 : 1;
            else break;
            // A rule of dashes or stars is long, but no nesting: only markers apart from each other nest.
            if (indent > MaxIndent || (markers > MaxMarkers && indent >= MaxMarkers)) return true;
            if (markers > MaxMarkers && c == '>') return true;
        }
        return false;
    }

    private struct Marks
    {
        private int _brackets;
        private int _emphasis;
        private int _ticks;
        private int _angles;
        private int _addresses;

        public readonly bool IsTooMany => Math.Max(Math.Max(_brackets, _emphasis), Math.Max(Math.Max(_ticks, _angles), _addresses)) > MaxMarksInChunk;

        public void Add(ReadOnlySpan<char> line)
        {
            _brackets += line.Count('[');
            _emphasis += line.Count('*') + line.Count('_') + line.Count('~');
            _ticks += line.Count('`');
            _angles += line.Count('<') + line.Count('&');
            _addresses += line.Count("://") + line.Count("www.") + line.Count("mailto:") + line.Count("tel:");
        }
    }
}

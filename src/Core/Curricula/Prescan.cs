using System.Buffers;
using System.Text;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>
/// One linear pass over a file before it is parsed: refuses what would take the parser too long, and notes the boxes, line ends and marks that rules look at.
/// </summary>
internal ref partial struct Prescan
{
    private const string Controls =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\f\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f";

    private static readonly SearchValues<char> AsciiControls = SearchValues.Create(Controls);

    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        Controls + "\u0080\u0081\u0082\u0083\u0084\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f"
        + "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    private readonly TrackFindings _findings;
    private readonly SourceText _source;
    private readonly string _text;
    private bool _hasFewMarks;
    private int _brackets;
    private int _emphases;
    private int _definitions;
    private int _nestedMarkers;
    private int _indentation;
    private int _marks;
    private int _open;
    private long _openMarks;
    private long _linkEnds;
    private int _comments;
    private int _instructions;
    private int _sections;
    private int _declarations;
    private ulong _backticks;
    private int _longBackticks;
    private Diagnostic? _refusal;

    public Prescan(TrackFindings findings)
    {
        _findings = findings;
        _source = findings.Source;
        _text = _source.Content;
    }

    /// <summary>Whether the text, once it was scanned, has something like a footnote.</summary>
    public bool HasFootnotes { get; private set; }

    /// <summary>Reads all lines; the reason to skip the file, or null.</summary>
    public Diagnostic? Run()
    {
        if (_source.LineCount > CurriculumLimits.Lines) Refuse(0, "the number of lines", _source.LineCount, CurriculumLimits.Lines);
        _hasFewMarks = HasFewMarks(_text, FindBoxes());
        var lines = ScanLines();
        if (_text.Contains('\r')) CheckLineEnds(lines);
        CheckInvisible();
        return _refusal;
    }

    /// <summary>Why tables can't be read as goals; null where they can.</summary>
    public Diagnostic? RefusalOfTables()
    {
        var pipes = _text.AsSpan().Count('|');
        if (pipes > CurriculumLimits.Pipes) Refuse(0, "the number of '|'", pipes, CurriculumLimits.Pipes);
        return _refusal;
    }

    /// <summary>Finds boxes and footnotes; returns how many brackets are opened.</summary>
    private int FindBoxes()
    {
        var text = _text.AsSpan();
        var (mayRefer, brackets) = (false, 0);
        for (var i = text.IndexOf('['); i >= 0;)
        {
            brackets++;
            if (Checkbox.IsCandidate(text[i..])) _findings.Boxes.Add(i);
            mayRefer |= text[i..] is ['[', '^', ..];
            var next = text[(i + 1)..].IndexOf('[');
            i = next < 0 ? -1 : i + 1 + next;
        }
        HasFootnotes = mayRefer && text.IndexOf("]:") >= 0;
        return brackets;
    }

    /// <summary>Scans line by line and from blank line to blank line; returns how many lines it came to see.</summary>
    private int ScanLines()
    {
        var text = _text.AsSpan();
        var (lineCount, chunk, conflictOpen, end) = (_source.LineCount, 0, -1, 0);
        var line = 1;
        for (; line <= lineCount && _refusal is null; line++)
        {
            var start = end;
            end = line < lineCount ? _source.StartOf(line + 1) : text.Length;
            if (start == end) break;
            if (end - start > CurriculumLimits.LineLength + 2) Refuse(start, "the length of the line", end - start, CurriculumLimits.LineLength);
            var first = start;
            while (first < end && text[first] is ' ' or '\t') first++;
            if (first == end || text[first] is '\r' or '\n')
            {
                ScanChunk(text[chunk..start], chunk);
                chunk = end;
                continue;
            }
            _indentation += first - start;
            if (first - start > 30 || IsMarker(text[first])) CheckMarkers(text[start..end], first - start, start);
            else if (text[first] == '<' && first == start && text[start..end].StartsWith("<<<<<<< ")) conflictOpen = start;
            if (conflictOpen >= 0 && text[start..end].StartsWith(">>>>>>> ") && _findings.Conflict < 0) _findings.Conflict = conflictOpen;
        }
        if (_refusal is null) ScanChunk(text[chunk..], chunk);
        if (_indentation > CurriculumLimits.Indentation) Refuse(0, "the indentation of all lines together", _indentation, CurriculumLimits.Indentation);
        return line - 1;
    }

    private void Refuse(int offset, string limit, long value, int maximum) =>
        _refusal ??= CurriculumRules.LimitExceeded.At(_source.LocationOf(offset), limit, value, maximum);

    /// <summary>Reports the first line that ends otherwise than the lines before.</summary>
    private readonly void CheckLineEnds(int lines)
    {
        var common = LineEnd.None;
        for (var line = 2; line <= Math.Min(lines + 1, _source.LineCount); line++)
        {
            var end = _source.StartOf(line);
            var kind = _text[end - 1] == '\r' ? LineEnd.Cr : end > 1 && _text[end - 2] == '\r' ? LineEnd.CrLf : LineEnd.Lf;
            if (common == LineEnd.None) common = kind;
            if (kind == common) continue;
            _findings.Report(CurriculumRules.MixedLineEnds, _source.StartOf(line - 1), NameOf(kind), NameOf(common));
            return;
        }
    }

    private static string NameOf(LineEnd end) => end switch { LineEnd.CrLf => "CR LF", LineEnd.Cr => "CR", _ => "LF" };

    /// <summary>Reports the first control character or direction override of each line.</summary>
    private readonly void CheckInvisible()
    {
        var lastLine = 0;
        if (Ascii.IsValid(_text) && !_text.AsSpan().ContainsAny(AsciiControls)) return;
        for (var i = _text.AsSpan().IndexOfAny(Invisible); i >= 0;)
        {
            var place = _source.LocationOf(i);
            var c = _text[i];
            if (place.Line != lastLine) _findings.Report(CurriculumRules.InvisibleCharacter, place, c > '\u1fff' ? "direction" : "control", (int)c);
            lastLine = place.Line;
            var next = _text.AsSpan(i + 1).IndexOfAny(Invisible);
            i = next < 0 ? -1 : i + 1 + next;
        }
    }

    private void CheckMarkers(ReadOnlySpan<char> line, int text, int start)
    {
        var second = text + 1;
        while (second < line.Length && line[second] is ' ' or '\t') second++;
        _indentation += second - text - 1;
        if (text <= 30 && (second == line.Length || !IsMarker(line[second])) && !char.IsAsciiDigit(line[text])) return;
        var column = 0;
        foreach (var c in line[..text]) column = c == '\t' ? (column / 4 * 4) + 4 : column + 1;
        _indentation += column - text;
        var markers = 0;
        var i = text;
        while (i < line.Length)
        {
            var marker = line[i];
            var after = i + 1;
            if (char.IsAsciiDigit(marker))
            {
                while (after < line.Length && char.IsAsciiDigit(line[after])) after++;
                if (after >= line.Length || line[after] is not ('.' or ')')) break;
                after++;
            }
            else if (marker is not ('-' or '*' or '+' or '>'))
            {
                break;
            }
            if (marker != '>' && after < line.Length && line[after] is not (' ' or '\t' or '\r' or '\n')) break;
            markers++;
            i = after;
            while (i < line.Length && line[i] is ' ' or '\t') i++;
        }
        if (markers > 0 && column > CurriculumLimits.MarkerIndent) Refuse(start, "the indentation of the marker", column, CurriculumLimits.MarkerIndent);
        if (markers > CurriculumLimits.ContainerMarkers && !IsRule(line, line[text]))
        {
            Refuse(start, "the number of markers at the start of the line", markers, CurriculumLimits.ContainerMarkers);
        }
        if (markers > 1 && (_nestedMarkers += markers) > CurriculumLimits.NestedMarkers) Refuse(start, "the number of markers on lines with several", _nestedMarkers, CurriculumLimits.NestedMarkers);
    }

    private static bool IsMarker(char c) => c is '-' or '*' or '+' or '>' || char.IsAsciiDigit(c);

    private static bool IsRule(ReadOnlySpan<char> line, char marker)
    {
        if (marker is not ('-' or '*')) return false;
        foreach (var c in line)
        {
            if (c != marker && c is not (' ' or '\t' or '\r' or '\n')) return false;
        }
        return true;
    }

    private enum LineEnd
    {
        None,
        Lf,
        CrLf,
        Cr,
    }
}

using System.Buffers;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>
/// One linear pass over a file before it is parsed: refuses what would take the parser too long, and notes the boxes, line ends and marks that rules look at.
/// </summary>
internal ref struct Prescan
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_~`<>]\\&\r\n");
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\f\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f"
        + "\u0080\u0081\u0082\u0083\u0084\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f"
        + "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    private readonly TrackFindings _findings;
    private readonly SourceText _source;
    private readonly string _text;
    private int _brackets;
    private int _emphases;
    private int _definitions;
    private int _marks;
    private int _comments;
    private int _instructions;
    private int _sections;
    private int _declarations;
    private ulong _backticks;
    private int _longBackticks;
    private Diagnostic? _refusal;
    private string? _lineEnd;
    private bool _hasMixedLineEnds;

    public Prescan(TrackFindings findings)
    {
        _findings = findings;
        _source = findings.Source;
        _text = _source.Content;
        HasFootnotes = _text.Contains("[^", StringComparison.Ordinal) && _text.Contains("]:", StringComparison.Ordinal);
    }

    /// <summary>Whether the text has something like a footnote.</summary>
    public bool HasFootnotes { get; }

    /// <summary>Reads all lines; the reason to skip the file, or null.</summary>
    public Diagnostic? Run()
    {
        var conflictOpen = -1;
        if (_source.LineCount > CurriculumLimits.Lines) Refuse(0, "the number of lines", _source.LineCount, CurriculumLimits.Lines);
        for (var line = 1; line <= _source.LineCount && _refusal is null; line++)
        {
            var start = _source.StartOf(line);
            var end = line < _source.LineCount ? _source.StartOf(line + 1) : _text.Length;
            var span = _text.AsSpan(start, end - start);
            if (span.Length > CurriculumLimits.LineLength + 2) Refuse(start, "the length of the line", span.Length, CurriculumLimits.LineLength);
            var text = span.IndexOfAnyExcept(" \t");
            if (text < 0 || span[text] is '\r' or '\n')
            {
                EndChunk(start);
                CheckLineEnd(span, start);
                continue;
            }
            if (span[text] is '-' or '*' or '+' or '>' || char.IsAsciiDigit(span[text])) CheckMarkers(span, text, start);
            if (text == 0 && span[0] is '<' or '>') FindConflict(span, start, ref conflictOpen);
            ScanMarks(span, start);
            CheckLineEnd(span, start);
        }
        CheckInvisible();
        EndChunk(_text.Length);
        return _refusal;
    }

    private void Refuse(int offset, string limit, int value, int maximum) =>
        _refusal ??= CurriculumRules.LimitExceeded.At(_source.LocationOf(offset), limit, value, maximum);

    private void CheckLineEnd(ReadOnlySpan<char> line, int start)
    {
        var end = line switch { [.., '\r', '\n'] => "CR LF", [.., '\n'] => "LF", [.., '\r'] => "CR", _ => null };
        if (end is null || _hasMixedLineEnds) return;
        _lineEnd ??= end;
        if (ReferenceEquals(_lineEnd, end)) return;
        _hasMixedLineEnds = true;
        _findings.Report(CurriculumRules.MixedLineEnds, start, end, _lineEnd);
    }

    /// <summary>Reports the first control character or direction override of each line.</summary>
    private readonly void CheckInvisible()
    {
        var lastLine = 0;
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

    private void EndChunk(int offset)
    {
        if (_marks > CurriculumLimits.Marks) Refuse(offset, "the number of Markdown's marks in one paragraph", _marks, CurriculumLimits.Marks);
        if (_longBackticks + System.Numerics.BitOperations.PopCount(_backticks) > CurriculumLimits.BacktickLengths)
        {
            Refuse(offset, "the number of different backtick runs in one paragraph", _longBackticks + System.Numerics.BitOperations.PopCount(_backticks), CurriculumLimits.BacktickLengths);
        }
        (_marks, _brackets, _emphases, _backticks, _longBackticks) = (0, 0, 0, 0, 0);
        (_comments, _instructions, _sections, _declarations) = (0, 0, 0, 0);
    }

    private void CheckMarkers(ReadOnlySpan<char> line, int text, int start)
    {
        var column = 0;
        foreach (var c in line[..text]) column = c == '\t' ? (column / 4 * 4) + 4 : column + 1;
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
    }

    private static bool IsRule(ReadOnlySpan<char> line, char marker)
    {
        if (marker is not ('-' or '*')) return false;
        foreach (var c in line)
        {
            if (c != marker && c is not (' ' or '\t' or '\r' or '\n')) return false;
        }
        return true;
    }

    private void FindConflict(ReadOnlySpan<char> line, int start, ref int open)
    {
        if (line.StartsWith("<<<<<<< ")) open = start;
        else if (open >= 0 && _findings.Conflict < 0 && line.StartsWith(">>>>>>> ")) _findings.Conflict = open;
    }

    private void ScanMarks(ReadOnlySpan<char> line, int start)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var next = line[i..].IndexOfAny(Marks);
            if (next < 0) return;
            i += next;
            _marks++;
            switch (line[i])
            {
                case '[':
                    if (++_brackets > CurriculumLimits.Brackets) Refuse(start, "the number of '[' in one paragraph", _brackets, CurriculumLimits.Brackets);
                    if (Checkbox.IsCandidate(line[i..])) _findings.Boxes.Add(start + i);
                    break;
                case ']':
                    if (i + 1 < line.Length && line[i + 1] == ':' && ++_definitions > CurriculumLimits.Definitions)
                    {
                        Refuse(start, "the number of definitions", _definitions, CurriculumLimits.Definitions);
                    }
                    break;
                case '`':
                    i += CountBackticks(line[i..]) - 1;
                    break;
                case '<':
                    ScanTag(line[i..], start);
                    break;
                case '>':
                    CloseTags(line[..i]);
                    break;
                case '\r' or '\n':
                    return;
                case '\\' or '&':
                    break;
                default:
                    if (++_emphases > CurriculumLimits.EmphasisMarks) Refuse(start, "the number of '*', '_' and '~' in one paragraph", _emphases, CurriculumLimits.EmphasisMarks);
                    break;
            }
        }
    }

    private int CountBackticks(ReadOnlySpan<char> line)
    {
        var length = line.IndexOfAnyExcept('`');
        if (length < 0) length = line.Length;
        if (length < 64) _backticks |= 1UL << length;
        else _longBackticks++;
        return length;
    }

    /// <summary>Counts what the parser looks for the end of, each time from its beginning to the end of the paragraph.</summary>
    private void ScanTag(ReadOnlySpan<char> rest, int start)
    {
        if (rest.Length < 2 || rest[1] is not ('!' or '?')) return;
        if (rest[1] == '?') _instructions++;
        else if (rest.StartsWith("<!--")) _comments++;
        else if (rest.StartsWith("<![")) _sections++;
        else _declarations++;
        var most = Math.Max(Math.Max(_comments, _instructions), Math.Max(_sections, _declarations));
        if (most > CurriculumLimits.UnclosedTags) Refuse(start, "the number of unclosed comments and declarations in one paragraph", most, CurriculumLimits.UnclosedTags);
    }

    private void CloseTags(ReadOnlySpan<char> before)
    {
        _declarations = 0;
        if (before.EndsWith("--")) _comments = 0;
        else if (before.EndsWith("?")) _instructions = 0;
        else if (before.EndsWith("]]")) _sections = 0;
    }
}

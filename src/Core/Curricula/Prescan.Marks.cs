using System.Buffers;
using System.Numerics;

namespace Onboarding.Core.Curricula;

/// <content>The marks of Markdown's inlines, whose number decides how long a paragraph takes to parse.</content>
internal ref partial struct Prescan
{
    /// <summary>As many backticks as it takes to have more runs of different lengths than the limit allows.</summary>
    private const int LeastBackticks = (CurriculumLimits.BacktickLengths + 1) * (CurriculumLimits.BacktickLengths + 2) / 2;

    private static readonly SearchValues<char> MarksAndLineEnds = SearchValues.Create("[*_~`<>]\\&\r\n");

    private static readonly SearchValues<char> Emphases = SearchValues.Create("*_~");
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"");
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'");
    private static readonly SearchValues<char> Parentheses = SearchValues.Create(")");

    /// <summary>Whether so few of Markdown's marks stand in a file that none of the limits on brackets and emphasis can be broken, wherever they stand.</summary>
    private static bool HasFewMarks(ReadOnlySpan<char> text, long brackets)
    {
        long emphases = text.CountAny(Emphases);
        if (brackets > CurriculumLimits.Brackets || emphases > CurriculumLimits.EmphasisMarks || brackets * text.Length > CurriculumLimits.LinkEnds) return false;
        // Nearly every file is so short that all the rest of it could be marks.
        if (text.Length <= CurriculumLimits.Marks && (brackets + emphases) * text.Length <= CurriculumLimits.OpenMarks) return true;
        var lineEnds = text.Count('\n') + text.Count('\r');
        var marks = text.CountAny(MarksAndLineEnds) - lineEnds;
        return marks <= CurriculumLimits.Marks && (brackets + emphases) * (marks + lineEnds) <= CurriculumLimits.OpenMarks;
    }

    /// <summary>Counts the marks between two blank lines, which is as far as any construct of Markdown's inlines reaches.</summary>
    private void ScanChunk(ReadOnlySpan<char> chunk, int start)
    {
        if (IsSmall(chunk)) return;
        (_brackets, _open, _emphases, _backticks, _longBackticks) = (0, 0, 0, 0, 0);
        (_comments, _instructions, _sections, _declarations) = (0, 0, 0, 0);
        var ends = new LinkEnds(chunk);
        for (var i = 0; i < chunk.Length && _refusal is null; i++)
        {
            var next = chunk[i..].IndexOfAny(MarksAndLineEnds);
            if (next < 0) break;
            i += next;
            _openMarks += _open + _emphases;
            if (chunk[i] is '\r' or '\n') continue;
            _marks++;
            if (chunk[i..] is [']', '(', ..]) _linkEnds += ends.LengthFrom(i + 2);
            ScanMark(chunk, ref i, start);
        }
        var backticks = _longBackticks + BitOperations.PopCount(_backticks);
        if (backticks > CurriculumLimits.BacktickLengths) Refuse(start, "the number of different backtick runs in one paragraph", backticks, CurriculumLimits.BacktickLengths);
        if (_marks > CurriculumLimits.Marks) Refuse(start, "the number of Markdown's marks", _marks, CurriculumLimits.Marks);
        if (_openMarks > CurriculumLimits.OpenMarks) Refuse(start, "the number of marks within open brackets and emphasis", _openMarks, CurriculumLimits.OpenMarks);
        if (_linkEnds > CurriculumLimits.LinkEnds) Refuse(start, "the length of links without an end", _linkEnds, CurriculumLimits.LinkEnds);
    }

    /// <summary>Whether so few of Markdown's marks stand in a piece of text that no limit can be broken.</summary>
    private readonly bool IsSmall(ReadOnlySpan<char> chunk) =>
        _hasFewMarks
        && (chunk.Length < CurriculumLimits.UnclosedTags || chunk.Count('<') <= CurriculumLimits.UnclosedTags)
        && (chunk.Length < LeastBackticks || chunk.Count('`') < LeastBackticks);

    private void ScanMark(ReadOnlySpan<char> chunk, ref int i, int start)
    {
        switch (chunk[i])
        {
            case '[':
                _open++;
                if (++_brackets > CurriculumLimits.Brackets) Refuse(start + i, "the number of '[' in one paragraph", _brackets, CurriculumLimits.Brackets);
                break;
            case ']':
                _open = Math.Max(0, _open - 1);
                if (i + 1 < chunk.Length && chunk[i + 1] == ':' && ++_definitions > CurriculumLimits.Definitions)
                {
                    Refuse(start + i, "the number of definitions", _definitions, CurriculumLimits.Definitions);
                }
                break;
            case '\\':
                if (i + 1 < chunk.Length && chunk[i + 1] is '[' or ']') i++;
                break;
            case '`':
                i += CountBackticks(chunk[i..]) - 1;
                break;
            case '<':
                ScanTag(chunk[i..], start + i);
                break;
            case '>':
                CloseTags(chunk[..i]);
                break;
            case '*' or '_' or '~':
                if (++_emphases > CurriculumLimits.EmphasisMarks) Refuse(start + i, "the number of '*', '_' and '~' in one paragraph", _emphases, CurriculumLimits.EmphasisMarks);
                break;
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

    /// <summary>Tells how far the parser looks for the end of a link: to the end of its address, and of the title that may follow. Each place is looked at once.</summary>
    private ref struct LinkEnds(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _blank = -1;
        private int _quote = -1;
        private int _apostrophe = -1;
        private int _parenthesis = -1;

        public int LengthFrom(int address)
        {
            var end = Next(ref _blank, address, Blanks);
            var title = end;
            while (title < _text.Length && _text[title] is ' ' or '\t' or '\r' or '\n') title++;
            if (title == _text.Length) return end - address;
            return _text[title] switch
            {
                '"' => Next(ref _quote, title + 1, Quotes),
                '\'' => Next(ref _apostrophe, title + 1, Apostrophes),
                '(' => Next(ref _parenthesis, title + 1, Parentheses),
                _ => end,
            } - address;
        }

        private readonly int Next(ref int known, int from, SearchValues<char> ends)
        {
            if (known >= from) return known;
            var length = from < _text.Length ? _text[from..].IndexOfAny(ends) : 0;
            return known = length < 0 ? _text.Length : Math.Min(_text.Length, from + length);
        }
    }
}

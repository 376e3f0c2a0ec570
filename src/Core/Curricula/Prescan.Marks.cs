using System.Buffers;
using System.Numerics;

namespace Onboarding.Core.Curricula;

/// <content>The marks of Markdown's inlines, whose number decides how long a paragraph takes to parse.</content>
internal ref partial struct Prescan
{
    /// <summary>As many backticks as it takes to have more runs of different lengths than the limit allows.</summary>
    private const int LeastBackticks = (CurriculumLimits.BacktickLengths + 1) * (CurriculumLimits.BacktickLengths + 2) / 2;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_~`<>]\\&");

    /// <summary>Counts the marks between two blank lines, which is as far as any construct of Markdown's inlines reaches.</summary>
    private void ScanChunk(ReadOnlySpan<char> chunk, int start)
    {
        if (IsSmall(chunk)) return;
        (_marks, _brackets, _emphases, _backticks, _longBackticks) = (0, 0, 0, 0, 0);
        (_comments, _instructions, _sections, _declarations) = (0, 0, 0, 0);
        for (var i = 0; i < chunk.Length && _refusal is null; i++)
        {
            var next = chunk[i..].IndexOfAny(Marks);
            if (next < 0) break;
            i += next;
            _marks++;
            ScanMark(chunk, ref i, start);
        }
        var backticks = _longBackticks + BitOperations.PopCount(_backticks);
        if (backticks > CurriculumLimits.BacktickLengths) Refuse(start, "the number of different backtick runs in one paragraph", backticks, CurriculumLimits.BacktickLengths);
        if (_marks > CurriculumLimits.Marks) Refuse(start, "the number of Markdown's marks in one paragraph", _marks, CurriculumLimits.Marks);
    }

    /// <summary>Whether so few of Markdown's marks stand in a piece of text that no limit can be broken.</summary>
    private readonly bool IsSmall(ReadOnlySpan<char> chunk) =>
        chunk.Length <= CurriculumLimits.Brackets
        && !_mayHaveManyDefinitions
        && (chunk.Length < CurriculumLimits.UnclosedTags || chunk.Count('<') <= CurriculumLimits.UnclosedTags)
        && (chunk.Length < LeastBackticks || chunk.Count('`') < LeastBackticks);

    private void ScanMark(ReadOnlySpan<char> chunk, ref int i, int start)
    {
        switch (chunk[i])
        {
            case '[':
                if (++_brackets > CurriculumLimits.Brackets) Refuse(start + i, "the number of '[' in one paragraph", _brackets, CurriculumLimits.Brackets);
                break;
            case ']':
                if (i + 1 < chunk.Length && chunk[i + 1] == ':' && ++_definitions > CurriculumLimits.Definitions)
                {
                    Refuse(start + i, "the number of definitions", _definitions, CurriculumLimits.Definitions);
                }
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
}

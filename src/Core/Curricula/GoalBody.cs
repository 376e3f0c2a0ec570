using System.Text;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Where the description of a goal stands in its file; made into text when somebody asks for it.</summary>
/// <param name="Source">The file.</param>
/// <param name="FirstLine">One-based.</param>
/// <param name="LastLine">One-based, inclusive.</param>
/// <param name="Indent">How many columns the lines are indented in the item.</param>
/// <param name="LeftOut">Lines that belong to steps or ids: ranges, both ends one-based and inclusive, ascending.</param>
/// <param name="Definitions">The link definitions that it refers to; null for none.</param>
/// <param name="Lead">What comes before those lines; empty where nothing does.</param>
internal sealed record GoalBody(SourceText Source, int FirstLine, int LastLine, int Indent, List<(int First, int Last)>? LeftOut, string Lead, List<string>? Definitions)
{
    /// <summary>The lines of its own that say something; one-based, ascending.</summary>
    public IEnumerable<int> Lines
    {
        get
        {
            for (var line = FirstLine; line <= LastLine; line++)
            {
                if (!IsLeftOut(line) && !IsBlank(line)) yield return line;
            }
        }
    }

    /// <summary>The description as Markdown, outdented; lines end with LF.</summary>
    public string Read()
    {
        var text = new StringBuilder(Lead);
        var blanks = 0;
        var isCut = Lead.Length > 0;
        var leftOut = 0;
        for (var line = FirstLine; line <= LastLine; line++)
        {
            while (LeftOut is not null && leftOut < LeftOut.Count && LeftOut[leftOut].Last < line) leftOut++;
            if (LeftOut is not null && leftOut < LeftOut.Count && LeftOut[leftOut].First <= line)
            {
                isCut = true;
                continue;
            }
            var content = Source.Line(line);
            if (IsBlank(line))
            {
                blanks++;
                continue;
            }
            if (text.Length > 0) text.Append('\n', isCut ? 2 : blanks + 1);
            (blanks, isCut) = (0, false);
            AppendOutdented(text, content);
        }
        if (Definitions is not null && text.Length > 0) text.Append("\n\n").AppendJoin('\n', Definitions);
        return text.ToString();
    }

    private bool IsLeftOut(int line) => LeftOut?.Exists(range => range.First <= line && line <= range.Last) == true;

    private bool IsBlank(int line) => Source.Line(line).TrimStart(" \t>").IsEmpty;

    private void AppendOutdented(StringBuilder text, ReadOnlySpan<char> line)
    {
        var column = 0;
        var i = 0;
        while (i < line.Length && column < Indent && line[i] is ' ' or '\t' or '>')
        {
            column = line[i] == '\t' ? (column / 4 * 4) + 4 : column + 1;
            i++;
        }
        if (column > Indent) text.Append(' ', column - Indent);
        text.Append(line[i..].TrimEnd(" \t"));
    }
}

using System.Buffers;
using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Makes a checkbox of what only looks like one (CUR0301), and takes one out of an HTML block (CUR0306).</summary>
internal static class CheckboxFix
{
    // What people tick boxes with; other signs mean something else, if anything.
    private static readonly SearchValues<char> Ticks = SearchValues.Create("xX✓✔✅☑✗✘❌×√vV");

    public static IEnumerable<QuickFix> Repair(SourceText source, Diagnostic problem, int offset)
    {
        var text = source.Content.AsSpan(offset);
        var open = text[..Math.Min(text.Length, 12)].IndexOf('[');
        if (open < 0 || !Checkbox.IsCandidate(text[open..])) return [];
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        if (open > 0) edits.Add(new TextEdit(offset + open, 0, " "));
        var length = Checkbox.LengthOf(text[open..]);
        var box = text.Slice(open, length);
        if (!Checkbox.IsBox(box)) edits.Add(new TextEdit(offset + open, length, box.ContainsAny(Ticks) ? "[x]" : "[ ]"));
        var end = open + length;
        if (end < text.Length && text[end] == '\u00a0') edits.Add(new TextEdit(offset + end, 1, " "));
        else if (end < text.Length && text[end] is not (' ' or '\t' or '\r' or '\n')) edits.Add(new TextEdit(offset + end, 0, " "));
        return edits.Count == 0 ? [] : [new QuickFix(problem, "Make it a checkbox", edits.ToImmutable()) { Effect = FixEffect.NewGoal }];
    }

    public static IEnumerable<QuickFix> TakeOutOfHtml(SourceText source, Diagnostic problem, int offset)
    {
        var line = problem.Location.Line;
        if (line < 2 || source.Content.AsSpan(source.StartOf(line), offset - source.StartOf(line)).Contains('>')) return [];
        var end = source.StartOf(line);
        var start = end - (source.Content.AsSpan(0, end).EndsWith("\r\n") ? 2 : 1);
        return [new QuickFix(problem, "Put a blank line before the checkbox", [new TextEdit(end, 0, source.Content[start..end])]) { Effect = FixEffect.NewGoals }];
    }
}

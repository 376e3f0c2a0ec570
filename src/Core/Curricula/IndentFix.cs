using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Aligns an item with the text of the item above, so that it is nested there (CUR0303).</summary>
internal static class IndentFix
{
    // Whoever looks further up doesn't see the item above as the one above.
    private const int MostLines = 200;
    private const string Title = "Nest it under the item above";

    public static IEnumerable<QuickFix> Align(SourceText source, Diagnostic problem, int offset)
    {
        var line = problem.Location.Line;
        var item = ListLine.Of(source, line);
        if (item.ContentColumn < 0 || AboveOf(source, line, item.Column) is not { } above) return [];
        if (item.Offset != offset) return [new QuickFix(problem, Title, [Indented(source, line, item, above.ContentColumn)]) { Effect = FixEffect.NewGoal }];
        var further = above.ContentColumn - item.Column;
        return further > 0 ? [new QuickFix(problem, Title, Shift(source, line, item, new string(' ', further))) { Effect = FixEffect.Nesting }] : [];
    }

    /// <summary>The nearest item above that is less far in.</summary>
    private static ListLine? AboveOf(SourceText source, int line, int column)
    {
        for (var number = line - 1; number > 0 && number > line - MostLines; number--)
        {
            var above = ListLine.Of(source, number);
            if (above.ContentColumn >= 0 && above.Column < column) return above;
        }
        return null;
    }

    private static TextEdit Indented(SourceText source, int line, ListLine item, int column) =>
        new(source.StartOf(line), item.Offset - source.StartOf(line), new string(' ', column));

    /// <summary>Moves the item with all that stands in it: blanks before each of its lines, behind those that are there.</summary>
    private static ImmutableArray<TextEdit> Shift(SourceText source, int line, ListLine item, string blanks)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        edits.Add(new TextEdit(item.Offset, 0, blanks));
        var isAfterBlank = false;
        for (var number = line + 1; number <= source.LineCount; number++)
        {
            var below = ListLine.Of(source, number);
            var isInside = below.Column >= item.ContentColumn;
            if (!below.IsBlank && !isInside && (isAfterBlank || below.ContentColumn >= 0)) break;
            if (!below.IsBlank && isInside) edits.Add(new TextEdit(below.Offset, 0, blanks));
            isAfterBlank = below.IsBlank;
        }
        return edits.ToImmutable();
    }
}

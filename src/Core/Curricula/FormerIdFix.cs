using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Says with <c>was:</c> that a goal had another id before, so that the progress under that id comes along (CUR0209).</summary>
internal static class FormerIdFix
{
    private const int MostCharacters = 4096;

    public static IEnumerable<QuickFix> Add(SourceText source, Diagnostic problem, int offset)
    {
        // A derived id is no id that anybody wrote: that goal was reworded, not renamed.
        if (!GoalId.TryParse(problem.Subject, out var former) || former.IsDerived) return [];
        var text = source.Content.AsSpan(offset, Math.Min(MostCharacters, source.Content.Length - offset));
        for (var from = 0; text[from..].IndexOf("<!--", StringComparison.Ordinal) is >= 0 and var start; from += start + 4)
        {
            var length = text[(from + start)..].IndexOf("-->", StringComparison.Ordinal) + 3;
            if (length < 3) return [];
            var comment = text.Slice(from + start, length);
            if (!IdComment.IsMeant(comment) || !IdComment.TryParse(comment, out var id)) continue;
            var end = offset + from + start + comment[..^3].TrimEnd().Length;
            return [new QuickFix(problem, $"Add was:{former}", [new TextEdit(end, 0, id.FormerIds.IsEmpty ? $" was:{former}" : $",{former}")]) { Effect = FixEffect.FormerId }];
        }
        return [];
    }
}

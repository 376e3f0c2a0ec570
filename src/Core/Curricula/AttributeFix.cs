using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Mends an attribute: a key that is nearly one (CUR0401), or one that is given twice (CUR0403).</summary>
internal static class AttributeFix
{
    public static IEnumerable<QuickFix> Respell(SourceText source, Diagnostic problem, int offset)
    {
        if (CodeAt(source.Content, offset) is not { } code) return [];
        var text = source.Content.AsSpan(code.Start, code.Length);
        if (ChipKeys.NearMiss(text) is not { } meant) return [];
        var blanks = text.Length - text.TrimStart().Length;
        var colon = text.IndexOf(':');
        var key = (colon < 0 ? text.TrimEnd().Length : colon) - blanks;
        return [new QuickFix(problem, $"Write '{meant}'", [new TextEdit(code.Start + blanks, key, meant)]) { Effect = FixEffect.Attribute }];
    }

    /// <summary>Without the one before, else without the last: the last one counts, unless its value is none. Which one it is shows when the file is read again.</summary>
    public static IEnumerable<QuickFix> RemoveRepeated(SourceText source, Diagnostic problem, int offset)
    {
        if (CodeAt(source.Content, offset) is not { } last) yield break;
        var key = ChipKeys.Read(source.Content.AsSpan(last.Start, last.Length), out _);
        if (key == ChipKey.None) yield break;
        if (Before(source.Content, offset, key) is { } first) yield return Without(source, problem, first);
        yield return Without(source, problem, last);
    }

    private static QuickFix Without(SourceText source, Diagnostic problem, TextEdit code)
    {
        var (start, end) = (code.Start - 1, code.Start + code.Length + 1);
        if (start > 0 && source.Content[start - 1] is ' ' or '\t') start--;
        var removed = source.Content[(code.Start - 1)..end];
        return new QuickFix(problem, $"Remove {removed}", [new TextEdit(start, end - start, "")]);
    }

    /// <summary>The nearest chip before an offset that has the key, within the same paragraph.</summary>
    private static TextEdit? Before(string content, int offset, ChipKey key)
    {
        for (var close = content.LastIndexOf('`', Math.Max(0, offset - 1)); close > 0;)
        {
            if (IsParted(content.AsSpan(close, offset - close))) return null;
            var open = content.LastIndexOf('`', close - 1);
            if (open < 0) return null;
            if (CodeAt(content, open) is { } code && code.Start + code.Length == close && ChipKeys.Read(content.AsSpan(code.Start, code.Length), out _) == key) return code;
            close = open > 0 ? content.LastIndexOf('`', open - 1) : -1;
        }
        return null;
    }

    private static bool IsParted(ReadOnlySpan<char> between) => between.Contains("\n\n", StringComparison.Ordinal) || between.Contains("\n\r\n", StringComparison.Ordinal);

    /// <summary>The inside of the code that begins with one backtick at an offset.</summary>
    private static TextEdit? CodeAt(string content, int offset)
    {
        if (offset >= content.Length || content[offset] != '`') return null;
        var end = content.AsSpan(offset + 1).IndexOfAny("`\r\n");
        return end <= 0 || content[offset + 1 + end] != '`' ? null : new TextEdit(offset + 1, end, "");
    }
}

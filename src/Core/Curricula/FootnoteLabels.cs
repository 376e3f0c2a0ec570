namespace Onboarding.Core.Curricula;

/// <summary>Finds the footnotes that a text defines: <c>[^label]:</c> at the start of a line.</summary>
internal static class FootnoteLabels
{
    /// <summary>The labels, without <c>^</c>; null for none.</summary>
    public static HashSet<string>? Of(string text)
    {
        HashSet<string>? labels = null;
        for (var end = text.IndexOf("]:", StringComparison.Ordinal); end >= 0; end = text.IndexOf("]:", end + 2, StringComparison.Ordinal))
        {
            var line = text.AsSpan(0, end);
            line = line[(line.LastIndexOfAny('\r', '\n') + 1)..];
            line = line.TrimStart(" \t>");
            if (line.StartsWith("[^") && line.Length > 2 && !line[2..].ContainsAny(" \t[]")) (labels ??= new(StringComparer.OrdinalIgnoreCase)).Add(line[2..].ToString());
        }
        return labels;
    }
}

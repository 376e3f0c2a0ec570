namespace Onboarding.Core.Curricula;

/// <summary>A value of front matter, and where it begins in the YAML.</summary>
internal readonly record struct FrontMatterValue(string Text, int Offset)
{
    /// <summary>The words between the commas, each with its place.</summary>
    public IEnumerable<FrontMatterValue> Words()
    {
        var at = 0;
        foreach (var part in Text.Split(','))
        {
            var blanks = part.Length - part.TrimStart().Length;
            if (part.Trim() is { Length: > 0 } word) yield return new FrontMatterValue(word, Offset + at + blanks);
            at += part.Length + 1;
        }
    }
}

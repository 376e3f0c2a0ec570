namespace Onboarding.Core.Curricula;

/// <summary>A value of front matter, and where it begins in the YAML.</summary>
internal readonly record struct FrontMatterValue(string Text, int Offset)
{
    /// <summary>The words between the commas, each with its place.</summary>
    /// <param name="content">The file's text: a value that goes over several lines stands there with more between its words.</param>
    /// <param name="start">Where the YAML begins in it.</param>
    public IEnumerable<FrontMatterValue> Words(string content, int start)
    {
        var (at, from) = (0, start + Offset);
        foreach (var part in Text.Split(','))
        {
            var blanks = part.Length - part.TrimStart().Length;
            if (part.Trim() is { Length: > 0 } word)
            {
                // A line may end at a blank; what is escaped is not there as it is meant.
                var head = word.Split(' ', 2)[0];
                var found = from < 0 ? -1 : content.IndexOf(head, from, StringComparison.Ordinal);
                from = found < 0 ? -1 : found + head.Length;
                yield return new FrontMatterValue(word, found < 0 ? Offset + at + blanks : found - start);
            }
            at += part.Length + 1;
        }
    }
}

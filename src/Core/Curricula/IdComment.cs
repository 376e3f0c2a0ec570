using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>The hidden comment that gives a goal or topic its identity: <c>&lt;!-- #id was:old1,old2 --&gt;</c>.</summary>
/// <param name="Id">What it is known by from now on.</param>
/// <param name="FormerIds">What it was known by before.</param>
internal readonly record struct IdComment(GoalId Id, ImmutableArray<GoalId> FormerIds)
{
    /// <summary>Whether an HTML comment means to be an id: its first word begins with a single <c>#</c>. Folding marks of editors don't.</summary>
    public static bool IsMeant(ReadOnlySpan<char> html)
    {
        var content = ContentOf(html);
        if (content.Length < 2 || content[0] != '#' || content[1] == '#' || char.IsWhiteSpace(content[1])) return false;
        return !IsFoldingMark(content[1..]);
    }

    /// <summary>Reads a comment that is meant as an id.</summary>
    public static bool TryParse(ReadOnlySpan<char> html, out IdComment comment)
    {
        comment = default;
        if (!TrySplit(html, out var id, out var rest)) return false;
        if (rest.IsEmpty)
        {
            comment = new IdComment(GoalId.Trusted(id.ToString()), []);
            return true;
        }
        if (!rest.StartsWith("was:")) return false;
        var formerIds = ImmutableArray.CreateBuilder<GoalId>();
        foreach (var part in rest[4..].ToString().Split(','))
        {
            if (!GoalId.TryParse(part.Trim(), out var former)) return false;
            formerIds.Add(former);
        }
        comment = new IdComment(GoalId.Trusted(id.ToString()), formerIds.ToImmutable());
        return true;
    }

    /// <summary>Whether an HTML comment is meant as an id and is a valid one.</summary>
    public static bool IsValid(ReadOnlySpan<char> html) =>
        TrySplit(html, out var id, out var rest) && !IsFoldingMark(id) && (rest.IsEmpty || TryParse(html, out _));

    /// <summary>Finds a valid id in a comment, and what follows it.</summary>
    private static bool TrySplit(ReadOnlySpan<char> html, out ReadOnlySpan<char> id, out ReadOnlySpan<char> rest)
    {
        id = rest = default;
        var content = ContentOf(html);
        if (content.Length < 2 || content[0] != '#') return false;
        var blank = content.IndexOfAny(" \t\r\n");
        id = blank < 0 ? content[1..] : content[1..blank];
        if (blank >= 0) rest = content[blank..].Trim();
        return !id.IsEmpty && id[0] != '~' && GoalId.IsValid(id);
    }

    private static ReadOnlySpan<char> ContentOf(ReadOnlySpan<char> html)
    {
        html = html.Trim();
        return html.Length >= 7 && html.StartsWith("<!--") && html.EndsWith("-->") ? html[4..^3].Trim() : default;
    }

    private static bool IsFoldingMark(ReadOnlySpan<char> content)
    {
        var end = content.IndexOfAny(" \t\r\n:");
        return (end < 0 ? content : content[..end]) is "region" or "endregion";
    }
}

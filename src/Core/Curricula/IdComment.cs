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
        return !IsFoldingMark(content);
    }

    /// <summary>Reads a comment that is meant as an id.</summary>
    public static bool TryParse(ReadOnlySpan<char> html, out IdComment comment)
    {
        comment = default;
        var content = ContentOf(html);
        if (content.Length < 2 || content[0] != '#') return false;
        var blank = content.IndexOfAny(" \t\r\n");
        var id = blank < 0 ? content[1..] : content[1..blank];
        if (id[0] == '~' || !GoalId.TryParse(id.ToString(), out var goalId)) return false;
        if (blank < 0)
        {
            comment = new IdComment(goalId, []);
            return true;
        }
        var rest = content[blank..].Trim();
        if (!rest.StartsWith("was:")) return false;
        var formerIds = ImmutableArray.CreateBuilder<GoalId>();
        foreach (var part in rest[4..].ToString().Split(','))
        {
            if (!GoalId.TryParse(part.Trim(), out var former)) return false;
            formerIds.Add(former);
        }
        comment = new IdComment(goalId, formerIds.ToImmutable());
        return true;
    }

    private static ReadOnlySpan<char> ContentOf(ReadOnlySpan<char> html)
    {
        html = html.Trim();
        return html.Length >= 7 && html.StartsWith("<!--") && html.EndsWith("-->") ? html[4..^3].Trim() : default;
    }

    private static bool IsFoldingMark(ReadOnlySpan<char> content)
    {
        var end = content.IndexOfAny(" \t\r\n:");
        var word = end < 0 ? content : content[..end];
        return word is "#region" or "#endregion";
    }
}

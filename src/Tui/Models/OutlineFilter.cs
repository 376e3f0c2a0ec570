namespace Onboarding.Tui.Models;

/// <summary>
/// What of the tree is left while a filter is typed: rows that hold every word of it (in title, id or tag), what they stand under, and what stands under a
/// matching track, topic or group.
/// </summary>
internal sealed class OutlineFilter
{
    private readonly string _text;
    private readonly bool[] _matches;
    private readonly bool[] _kept;
    private readonly bool[] _leads;

    private OutlineFilter(string text, string[] words, int count) =>
        (_text, Words, _matches, _kept, _leads) = (text, words, new bool[count], new bool[count], new bool[count]);

    public string[] Words { get; }

    /// <summary>How many goals match by themselves.</summary>
    public int MatchingGoals { get; private set; }

    /// <param name="text">As typed.</param>
    /// <param name="tree">What is filtered.</param>
    /// <param name="previous">The filter before, over the same tree: where this one only adds letters to it, only its matches are looked at.</param>
    public static OutlineFilter? Of(string text, OutlineTree tree, OutlineFilter? previous = null)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0) return null;
        var filter = new OutlineFilter(text, words, tree.Nodes.Count);
        filter.Mark(tree.Nodes, previous is not null && text.StartsWith(previous._text, StringComparison.OrdinalIgnoreCase) ? previous._matches : null);
        return filter;
    }

    public bool IsKept(int node) => _kept[node];

    /// <summary>Whether a match stands somewhere under this row, so that it is shown open.</summary>
    public bool LeadsToMatch(int node) => _leads[node];

    private void Mark(IReadOnlyList<OutlineNode> nodes, bool[]? candidates)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (candidates?[i] == false || !Matches(nodes[i])) continue;
            _matches[i] = _kept[i] = true;
            if (nodes[i].Goal is null) _kept.AsSpan(i, nodes[i].End - i).Fill(true);
            else MatchingGoals++;
            for (var above = nodes[i].Parent; above >= 0 && !_leads[above]; above = nodes[above].Parent) _kept[above] = _leads[above] = true;
        }
    }

    private bool Matches(OutlineNode node)
    {
        foreach (var word in Words)
        {
            if (node.Title.Contains(word, StringComparison.OrdinalIgnoreCase)) continue;
            if (node.Goal is not { } goal || !MatchesIdOrTag(goal, word)) return false;
        }
        return true;
    }

    private static bool MatchesIdOrTag(Core.Curricula.Goal goal, string word)
    {
        if (!goal.Id.IsDerived && goal.Id.Value.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var tag in goal.Tags)
        {
            if (tag.Contains(word.TrimStart('#'), StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}

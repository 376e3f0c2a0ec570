using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Cli;

/// <summary>Which goals a person may mean by an id, the beginning of one, or words of title and id. One is an answer, several are candidates.</summary>
internal static class GoalMatch
{
    /// <summary>The goals that match best, in document order; empty where none does.</summary>
    public static ImmutableArray<Goal> Find(Curriculum curriculum, string words)
    {
        var text = words.Trim().TrimStart('#');
        if (text.Length == 0) return [];
        var id = text.ToLowerInvariant();
        if (GoalId.TryParse(id, out var exact) && curriculum.Find(exact) is { } known) return [known];
        return FirstOf(
            Where(curriculum, goal => goal.Id.Value.StartsWith(id, StringComparison.Ordinal)),
            Where(curriculum, goal => string.Equals(goal.Title, text, StringComparison.OrdinalIgnoreCase)),
            Where(curriculum, goal => HasWords(goal.Title, text, wholeStartsOnly: true)),
            Where(curriculum, goal => HasWords(goal.Title, text, wholeStartsOnly: false)),
            Where(curriculum, goal => HasWords($"{goal.Id} {goal.Title}", text, wholeStartsOnly: true)));
    }

    /// <summary>Whether a title has words that begin as all of these do.</summary>
    public static bool HasWords(string title, string words) => HasWords(title, words, wholeStartsOnly: true);

    private static IEnumerable<Goal> Where(Curriculum curriculum, Func<Goal, bool> matches) => curriculum.Goals.Where(matches);

    private static ImmutableArray<Goal> FirstOf(params ReadOnlySpan<IEnumerable<Goal>> rounds)
    {
        foreach (var round in rounds)
        {
            var found = round.ToImmutableArray();
            if (!found.IsEmpty) return found;
        }
        return [];
    }

    private static bool HasWords(string title, string words, bool wholeStartsOnly)
    {
        foreach (var range in words.AsSpan().Split(' '))
        {
            var word = words.AsSpan(range);
            if (!word.IsEmpty && !HasWord(title, word, wholeStartsOnly)) return false;
        }
        return true;
    }

    private static bool HasWord(ReadOnlySpan<char> title, ReadOnlySpan<char> word, bool wholeStartsOnly)
    {
        for (var from = 0; from < title.Length;)
        {
            var at = title[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return false;
            at += from;
            if (!wholeStartsOnly || at == 0 || !char.IsLetterOrDigit(title[at - 1])) return true;
            from = at + 1;
        }
        return false;
    }
}

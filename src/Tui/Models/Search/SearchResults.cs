using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Tui.Models.Search;

/// <summary>What a search found, in the order of the curriculum.</summary>
internal sealed class SearchResults
{
    /// <summary>More than anybody reads; the rest is left out.</summary>
    public const int Most = 5_000;

    private const int ShortKinds = 2;

    private SearchResults(SearchCorpus corpus, SearchPattern pattern, ImmutableArray<FoundPlace> places, int count, bool isCut) =>
        (_corpus, Pattern, Places, Count, IsCut) = (corpus, pattern, places, count, isCut);

    private readonly SearchCorpus _corpus;

    public SearchPattern Pattern { get; }

    public ImmutableArray<FoundPlace> Places { get; }

    /// <summary>How many passages match.</summary>
    public int Count { get; }

    /// <summary>Whether there are more than <see cref="Most"/>.</summary>
    public bool IsCut { get; }

    /// <param name="corpus">What to search.</param>
    /// <param name="pattern">What to look for.</param>
    /// <param name="before">The results before: where the pattern only adds to it, only its hits are looked at.</param>
    public static SearchResults Find(SearchCorpus corpus, SearchPattern pattern, SearchResults? before = null)
    {
        var places = ImmutableArray.CreateBuilder<FoundPlace>();
        var hits = ImmutableArray.CreateBuilder<int>();
        var count = 0;
        var narrows = before is { IsCut: false } && ReferenceEquals(before._corpus, corpus) && pattern.Narrows(before.Pattern);
        foreach (var place in narrows ? before!.Places.Select(found => found.Place) : corpus.Places)
        {
            if (!pattern.CanMatchIn(place.Text)) continue;
            hits.Clear();
            for (var i = 0; i < place.Passages.Length && count < Most; i++)
            {
                if (!pattern.IsMatch(place.SpanOf(place.Passages[i]))) continue;
                hits.Add(i);
                count++;
            }
            if (hits.Count > 0) places.Add(new FoundPlace(place, hits.ToImmutable()));
            if (count >= Most) break;
        }
        return new SearchResults(corpus, pattern, places.ToImmutable(), count, count >= Most);
    }

    /// <summary><c>12 results in 5 goals, 1 track</c>; short enough for the side bar: <c>12 results in 7 places</c> where there are more kinds of them.</summary>
    public string InShort() => Kinds().Length <= ShortKinds ? InWords() : $"{Results} in {CountWords.Of(Places.Length, "place")}";

    /// <summary><c>12 results in 5 goals, 1 track, the year</c>.</summary>
    public string InWords() => $"{Results} in {string.Join(", ", Kinds())}";

    private string[] Kinds()
    {
        var goals = Places.Count(found => found.Place.Key is Core.Curricula.GoalId);
        var tracks = Places.Count(found => found.Place.Key is TrackKey);
        var isYear = Places.Any(found => found.Place.Key is YearKey);
        return [.. Many(goals, "goal"), .. Many(tracks, "track"), .. isYear ? ["the year"] : Array.Empty<string>()];
    }

    private string Results => $"{Count}{(IsCut ? "+" : "")} {CountWords.Noun(Count, "result")}";

    private static string[] Many(int count, string word) => count == 0 ? [] : [CountWords.Of(count, word)];
}

using Onboarding.Core.Curricula;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Search;

namespace Onboarding.Tui.Cli;

/// <summary>A passage that a search found.</summary>
internal sealed record FoundJson
{
    /// <summary>The goal it belongs to; null for a track's text and for notes on the year.</summary>
    public string? Goal { get; init; }

    /// <summary>The track's file, relative to the curriculum; null for notes on the year, and on goals that the curriculum no longer has.</summary>
    public string? File { get; init; }

    /// <summary>The title of the goal or track.</summary>
    public required string Title { get; init; }

    /// <summary>title, text, note, question, answer or event.</summary>
    public required string Kind { get; init; }

    public required bool Private { get; init; }

    /// <summary>The whole passage, on one line.</summary>
    public required string Text { get; init; }

    /// <summary>Where it matches.</summary>
    public required MatchJson[] Matches { get; init; }

    public static IEnumerable<FoundJson> Of(SearchResults results) =>
        from found in results.Places
        from hit in found.Hits
        select Of(found.Place, found.Place.Passages[hit], results.Pattern);

    public static string NameOf(PassageKind kind) => kind.ToString().ToLowerInvariant();

    private static FoundJson Of(SearchPlace place, Passage passage, SearchPattern pattern) => new()
    {
        Goal = place.Key is GoalId id ? id.Value : null,
        File = place.Goal?.Track.Path ?? (place.Key as TrackKey)?.TrackPath,
        Title = place.Title,
        Kind = NameOf(passage.Kind),
        Private = passage.IsPrivate,
        Text = place.TextOf(passage),
        Matches = [.. pattern.MatchesIn(place.SpanOf(passage)).Select(range => new MatchJson(range.Start, range.Length))],
    };
}

/// <summary>A match, in UTF-16 units of the passage.</summary>
internal sealed record MatchJson(int Start, int Length);

using System.Collections.Immutable;

namespace Onboarding.Tui.Models.Search;

/// <summary>A place with the passages of it that match, by their number in it.</summary>
internal readonly record struct FoundPlace(SearchPlace Place, ImmutableArray<int> Hits);

using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>The headings that <c>goals</c> is narrowed to, each by its words or by its anchor.</summary>
internal sealed class OptedHeadings(ImmutableArray<string> names)
{
    private readonly HashSet<string> _titles = new(names, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _slugs = new(names, StringComparer.Ordinal);

    /// <summary>Whether it is narrowed to none, and holds everywhere.</summary>
    public bool IsEmpty => _titles.Count == 0;

    public bool Holds(string title, string slug) => IsEmpty || _titles.Contains(title) || _slugs.Contains(slug);
}

using System.Collections.Immutable;

namespace Onboarding.Core.Progress;

/// <summary>
/// A kind of session, by the word that the journal, a goal's <c>tag:</c> and the command line use for it. A goal with that tag counts sessions of the kind.
/// </summary>
/// <param name="Id">The word; never renamed. A team's own kinds are as good as these.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Plural">Several of them, in a sentence.</param>
public sealed record SessionKind(string Id, string Name, string Plural)
{
    /// <summary>The kinds that most teams have.</summary>
    public static ImmutableArray<SessionKind> Known { get; } =
    [
        new("coffee", "Coffee and Q&A", "Coffee and Q&A sessions"),
        new("pairing", "Pair programming", "pair programming sessions"),
        new("shadow", "Shadow shift", "shadow shifts"),
        new("reverse-shadow", "Reverse shadow shift", "reverse shadow shifts"),
        new("drill", "Wheel of Misfortune round", "Wheel of Misfortune rounds"),
        new("postmortem", "Postmortem read", "postmortems read"),
        new("collective", "SRE collective", "SRE collective sessions"),
    ];

    /// <summary>So many of them: <c>1 reverse shadow shift</c>, <c>2 postmortems read</c>.</summary>
    public string Times(int count) => count == 1 ? $"1 {One}" : $"{count} {Plural}";

    /// <summary>One of them, in a sentence.</summary>
    private string One => Plural == Id ? Id
        : Plural.EndsWith('s') ? Plural[..^1]
        : char.ToLowerInvariant(Name[0]) + Name[1..];

    /// <summary>The kind with this word; for one that isn't known, a kind whose name is the word.</summary>
    public static SessionKind Of(string id) => Known.FirstOrDefault(kind => string.Equals(kind.Id, id, StringComparison.OrdinalIgnoreCase)) ?? new SessionKind(id, id, id);
}

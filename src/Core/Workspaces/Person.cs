using System.Collections.Immutable;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>Somebody of the roster: a trainee, a mentor, or both.</summary>
/// <param name="Id">Short and unique: the journal folder's name.</param>
/// <param name="Name">As people call them.</param>
/// <param name="Email">As git knows them; null if not given.</param>
/// <param name="Role">For example <c>lead</c>; what <c>sign-off:lead</c> asks for. Null if none.</param>
/// <param name="Start">The first day of their year; null for people who are no trainees.</param>
/// <param name="Mentors">Ids of their mentors; empty for people who have none.</param>
public sealed record Person(string Id, string Name, string? Email, string? Role, DateOnly? Start, ImmutableArray<string> Mentors)
{
    /// <summary>Ids of people who were their mentors before: what they confirmed stays confirmed.</summary>
    public ImmutableArray<string> FormerMentors { get; init; } = [];

    /// <summary>Whether the person's year is tracked.</summary>
    public bool IsTrainee => Start is not null;

    /// <summary>Whether somebody with this id is one of their mentors.</summary>
    public bool IsMentoredBy(string id) => Mentors.Contains(id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is their id or their name (case ignored).</summary>
    public bool IsCalled(string text) => PersonId.AreSame(Id, text) || string.Equals(Name, text, StringComparison.OrdinalIgnoreCase);
}

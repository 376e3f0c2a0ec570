using System.Collections.Immutable;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>The people of a workspace.</summary>
public sealed record Roster(ImmutableArray<Person> People) : ISignOffAuthority
{
    /// <summary>A roster without people.</summary>
    public static Roster Empty { get; } = new(ImmutableArray<Person>.Empty);

    /// <summary>The person with this id (ordinal, case ignored); null where there is none.</summary>
    public Person? Find(string? id) => People.FirstOrDefault(person => PersonId.AreSame(person.Id, id));

    /// <summary>The first person with this e-mail address (case ignored); null where there is none, or no address is given.</summary>
    public Person? FindByEmail(string? email) =>
        string.IsNullOrWhiteSpace(email) ? null : People.FirstOrDefault(person => string.Equals(person.Email, email.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The id of the person who is meant by an id or a name (case ignored); for somebody who isn't in the roster, the text without blanks at its ends.</summary>
    public string IdOf(string person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var text = person.Trim();
        return Find(text)?.Id ?? People.FirstOrDefault(one => string.Equals(one.Name, text, StringComparison.OrdinalIgnoreCase))?.Id ?? text;
    }

    /// <summary>The name of the person with this id; the id of somebody who isn't in the roster.</summary>
    public string NameOf(string id) => Find(id)?.Name ?? id;

    /// <summary>
    /// Whether what <paramref name="mentor"/> confirmed for <paramref name="trainee"/> counts: one of their mentors, now or before, and never the trainee.
    /// </summary>
    public bool IsMentorOf(string mentor, string trainee) =>
        IsMentorNow(mentor, trainee) || (Find(trainee) is { } person && !PersonId.AreSame(mentor, trainee) && person.FormerMentors.Contains(mentor, StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether <paramref name="mentor"/> may confirm for <paramref name="trainee"/> today.</summary>
    public bool IsMentorNow(string mentor, string trainee) =>
        Find(trainee) is { } person && !PersonId.AreSame(mentor, trainee) && person.IsMentoredBy(mentor);

    /// <inheritdoc/>
    public string? RoleOf(string person) => Find(person)?.Role;
}

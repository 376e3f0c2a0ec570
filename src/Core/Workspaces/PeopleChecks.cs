using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <summary>Makes a roster of what the file has, leaving out what can't be.</summary>
internal static class PeopleChecks
{
    public static ImmutableArray<Person> Check(List<PersonDraft> drafts, List<(DiagnosticRule Rule, int Offset, object[] Arguments)> faults)
    {
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var valid = drafts.Where(draft => HasOwnId(draft, ids, faults)).ToList();
        CheckEmails(valid, faults);
        return [.. valid.Select(draft => Make(draft, ids, faults))];
    }

    private static bool HasOwnId(PersonDraft draft, HashSet<string> ids, List<(DiagnosticRule, int, object[])> faults)
    {
        if (!PersonId.IsValid(draft.Id)) faults.Add((WorkspaceRules.PersonWithoutId, draft.Id is null ? draft.At : draft.IdAt, []));
        else if (!ids.Add(draft.Id)) faults.Add((WorkspaceRules.DuplicatePerson, draft.IdAt, [draft.Id]));
        else return true;
        return false;
    }

    private static void CheckEmails(List<PersonDraft> people, List<(DiagnosticRule, int, object[])> faults)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var person in people)
        {
            if (string.IsNullOrWhiteSpace(person.Email)) continue;
            if (!owners.TryAdd(person.Email.Trim(), person.Id!)) faults.Add((WorkspaceRules.DuplicateEmail, person.EmailAt, [owners[person.Email.Trim()]]));
        }
    }

    private static Person Make(PersonDraft draft, HashSet<string> ids, List<(DiagnosticRule, int, object[])> faults)
    {
        var id = draft.Id!;
        var name = string.IsNullOrWhiteSpace(draft.Name) ? id : draft.Name.Trim();
        var email = string.IsNullOrWhiteSpace(draft.Email) ? null : draft.Email.Trim();
        var role = string.IsNullOrWhiteSpace(draft.Role) ? null : draft.Role.Trim();
        return new Person(id, name, email, role, draft.Start, Mentors(id, draft.Mentors, ids, faults))
        {
            // People who left the team may have left the roster too.
            FormerMentors = [.. draft.FormerMentors.Select(row => row.Text).Where(mentor => !PersonId.AreSame(mentor, id))],
        };
    }

    private static ImmutableArray<string> Mentors(string id, List<(string Text, int At)> mentors, HashSet<string> ids, List<(DiagnosticRule, int, object[])> faults)
    {
        var known = ImmutableArray.CreateBuilder<string>();
        foreach (var (mentor, at) in mentors)
        {
            if (PersonId.AreSame(mentor, id)) faults.Add((WorkspaceRules.OwnMentor, at, [id]));
            else if (!ids.Contains(mentor)) faults.Add((WorkspaceRules.UnknownMentor, at, [mentor]));
            else known.Add(mentor);
        }
        return known.ToImmutable();
    }
}

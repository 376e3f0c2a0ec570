using System.Collections.Immutable;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Forms;

/// <summary>Fields that ask for people: by name or id, also for such as are not in the roster.</summary>
internal static class PeopleField
{
    private const int Most = 6;
    private const char Comma = ',';

    /// <summary>A field for one person.</summary>
    /// <param name="field">The field.</param>
    /// <param name="people">Whom it offers.</param>
    public static FormField One(FormField field, IEnumerable<Person> people)
    {
        var known = people.ToImmutableArray();
        return field with { Suggest = text => Matching(known, text.Trim(), "") };
    }

    /// <summary>A field for several people, with commas between.</summary>
    /// <param name="field">The field.</param>
    /// <param name="people">Whom it offers.</param>
    public static FormField Several(FormField field, IEnumerable<Person> people)
    {
        var known = people.ToImmutableArray();
        return field with
        {
            Suggest = text =>
            {
                var start = text.LastIndexOf(Comma) + 1;
                var before = start == 0 ? "" : text[..start] + " ";
                var named = Split(text[..start]);
                return Matching([.. known.Where(person => !named.Any(person.IsCalled))], text[start..].Trim(), before);
            },
        };
    }

    /// <summary>The names between the commas.</summary>
    public static ImmutableArray<string> Split(string text) => [.. text.Split(Comma, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static ImmutableArray<Suggestion> Matching(ImmutableArray<Person> people, string typed, string before) =>
    [
        .. people
            .Where(person => Begins(person.Id, typed) || person.Name.Split(' ').Any(word => Begins(word, typed)) || Begins(person.Name, typed))
            .Take(Most)
            .Select(person => new Suggestion(person.Name, person.Id, before + person.Name)),
    ];

    private static bool Begins(string name, string typed) => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}

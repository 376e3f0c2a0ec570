using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>The one table of what front matter can say: the reader, its messages, the documents and the schema follow it.</summary>
internal static class FrontMatterKeys
{
    /// <summary>In the order in which people look for them.</summary>
    public static ImmutableArray<FrontMatterRow> All { get; } =
    [
        new(FrontMatterKey.Title, "title", FrontMatterType.Text, "The track's title; without it the first `#` heading, else the file's name."),
        new(FrontMatterKey.Track, "track", FrontMatterType.Text, "The track's id; without it the file's path."),
        new(FrontMatterKey.Order, "order", FrontMatterType.Number, "The track's place among the others: smaller numbers come first, then those without."),
        Default(FrontMatterKey.Due, ChipKey.Due, "When every goal of the file is due that does not say itself."),
        Default(FrontMatterKey.Level, ChipKey.Level, "How deep every goal of the file goes that does not say itself, 1 to 9."),
        Default(FrontMatterKey.Owner, ChipKey.Owner, "Whom to ask about every goal of the file that does not say itself."),
        Default(FrontMatterKey.SignOff, ChipKey.SignOff, "Whether a mentor confirms every goal of the file; or the role that such a mentor has."),
        new(FrontMatterKey.Roles, "roles", FrontMatterType.Words, "For whom the track is; without it, for everybody."),
        new(FrontMatterKey.Goals, "goals", FrontMatterType.Choice, "What becomes a goal besides task items; else what `onboarding.json` says.")
        {
            Choices = [.. GoalSources.All.Select(source => new FrontMatterChoice(source.Name, source.Meaning))],
        },
        new(FrontMatterKey.GoalHeadings, "goal-headings", FrontMatterType.Texts, "The headings that `goals` is narrowed to; without it, all."),
        new(FrontMatterKey.GoalColumn, "goal-column", FrontMatterType.Text, "The header of the column that has the titles of tables; without it, the first column of words."),
        new(FrontMatterKey.RoleLeadIns, "role-lead-ins", FrontMatterType.Words, "Words that may begin a title, before a colon, and say whose the goal is."),
        new(FrontMatterKey.Reviewed, "reviewed", FrontMatterType.Date, "The day on which somebody last read the file and found it right; `onboard health` tells from it what is stale."),
        new(FrontMatterKey.Onboarding, "onboarding", FrontMatterType.Switch, "Whether the file is part of the curriculum; it is unless this is `false`."),
        new(FrontMatterKey.Gate, "gate", FrontMatterType.Id, "The id of the gate that the file declares; signatures name the gate by it."),
        new(FrontMatterKey.GateTitle, "gate-title", FrontMatterType.Text, "What people call the gate."),
        new(FrontMatterKey.GateGoals, "gate-goals", FrontMatterType.Words,
            "Ids of goals that have to be complete, signed off where they ask for it; a topic stands for its required goals. A goal that was skipped is not there."),
        new(FrontMatterKey.GateSessions, "gate-sessions", FrontMatterType.Sessions, "Kinds of sessions, and how many there have to be, for goals and beside them."),
        new(FrontMatterKey.GateSignatures, "gate-signatures", FrontMatterType.Words,
            "One for each signature, every one another person's: a role of the roster, or `mentor` for any. All of them are mentors of the trainee."),
    ];

    private const int LongName = 10;

    private static readonly FrozenDictionary<string, FrontMatterRow> ByName = All.ToFrozenDictionary(row => row.Name, StringComparer.Ordinal);

    /// <summary>The key of a name, exactly as it is written; null for one that is somebody else's.</summary>
    public static FrontMatterRow? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>All about a key.</summary>
    public static FrontMatterRow Of(FrontMatterKey key) => All[(int)key];

    /// <summary>
    /// The key that a name clearly means: other joints (<c>goal_headings</c>), two letters swapped (<c>gaols</c>), in a long name also a letter more, less or other.
    /// Short words are near to what other tools ask for (<c>role</c>, <c>owners</c>, <c>date</c>), which is left alone. Null for none.
    /// </summary>
    public static string? NearMiss(string name)
    {
        foreach (var row in All)
        {
            if (Math.Abs(name.Length - row.Name.Length) <= 2 && (HasOtherJoints(name, row.Name) || IsMistyped(name, row.Name))) return row.Name;
        }
        return null;
    }

    private static bool HasOtherJoints(string name, string key) =>
        key.Contains('-') && string.Equals(name.Replace("_", "").Replace("-", ""), key.Replace("-", ""), StringComparison.OrdinalIgnoreCase);

    private static bool IsMistyped(string name, string key) => Misspelling.IsSwap(name, key) || (key.Length >= LongName && Misspelling.IsNear(name, key));

    private static FrontMatterRow Default(FrontMatterKey key, ChipKey chip, string meaning) =>
        new(key, ChipKeys.NameOf(chip), FrontMatterType.Chip, meaning) { Chip = chip };
}

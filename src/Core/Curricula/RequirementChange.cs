using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>Something that a goal asks for in another way than before, own or inherited.</summary>
/// <param name="Before">The chip as it would be written, for example <c>due:w2</c> or <c>optional</c>; null where there was none.</param>
/// <param name="After">The chip as it would be written now; null where there is none.</param>
public sealed record RequirementChange(string? Before, string? After)
{
    /// <summary>What two versions of a goal ask for differently.</summary>
    /// <param name="before">The goal as it was.</param>
    /// <param name="after">The goal as it is.</param>
    /// <param name="idOfOld">The id of today of what was needed by a name before.</param>
    /// <param name="idOfNew">The id of today of what is needed by a name now.</param>
    internal static ImmutableArray<RequirementChange> Between(Goal before, Goal after, Func<string, string> idOfOld, Func<string, string> idOfNew)
    {
        var changes = ImmutableArray.CreateBuilder<RequirementChange>();
        foreach (var (was, now) in Chips(before).Zip(Chips(after)))
        {
            if (was != now) changes.Add(new RequirementChange(was, now));
        }
        if (!Sorted(before.Needs.Select(idOfOld)).SequenceEqual(Sorted(after.Needs.Select(idOfNew)))) changes.Add(new RequirementChange(Needs(before), Needs(after)));
        return changes.ToImmutable();
    }

    private static string?[] Chips(Goal goal) =>
    [
        Chip(ChipKey.Due, goal.Due?.ToString()),
        Chip(ChipKey.Effort, goal.Effort?.ToString()),
        Chip(ChipKey.Level, goal.Level?.ToString()),
        Chip(ChipKey.Tag, goal.Tags.IsEmpty ? null : string.Join(',', goal.Tags)),
        Chip(ChipKey.Owner, goal.Owner),
        goal.SignOff is { Role: null } ? ChipKeys.NameOf(ChipKey.SignOff) : Chip(ChipKey.SignOff, goal.SignOff?.Role),
        Chip(ChipKey.Count, goal.Count?.ToString()),
        Chip(ChipKey.Every, goal.Every?.ToString()),
        goal.IsOptional ? ChipKeys.NameOf(ChipKey.Optional) : null,
    ];

    private static IEnumerable<string> Sorted(IEnumerable<string> ids) => ids.Distinct().Order(StringComparer.Ordinal);

    private static string? Needs(Goal goal) => Chip(ChipKey.Needs, goal.Needs.IsEmpty ? null : string.Join(',', goal.Needs));

    private static string? Chip(ChipKey key, string? value) => value is null ? null : $"{ChipKeys.NameOf(key)}:{value}";
}

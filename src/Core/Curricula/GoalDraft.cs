using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>A goal that is to be written.</summary>
/// <param name="Title">Its title as Markdown, without chips and id.</param>
/// <param name="Chips">What else is said about it, each as in <c>due:w2</c>; written in the order of the format.</param>
public sealed record GoalDraft(string Title, ImmutableArray<string> Chips)
{
    /// <summary>Its id; null for one that is made of the title.</summary>
    public GoalId? Id { get; init; }

    /// <summary>What is wrong with a chip, as a sentence; null where all are right.</summary>
    public string? Fault()
    {
        foreach (var chip in Chips)
        {
            var key = ChipKeys.Read(chip, out var value);
            if (key == ChipKey.None) return $"'{chip}' is no attribute.";
            var chips = default(Chips);
            if (chip.AsSpan().ContainsAny("`\r\n") || !chips.Set(key, value.Trim().ToString())) return $"'{value}' is not a value for '{ChipKeys.NameOf(key)}'; expected {ChipKeys.ExpectedBy(key)}.";
        }
        return null;
    }

    /// <summary>Whether a goal has every attribute that this one is to have.</summary>
    internal bool IsSaidBy(Goal goal)
    {
        var said = default(Chips);
        foreach (var chip in Chips) said.Set(ChipKeys.Read(chip, out var value), value.Trim().ToString());
        return (said.Due is null || said.Due == goal.Due) && (said.Effort is null || said.Effort == goal.Effort) && (said.Level is null || said.Level == goal.Level)
            && (said.Owner is null || said.Owner == goal.Owner) && (said.SignOff is null || said.SignOff == goal.SignOff) && (said.Count is null || said.Count == goal.Count)
            && (said.Every is null || said.Every == goal.Every) && (!said.Optional || goal.IsOptional)
            && (said.Tags.IsDefault || said.Tags.All(tag => goal.Tags.Contains(tag))) && (said.Needs.IsDefault ? goal.Needs.IsEmpty : said.Needs.SequenceEqual(goal.Needs));
    }

    /// <summary>The title with its chips and an id, as it stands in the file.</summary>
    internal string Line(GoalId id) =>
        string.Join(' ', [Title, .. Chips.OrderBy(chip => ChipKeys.Read(chip, out _)).Select(chip => $"`{chip}`"), $"<!-- #{id} -->"]);
}

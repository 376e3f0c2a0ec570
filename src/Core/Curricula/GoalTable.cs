using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>What the columns of a table of goals say; one object for all of its rows.</summary>
/// <param name="Title">The column with the titles, counted from zero.</param>
/// <param name="Chips">For each column the attribute that it says, or would if one of its cells had a value; <see cref="ChipKey.None"/> for all others.</param>
internal sealed record GoalTable(int Title, ImmutableArray<ChipKey> Chips);

using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>How a folder is read where its files say nothing themselves.</summary>
public sealed record CurriculumOptions
{
    /// <summary>The options of a workspace that sets none.</summary>
    public static CurriculumOptions Default { get; } = new();

    /// <summary>What becomes a goal besides the task items; front matter <c>goals</c> overrides it.</summary>
    public GoalSource Goals { get; init; } = GoalSource.Tasks;

    /// <summary>The headings that <see cref="Goals"/> is narrowed to; empty for all. Front matter <c>goal-headings</c> overrides it.</summary>
    public ImmutableArray<string> GoalHeadings { get; init; } = [];

    /// <summary>The header of the column that holds the titles where tables are goals; null for the first column of words. Front matter <c>goal-column</c> overrides it.</summary>
    public string? GoalColumn { get; init; }

    /// <summary>Words that say whose a goal is where a title begins with one and a colon, as in "Manager: …". Front matter <c>role-lead-ins</c> overrides it.</summary>
    public ImmutableArray<string> RoleLeadIns { get; init; } = [];

    /// <summary>On how many threads files are read, at least 1; large folders gain from 2.</summary>
    public int Threads { get; init; } = 2;
}

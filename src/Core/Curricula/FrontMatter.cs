using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>What a file's front matter says, as far as the reader knows its keys.</summary>
internal sealed class FrontMatter
{
    public static FrontMatter None { get; } = new();

    public string? Title { get; set; }

    public string? TrackId { get; set; }

    public double? Order { get; set; }

    public ImmutableArray<string> Roles { get; set; } = [];

    public GoalSource? Goals { get; set; }

    public ImmutableArray<string> GoalHeadings { get; set; } = [];

    /// <summary>The header of the column that holds the titles; null where it is looked for.</summary>
    public string? GoalColumn { get; set; }

    /// <summary>Null where the file says nothing of them.</summary>
    public ImmutableArray<string>? RoleLeadIns { get; set; }

    public bool IsLeftOut { get; set; }

    /// <summary>The day on which somebody last read the file and found it right.</summary>
    public DateOnly? Reviewed { get; set; }

    /// <summary>The gate that it declares; null for none.</summary>
    public GateDraft? Gate { get; set; }

    /// <summary>Owner, level, due and sign-off for every goal of the file.</summary>
    public Chips Defaults { get; set; }
}

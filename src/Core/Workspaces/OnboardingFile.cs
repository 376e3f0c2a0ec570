using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <summary>What <c>onboarding.json</c> says. Immutable.</summary>
public sealed record OnboardingFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "onboarding.json";

    /// <summary>The curriculum's folder where none is set.</summary>
    public const string DefaultCurriculum = "docs/curriculum";

    /// <summary>The journal's folder where none is set.</summary>
    public const string DefaultJournal = "progress";

    /// <summary>What a workspace without the file has.</summary>
    public static OnboardingFile Default { get; } = new();

    /// <summary>What the bytes of such a file say. Never throws for bad content.</summary>
    public static OnboardingFile Read(ReadOnlySpan<byte> bytes) => OnboardingReader.Read(Name, bytes);

    /// <summary>The curriculum's folder, relative to the workspace.</summary>
    public string Curriculum { get; init; } = DefaultCurriculum;

    /// <summary>The journal's folder, relative to the workspace.</summary>
    public string Journal { get; init; } = DefaultJournal;

    /// <summary>What becomes a goal besides task items.</summary>
    public GoalSource Goals { get; init; } = GoalSource.Tasks;

    /// <summary>The headings that <see cref="Goals"/> is narrowed to; empty for all.</summary>
    public ImmutableArray<string> GoalHeadings { get; init; } = [];

    /// <summary>The header of the column that holds the titles in tables of goals; null for the first column of words.</summary>
    public string? GoalColumn { get; init; }

    /// <summary>Words that say whose a goal is where a title begins with one and a colon.</summary>
    public ImmutableArray<string> RoleLeadIns { get; init; } = [];

    /// <summary>Whether a goal needs evidence before a mentor signs it off.</summary>
    public EvidencePolicy Evidence { get; init; } = EvidencePolicy.Optional;

    /// <summary>What is decided about the curriculum's health (<c>smallest-group</c>, <c>stale-after</c>).</summary>
    public HealthPolicy Health { get; init; } = HealthPolicy.Default;

    /// <summary>How the curriculum is read, as the settings above say.</summary>
    public CurriculumOptions CurriculumOptions => new() { Goals = Goals, GoalHeadings = GoalHeadings, GoalColumn = GoalColumn, RoleLeadIns = RoleLeadIns };

    /// <summary>The people.</summary>
    public Roster Roster { get; init; } = Roster.Empty;

    /// <summary>What is wrong in the file, ordered by location.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>Where things are in the file's bytes; null where it is not JSON at all.</summary>
    internal OnboardingLayout? Layout { get; init; }
}

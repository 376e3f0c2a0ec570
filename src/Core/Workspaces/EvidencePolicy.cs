using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>Whether a goal needs evidence before a mentor signs it off (<c>evidence</c> in <c>onboarding.json</c>).</summary>
public enum EvidencePolicy
{
    /// <summary>Welcome, and not asked for.</summary>
    Optional,

    /// <summary>A sign-off is recorded only for a goal with evidence. What was signed off before stays so.</summary>
    Required,
}

/// <summary>What the policy says of a recording. It is asked before something is recorded, never when the journal is read: a change of the policy takes nothing back.</summary>
internal static class EvidencePolicies
{
    /// <summary>Why an event can't be recorded, in a sentence for the user; null where it can.</summary>
    public static string? RefusalOf(this EvidencePolicy policy, ProgressEvent happened, TraineeProgress progress) =>
        policy == EvidencePolicy.Required && happened is GoalSignedOff { Goal: var goal } && progress.Of(goal.Id).SharedEvidence is null
            ? $"“{goal.Title}” has no evidence, which this team asks for before a sign-off: an address that is given with done, or a note of the kind evidence."
            : null;
}

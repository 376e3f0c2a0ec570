using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Workspaces;

/// <summary>Signing for a trainee at a gate. The fold keeps what was signed, whatever happens later; what is about to be signed has to be ready.</summary>
public sealed partial class Workspace
{
    private string? RefusalOfSigning(ReadinessSigned signed)
    {
        var current = Current;
        if (current.Curriculum.FindGate(signed.Gate) is not { } gate) return $"The curriculum has no gate '{signed.Gate}'.";
        var review = IsShown(signed.Stamp.Trainee) ? current.Review : current.Team?.Find(signed.Stamp.Trainee)?.Review;
        return review is null ? null : Readiness.Of(gate, review, current.Roster).RefusalOf(signed.Stamp.By);
    }
}

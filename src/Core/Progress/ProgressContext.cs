using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>What the fold needs to know besides the journal.</summary>
internal sealed class ProgressContext(string trainee, Curriculum curriculum, ISignOffAuthority authority)
{
    public string Trainee { get; } = trainee;

    public Curriculum Curriculum { get; } = curriculum;

    public ProgressRules Rules { get; } = new(curriculum, authority);

    public ProgressContext Under(Curriculum other) => new(Trainee, other, authority);
}

namespace Onboarding.Core.Progress;

/// <summary>Somebody who may judge it says that the trainee is ready to pass a gate, for example to go on call.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Gate">The gate's id.</param>
/// <param name="Text">What the signer adds.</param>
public sealed record ReadinessSigned(EventStamp Stamp, string Gate, string? Text = null) : YearEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "readiness.signed";
}

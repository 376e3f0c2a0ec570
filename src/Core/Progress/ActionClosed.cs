namespace Onboarding.Core.Progress;

/// <summary>An agreed action is done, or no longer wanted.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Action">The action's id.</param>
/// <param name="Outcome">What came of it; null for nothing to remember.</param>
public sealed record ActionClosed(EventStamp Stamp, Guid Action, string? Outcome = null) : YearEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "action.closed";
}

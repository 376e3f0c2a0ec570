namespace Onboarding.Core.Progress;

/// <summary>Something that somebody agreed to do.</summary>
/// <param name="Agreed">The event that agreed it.</param>
/// <param name="Closed">The event that closed it; null while it is open.</param>
public sealed record AgreedAction(ActionAgreed Agreed, ActionClosed? Closed = null)
{
    /// <summary>The id of the event that agreed it.</summary>
    public Guid Id => Agreed.Stamp.Id;
}

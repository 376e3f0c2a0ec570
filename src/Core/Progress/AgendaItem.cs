namespace Onboarding.Core.Progress;

/// <summary>Something to talk about at a one-on-one.</summary>
/// <param name="Added">The event that put it on the agenda.</param>
/// <param name="Settled">The event that says it was talked about; null while it waits.</param>
public sealed record AgendaItem(AgendaAdded Added, AgendaSettled? Settled = null)
{
    /// <summary>The id of the event that added it.</summary>
    public Guid Id => Added.Stamp.Id;
}

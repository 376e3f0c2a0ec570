namespace Onboarding.Core.Progress;

/// <summary>What every event carries: which, when, by whom, about whose year.</summary>
/// <param name="Id">A version 7 UUID, unique for ever; two lines with one id are one event.</param>
/// <param name="At">UTC, to the tick; never behind what the writer had read before.</param>
/// <param name="By">The person who recorded it.</param>
/// <param name="Trainee">The person whose year it is about: the journal folder it stands in.</param>
public readonly record struct EventStamp(Guid Id, DateTimeOffset At, string By, string Trainee)
{
    // There are as many stamps in memory as events, and half of a DateTimeOffset would be zero.
    private readonly long _ticks = At.UtcTicks;

    /// <summary>UTC, to the tick; never behind what the writer had read before.</summary>
    public DateTimeOffset At
    {
        get => new(_ticks, TimeSpan.Zero);
        init => _ticks = value.UtcTicks;
    }

    /// <summary><see cref="At"/> in ticks: what orders events.</summary>
    internal long Ticks => _ticks;

    /// <summary>Whether the trainee recorded it, in their own year.</summary>
    public bool IsByTrainee => PersonId.AreSame(By, Trainee);
}

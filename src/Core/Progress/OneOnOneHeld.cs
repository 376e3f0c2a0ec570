using System.Collections.Immutable;

namespace Onboarding.Core.Progress;

/// <summary>Trainee and mentor met.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Minutes">What was said and agreed, as Markdown; null where nobody wrote it down.</param>
/// <param name="On">The day they met; null where that is the day it was recorded.</param>
/// <param name="With">Who was there besides the author; may be default.</param>
public sealed record OneOnOneHeld(EventStamp Stamp, string? Minutes = null, DateOnly? On = null, ImmutableArray<string> With = default) : YearEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "oneOnOne.held";
}

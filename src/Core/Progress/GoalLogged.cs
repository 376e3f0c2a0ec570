using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>One recording of a counted or recurring goal.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Goal">The goal, as it was then.</param>
/// <param name="Text">What happened, or what was learnt.</param>
/// <param name="On">The day it happened; null where that is the day it was recorded.</param>
/// <param name="With">Who was there too; may be default.</param>
/// <param name="Session">The kind of session it was (see <see cref="SessionKind"/>); null where nobody said.</param>
public sealed record GoalLogged(EventStamp Stamp, GoalReference Goal, string? Text = null, DateOnly? On = null, ImmutableArray<string> With = default, string? Session = null) : GoalEvent(Stamp, Goal)
{
    /// <inheritdoc/>
    public override string Kind => "goal.logged";
}

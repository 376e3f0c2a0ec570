using System.Collections.Immutable;

namespace Onboarding.Core.Progress;

/// <summary>The trainee took part in a session that no counted goal asks for; one that a goal asks for is a <see cref="GoalLogged"/>.</summary>
/// <param name="Stamp">Which, when, by whom, about whom.</param>
/// <param name="Session">The kind of session, for example <c>pairing</c> (see <see cref="SessionKind"/>).</param>
/// <param name="Text">What happened, or what was learnt.</param>
/// <param name="On">The day it happened; null where that is the day it was recorded.</param>
/// <param name="With">Who was there too; may be default.</param>
public sealed record SessionLogged(EventStamp Stamp, string Session, string? Text = null, DateOnly? On = null, ImmutableArray<string> With = default) : YearEvent(Stamp)
{
    /// <inheritdoc/>
    public override string Kind => "session.logged";
}

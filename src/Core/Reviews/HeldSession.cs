using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Reviews;

/// <summary>A session that the trainee took part in, whether a counted goal asked for it or not.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="On">The day it happened, where the trainee lives.</param>
/// <param name="Text">What happened, or what was learnt; null for nothing.</param>
/// <param name="With">Who was there too, as recorded; may be empty.</param>
/// <param name="Goal">The goal that it counts for; null for a session of the year.</param>
/// <param name="Recorded">The event.</param>
public sealed record HeldSession(SessionKind Kind, DateOnly On, string? Text, ImmutableArray<string> With, Goal? Goal, ProgressEvent Recorded);

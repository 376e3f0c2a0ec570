using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Settings;

/// <summary>A note that is being written: on disk shortly after each key, so that it survives a kill.</summary>
/// <param name="Goal">The goal it is about; null for the year.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Text">As typed so far.</param>
/// <param name="IsPrivate">Where it will go.</param>
internal sealed record NoteDraft(GoalId? Goal, NoteKind Kind, string Text, bool IsPrivate);

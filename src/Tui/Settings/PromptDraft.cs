using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Settings;

/// <summary>The answer to a question that is being typed: on disk shortly after each key, so that it survives a kill.</summary>
/// <param name="CommandId">The command that asks.</param>
/// <param name="Trainee">Whose year it is about.</param>
/// <param name="Goal">The goal it is about; null for none, or for several.</param>
/// <param name="IsForSeveral">Whether it is about several goals that were selected together.</param>
/// <param name="Text">As typed so far.</param>
internal sealed record PromptDraft(string CommandId, string Trainee, GoalId? Goal, bool IsForSeveral, string Text);

using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Settings;

/// <summary>What a draft is for.</summary>
/// <param name="Trainee">Whose year it is about.</param>
/// <param name="Goal">The goal; null for the year.</param>
/// <param name="IsMinutes">Whether it is the minutes of a one-on-one.</param>
internal sealed record DraftPlace(string Trainee, GoalId? Goal, bool IsMinutes = false);

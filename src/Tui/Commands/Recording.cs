using Onboarding.Core.Progress;

namespace Onboarding.Tui.Commands;

/// <summary>An event that is to be recorded.</summary>
/// <param name="Make">Makes it of its stamp.</param>
/// <param name="Trainee">Whose year it is about; null for the one that is shown.</param>
internal readonly record struct Recording(Func<EventStamp, ProgressEvent> Make, string? Trainee = null);

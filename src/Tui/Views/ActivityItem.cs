using Onboarding.Tui.Models;

namespace Onboarding.Tui.Views;

/// <summary>An icon of the activity bar.</summary>
/// <param name="Icon">One column wide.</param>
/// <param name="CommandId">What a click runs.</param>
/// <param name="IsActive">Whether it is what the side bar, or the panel, shows.</param>
/// <param name="Badge">How many things wait; 0 shows none.</param>
/// <param name="BadgeTone">What waiting means here.</param>
internal readonly record struct ActivityItem(string Icon, string CommandId, bool IsActive, int Badge = 0, Tone BadgeTone = Tone.Text);

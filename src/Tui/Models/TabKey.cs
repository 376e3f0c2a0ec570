using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Models;

/// <summary>What an editor tab shows; the page itself is made anew from each snapshot.</summary>
internal abstract record TabKey;

/// <summary>The start page.</summary>
internal sealed record TodayTab : TabKey;

/// <summary>One goal.</summary>
internal sealed record GoalTab(GoalId Goal) : TabKey;

/// <summary>One track.</summary>
internal sealed record TrackTab(string Path) : TabKey;

using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models;

/// <summary>The sign, colour and words for where a goal stands; the three always go together.</summary>
internal static class StatusGlyphs
{
    public static Span Of(GoalStanding standing, GlyphSet glyphs) => standing switch
    {
        { AwaitsSignOff: true } => new(glyphs.AwaitsSignOff, Tone.Waiting),
        { Status: GoalStatus.Done or GoalStatus.SignedOff } => new(glyphs.Done, Tone.Done),
        { Status: GoalStatus.InProgress } => new(glyphs.InProgress, Tone.Active),
        { Status: GoalStatus.Blocked } => new(glyphs.Blocked, Tone.Blocked),
        { Status: GoalStatus.Skipped } => new(glyphs.Skipped, Tone.Dim),
        { Goal.IsOptional: true } => new(glyphs.Optional, Tone.Dim),
        _ => new(glyphs.NotStarted, Tone.Text),
    };

    /// <summary>The status in words.</summary>
    public static string Words(GoalStanding standing) => standing switch
    {
        { AwaitsSignOff: true } => "waiting for sign-off",
        { Status: GoalStatus.SignedOff } => "signed off",
        { Status: GoalStatus.Done } => "done",
        { Status: GoalStatus.InProgress, Goal.IsOngoing: true } => "ongoing",
        { Status: GoalStatus.InProgress } => "in progress",
        { Status: GoalStatus.Blocked } => "blocked",
        { Status: GoalStatus.Skipped } => "skipped",
        { Goal.IsOngoing: true } => "recurring",
        { Goal.IsOptional: true } => "optional",
        _ => "not started",
    };

    /// <summary>The tone of a goal's title in a list: what needs nothing more steps back.</summary>
    public static Tone TitleTone(GoalStanding standing) => standing switch
    {
        { Status: GoalStatus.Skipped } => Tone.Dim,
        { Status: GoalStatus.NotStarted, Goal.IsOptional: true } => Tone.Dim,
        _ => Tone.Text,
    };
}

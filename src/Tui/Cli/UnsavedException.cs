using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>The disk refused an event: nothing was recorded, and what was typed must not be lost.</summary>
internal sealed class UnsavedException(ProgressEvent happened, Exception cause) : Exception(cause.Message, cause)
{
    public ProgressEvent Happened { get; } = happened;

    /// <summary>The words that the person typed; null where there were none.</summary>
    public string? TypedText => Happened is OneOnOneHeld held ? held.Minutes : EventWords.TextOf(Happened);
}

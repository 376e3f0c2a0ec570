using Onboarding.Core.Progress;

namespace Onboarding.Tui.Settings;

/// <summary>A note, or minutes, being written: on disk shortly after each key, so that it survives a kill.</summary>
/// <param name="Place">What it is for.</param>
/// <param name="Kind">Of a note: what kind.</param>
/// <param name="Text">As typed so far.</param>
/// <param name="IsPrivate">Where it will go.</param>
internal sealed record NoteDraft(DraftPlace Place, NoteKind Kind, string Text, bool IsPrivate)
{
    /// <summary>What it is called on the screen.</summary>
    public string Name => Place.IsMinutes ? "Minutes" : Kind.ToString();

    /// <summary>Whether it may be kept to oneself: what was said in a meeting is for both.</summary>
    public bool CanBePrivate => !Place.IsMinutes;
}

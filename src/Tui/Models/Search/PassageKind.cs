namespace Onboarding.Tui.Models.Search;

/// <summary>Where a passage comes from.</summary>
internal enum PassageKind
{
    /// <summary>The title of a goal, or a heading of a track.</summary>
    Title,

    /// <summary>What the curriculum says below it.</summary>
    Text,

    Note,

    Question,

    Answer,

    /// <summary>A reason, a log entry, evidence: what was said with an event.</summary>
    Event,
}

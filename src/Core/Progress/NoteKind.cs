namespace Onboarding.Core.Progress;

/// <summary>What a note is for.</summary>
public enum NoteKind
{
    /// <summary>Something to remember.</summary>
    Note,

    /// <summary>Something to be answered.</summary>
    Question,

    /// <summary>The answer to a question.</summary>
    Answer,

    /// <summary>What it taught, in own words.</summary>
    Reflection,

    /// <summary>Something that went well.</summary>
    Win,

    /// <summary>Something in the way.</summary>
    Blocker,

    /// <summary>Something that shows a goal is reached.</summary>
    Evidence,
}

namespace Onboarding.Core.Curricula;

/// <summary>What a key of front matter takes.</summary>
internal enum FrontMatterType
{
    /// <summary>A text, as it stands.</summary>
    Text,

    /// <summary>A list of texts, or one text.</summary>
    Texts,

    /// <summary>A list of words, or words with commas between them.</summary>
    Words,

    /// <summary>A list of kinds of sessions with their counts, or those with commas between them.</summary>
    Sessions,

    Number,

    /// <summary>A day, <c>2026-09-30</c>.</summary>
    Date,

    /// <summary>True or false, yes or no.</summary>
    Switch,

    /// <summary>An id as goals have them.</summary>
    Id,

    /// <summary>One of the names that the key has.</summary>
    Choice,

    /// <summary>What the chip of the same name takes.</summary>
    Chip,
}

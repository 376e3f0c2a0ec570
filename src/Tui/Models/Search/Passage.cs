namespace Onboarding.Tui.Models.Search;

/// <summary>A piece of a place's text that is found as a whole: a title, a paragraph, an item of a list.</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Start">Where it begins in the text of its place.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct Passage(PassageKind Kind, int Start, int Length)
{
    /// <summary>Whether it stands in a note that only its author has.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The topic of a track that it stands under.</summary>
    public string? Topic { get; init; }
}

using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>All there is to say about one key of front matter.</summary>
/// <param name="Key">Which it is.</param>
/// <param name="Name">As it is written.</param>
/// <param name="Type">What it takes.</param>
/// <param name="Meaning">One sentence in Markdown, for documents and schemas.</param>
internal sealed record FrontMatterRow(FrontMatterKey Key, string Name, FrontMatterType Type, string Meaning)
{
    /// <summary>The names that it chooses from; empty for other types.</summary>
    public ImmutableArray<FrontMatterChoice> Choices { get; init; } = [];

    /// <summary>The chip whose default it sets; <see cref="ChipKey.None"/> for other types.</summary>
    public ChipKey Chip { get; init; }

    /// <summary>Whether it belongs to the gate that the file declares.</summary>
    public bool IsOfGate => Key >= FrontMatterKey.Gate;

    /// <summary>What a value looks like, for a message.</summary>
    public string Expected => Type switch
    {
        FrontMatterType.Number => "a number",
        FrontMatterType.Date => "a date such as 2026-09-30",
        FrontMatterType.Switch => "true or false",
        FrontMatterType.Id => "an id of a-z, 0-9, '-' and '.'",
        FrontMatterType.Choice => string.Join(", ", Choices[..^1].Select(choice => choice.Name)) + " or " + Choices[^1].Name,
        FrontMatterType.Chip => ChipKeys.ExpectedBy(Chip),
        FrontMatterType.Texts or FrontMatterType.Words or FrontMatterType.Sessions => "a list",
        _ => "a text",
    };
}

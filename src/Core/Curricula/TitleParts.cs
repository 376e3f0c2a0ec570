namespace Onboarding.Core.Curricula;

/// <summary>What the first paragraph of an item, or a heading, turned out to say.</summary>
internal struct TitleParts
{
    /// <summary>All of its plain text, chips included; null where that is the title and the chips behind it.</summary>
    public string? Text;

    /// <summary>The plain text without chips, id and "(optional)".</summary>
    public string Title;

    /// <summary>The same as Markdown.</summary>
    public string TitleMarkdown;

    public Chips Chips;

    public IdComment? Id;

    /// <summary>Where the id comment begins; -1 without one.</summary>
    public int IdOffset;

    /// <summary>Where the chips and the id begin; 0 without any.</summary>
    public int TailStart;

    public List<Resource>? Resources;
}

namespace Onboarding.Tui.Models;

/// <summary>Something that quick open finds.</summary>
/// <param name="Key">Tells it from all others.</param>
/// <param name="Sign">What stands before it; a goal's status.</param>
/// <param name="Title">What is matched and shown; safe to show.</param>
/// <param name="Detail">Where it stands.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Rank">Of two that match equally well, the higher comes first.</param>
internal sealed record QuickOpenItem(object Key, Span Sign, string Title, string Detail, Target Target, int Rank = 0)
{
    /// <summary>Words that are not in the title and find it too.</summary>
    public string Known { get; init; } = "";

    /// <summary>The head that it stands under; empty for none.</summary>
    public string Section { get; init; } = "";
}

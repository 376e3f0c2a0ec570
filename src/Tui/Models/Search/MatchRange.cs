namespace Onboarding.Tui.Models.Search;

/// <summary>A place in a text, in UTF-16 units.</summary>
internal readonly record struct MatchRange(int Start, int Length)
{
    public int End => Start + Length;
}

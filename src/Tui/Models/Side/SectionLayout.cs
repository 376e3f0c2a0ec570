using System.Collections.Immutable;

namespace Onboarding.Tui.Models.Side;

/// <summary>How the side bar's rows are shared out between its list and the sections at its foot.</summary>
/// <param name="ListRows">The rows of the list.</param>
/// <param name="BodyRows">The rows below the head of each section, in order; 0 below a folded one. Empty where there is no room for the heads.</param>
internal sealed record SectionLayout(int ListRows, ImmutableArray<int> BodyRows)
{
    private const int LeastListRows = 6;
    private const int LeastBodyRows = 2;
    private const int UsefulBodyRows = 3;

    /// <summary>
    /// The list keeps the larger part; each open section gets the same share of the rest, whatever it holds, so that nothing moves when another tab comes to
    /// the front. Where the side bar is short the sections' bodies go first, then their heads.
    /// </summary>
    /// <param name="rows">What there is.</param>
    /// <param name="open">Which sections are open.</param>
    public static SectionLayout Of(int rows, ImmutableArray<bool> open)
    {
        var spare = rows - open.Length - LeastListRows;
        if (open.IsEmpty || spare < 0) return new SectionLayout(Math.Max(0, rows), []);
        var count = open.Count(isOpen => isOpen);
        var share = count == 0 ? 0 : Math.Min(Math.Max(UsefulBodyRows, rows / (3 + count)), spare / count);
        if (share < LeastBodyRows) share = 0;
        return new SectionLayout(rows - open.Length - (share * count), [.. open.Select(isOpen => isOpen ? share : 0)]);
    }
}

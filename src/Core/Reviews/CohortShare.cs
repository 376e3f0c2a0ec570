using System.Globalization;

namespace Onboarding.Core.Reviews;

/// <summary>How large a part of a group it was, as roughly as it may be told.</summary>
public enum ShareSize
{
    /// <summary>Two of them at most.</summary>
    Few,

    /// <summary>So many that nobody stands alone on either side.</summary>
    Some,

    /// <summary>All of them but two at the most.</summary>
    Most,
}

/// <summary>
/// A part of a group of trainees: never a number of people. Where one or two were, or were not, it doesn't tell whether it was none, one or two; between,
/// it is rounded to tenths, so that comparing two reports says little of one person.
/// </summary>
public readonly record struct CohortShare
{
    private const int Step = 10;

    private CohortShare(ShareSize size, int percent) => (Size, Percent) = (size, percent);

    /// <summary>Few, some or most.</summary>
    public ShareSize Size { get; }

    /// <summary>Rounded to tenths; 0 for few and 100 for most, which is an order and no measure.</summary>
    public int Percent { get; }

    /// <summary>The part that some of a group are; null where the group is too small to tell of.</summary>
    internal static CohortShare? Of(int count, int group, int smallestGroup)
    {
        if (group < smallestGroup) return null;
        if (count < HealthPolicy.LeastGroup) return new CohortShare(ShareSize.Few, 0);
        if (group - count < HealthPolicy.LeastGroup) return new CohortShare(ShareSize.Most, 100);
        return new CohortShare(ShareSize.Some, (int)Math.Round(count * (100.0 / Step) / group, MidpointRounding.AwayFromZero) * Step);
    }

    /// <summary><c>two at most</c>, <c>about 40%</c>, <c>most or all</c>.</summary>
    public override string ToString() => this switch
    {
        { Size: ShareSize.Few } => "two at most",
        { Size: ShareSize.Most } => "most or all",
        { Percent: 0 } => "under 5%",
        { Percent: 100 } => "95% or more",
        _ => string.Create(CultureInfo.InvariantCulture, $"about {Percent}%"),
    };
}

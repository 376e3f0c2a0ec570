using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>
/// One row of text: spans from the left edge, and spans that stand at the right edge. Where both don't fit, the left part is cut with an ellipsis.
/// </summary>
/// <param name="Left">What stands at the left, in order.</param>
/// <param name="Right">What stands at the right edge; empty for most lines.</param>
/// <param name="Target">Where Enter or a click on the whole line leads; null where only its spans lead anywhere.</param>
internal sealed record Line(ImmutableArray<Span> Left, ImmutableArray<Span> Right, Target? Target = null)
{
    public static Line Empty { get; } = new([], []);

    public Line(params ImmutableArray<Span> left)
        : this(left, [])
    {
    }
}

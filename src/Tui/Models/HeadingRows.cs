using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>The headings of a page.</summary>
internal sealed class HeadingRows(ImmutableArray<PageHeading> headings) : IRowSource
{
    public int Count => headings.Length;

    public object KeyAt(int index) => headings[index];

    public Target? TargetAt(int index) => new HeadingTarget(headings[index]);

    public Line LineAt(int index, int width) => new(new Span(ShownText.Line(headings[index].Text)));
}

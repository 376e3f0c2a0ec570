using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models;

/// <summary>What a track's page holds, all of it open: topics, and the goals under them.</summary>
internal sealed class TrackOutlineRows : IRowSource
{
    private readonly List<OutlineNode> _nodes;
    private readonly TraineeReview _review;
    private readonly GlyphSet _glyphs;

    public TrackOutlineRows(Track track, TraineeReview review, GlyphSet glyphs)
    {
        (_review, _glyphs) = (review, glyphs);
        // The track itself is the page: what stands in it moves to the left.
        _nodes = [.. OutlineTree.Of(track).Nodes.Skip(1)];
    }

    public int Count => _nodes.Count;

    public object KeyAt(int index) => _nodes[index].Key;

    public Target? TargetAt(int index) => OutlineLine.TargetOf(_nodes[index]);

    public Line LineAt(int index, int width) => OutlineLine.Flat(_nodes[index], _nodes[index].Depth - 1, _review, _glyphs);
}

using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Side;

/// <summary>What the front page holds: of a track its topics and goals, of every other page its headings.</summary>
internal sealed class OutlineSection(GlyphSet glyphs) : SideSection
{
    public const string Name = "outline";

    public override string Id => Name;

    public override string Title => "OUTLINE";

    public override string EmptyText => "The page in front has no headings.";

    protected override IRowSource RowsOf(WorkspaceSnapshot snapshot, FrontPage front)
    {
        if (front.Key is TrackTab tab && snapshot.Curriculum.Tracks.FirstOrDefault(track => track.Path == tab.Path) is { } track)
            return new TrackOutlineRows(track, snapshot.Review, glyphs);
        return new HeadingRows([.. PageHeading.Of(front.Lines()).Select(found => found.Heading)]);
    }
}

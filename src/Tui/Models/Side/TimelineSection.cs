using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Side;

/// <summary>What happened with the goal in front, the newest first; where no goal is in front, in the year.</summary>
internal sealed class TimelineSection(GlyphSet glyphs) : SideSection
{
    public const string Name = "timeline";

    private bool _isOneGoal;

    public override string Id => Name;

    public override string Title => "TIMELINE";

    public override string Summary => _isOneGoal ? "" : "the year";

    public override string EmptyText => _isOneGoal ? "Nothing is recorded for this goal yet." : "Nothing is recorded yet.";

    public override void Show(WorkspaceSnapshot snapshot, FrontPage front)
    {
        _isOneGoal = front.Key is GoalTab;
        base.Show(snapshot, front);
    }

    protected override IRowSource RowsOf(WorkspaceSnapshot snapshot, FrontPage front) =>
        front.Key is GoalTab tab ? HistoryRows.OfGoal(snapshot, tab.Goal, glyphs) : HistoryRows.OfYear(snapshot, glyphs);
}

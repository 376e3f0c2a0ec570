using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Side;

/// <summary>What happened with the goal in front, the newest first; where no goal is in front, in the year.</summary>
internal sealed class TimelineSection(GlyphSet glyphs) : SideSection
{
    public const string Name = "timeline";

    private GoalTab? _goal;

    public override string Id => Name;

    public override string Title => "TIMELINE";

    public override string Summary => _goal is null ? "the year" : "";

    public override object? Subject => _goal;

    public override string EmptyText => _goal is not null ? "Nothing is recorded for this goal yet." : "Nothing is recorded yet.";

    public override void Show(WorkspaceSnapshot snapshot, FrontPage front)
    {
        _goal = front.Key as GoalTab;
        base.Show(snapshot, front);
    }

    protected override IRowSource RowsOf(WorkspaceSnapshot snapshot, FrontPage front) =>
        front.Key is GoalTab tab ? HistoryRows.OfGoal(snapshot, tab.Goal, glyphs) : HistoryRows.OfYear(snapshot, glyphs);
}

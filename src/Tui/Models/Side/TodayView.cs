using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Side;

/// <summary>What this week asks for, what is begun, what waits.</summary>
internal sealed class TodayView(GlyphSet glyphs) : ISideView
{
    public string Heading => "TODAY";

    public string Summary { get; private set; } = "";

    public IRowSource Rows { get; private set; } = EmptyRows.Instance;

    public void Show(WorkspaceSnapshot snapshot)
    {
        var rows = new TodayRows(snapshot, glyphs);
        (Rows, Summary) = (rows, rows.Title);
    }
}

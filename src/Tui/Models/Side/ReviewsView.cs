using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models.Mentoring;

namespace Onboarding.Tui.Models.Side;

/// <summary>What waits for a mentor, and the trainees.</summary>
internal sealed class ReviewsView(GlyphSet glyphs) : ISideView
{
    public string Heading => "REVIEWS";

    public string Summary { get; private set; } = "";

    public IRowSource Rows { get; private set; } = EmptyRows.Instance;

    public string EmptyText => "Reading the years of the team…";

    public void Show(WorkspaceSnapshot snapshot)
    {
        if (snapshot.Team is not { } team) return;
        var own = team.MentoredBy(snapshot.Actor.Id);
        Rows = new ReviewRows(snapshot, Waiting.For(snapshot.Actor.Id, team), own.IsEmpty ? team.Years : own, glyphs);
        Summary = CountWords.Of(own.IsEmpty ? team.Years.Length : own.Length, "trainee");
    }
}

using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Side;

/// <summary>The questions of the year.</summary>
internal sealed class QuestionsView(GlyphSet glyphs) : ISideView
{
    public string Heading => "QUESTIONS";

    public string Summary { get; private set; } = "";

    public IRowSource Rows { get; private set; } = EmptyRows.Instance;

    public void Show(WorkspaceSnapshot snapshot)
    {
        Rows = new QuestionRows(snapshot, glyphs);
        Summary = $"{snapshot.Review.OpenQuestions.Length} open";
    }
}

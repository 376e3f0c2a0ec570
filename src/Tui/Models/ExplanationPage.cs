using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>What a problem means and how to correct it, and where the files have it now.</summary>
internal sealed class ExplanationPage(WorkspaceSnapshot snapshot, Explanation explanation, GlyphSet glyphs) : Page
{
    public override string Title => explanation.Code;

    protected override void Fill(PageSheet sheet)
    {
        sheet.AddMarkdown(explanation.Markdown, glyphs, new LinkResolver(snapshot, null));
        var found = snapshot.Problems.Where(problem => problem.Code == explanation.Code).ToArray();
        if (found.Length == 0) return;
        sheet.AddHeading("In your files", $"{found.Length}");
        foreach (var problem in found)
        {
            var place = new Span(ShownText.Line(problem.Location.ToString()), Tone.Link, Emphasis.Underline, new SourceTarget(problem.Location));
            var message = new Span("  " + ShownText.Line(problem.Message));
            sheet.AddBeside(width => [.. TextWrapper.Wrap([place, message], width).Select(row => new Line(row))], [], [glyphs.GlyphOf(problem.Severity), new(" ")]);
        }
    }
}

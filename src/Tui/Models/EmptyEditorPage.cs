using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>What the editor shows while no tab is open: how to go on.</summary>
/// <param name="hints">What can be done, with its key.</param>
internal sealed class EmptyEditorPage(ImmutableArray<KeyHint> hints) : Page
{
    private const int BlankRows = 4;
    private const int Gap = 3;

    public override string Title => "";

    protected override void Fill(PageSheet sheet)
    {
        var labels = hints.Max(hint => DisplayWidth.Of(hint.Label));
        var indent = Math.Max(0, (sheet.Width - labels - Gap - hints.Max(hint => DisplayWidth.Of(hint.Key))) / 2);
        for (var i = 0; i < BlankRows; i++) sheet.Add(new Line());
        foreach (var hint in hints)
        {
            var target = new CommandTarget(hint.CommandId);
            var before = new string(' ', indent + labels - DisplayWidth.Of(hint.Label));
            sheet.Add(new Line(new Span(before), new Span(hint.Label, Tone.Dim, Target: target), new Span(new string(' ', Gap)), new Span(hint.Key, Tone.Key, Target: target)));
            sheet.Add(new Line());
        }
    }
}

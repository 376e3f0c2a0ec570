using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>The wins of the year, the newest first; where there is none, how to write one down.</summary>
internal sealed class WinsSection(WorkspaceSnapshot snapshot, GlyphSet glyphs)
{
    private const int Most = 6;

    public void Add(PageSheet sheet)
    {
        var wins = snapshot.Progress.Notes.Where(note => note.Kind == NoteKind.Win).OrderByDescending(note => note.At).ToArray();
        sheet.AddHeading("Wins", wins.Length > 0 ? $"{wins.Length}" : null);
        foreach (var win in wins.Take(Most)) sheet.Add(LineOf(win));
        if (wins.Length > Most) sheet.Add(new Line(new Span($"  and {wins.Length - Most} more", Tone.Dim)));
        if (wins.Length == 0) sheet.Add(new Span("Small ones count. ", Tone.Dim), new Span("Write down the first.", Tone.Link, Target: new CommandTarget("note.win")));
    }

    private Line LineOf(Note win) => new(
        [glyphs.GlyphOf(win.Kind), new(" "), new(NoteWords.FirstLine(win.Text), Target: win.Goal is { } goal ? new GoalTarget(goal.Id) : null)],
        [new(snapshot.DayOf(win.At), Tone.Dim)]);
}

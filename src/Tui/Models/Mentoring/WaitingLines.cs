using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Mentoring;

/// <summary>One line for what waits for a mentor: what it is, whose, and for how long.</summary>
internal sealed class WaitingLines(WorkspaceSnapshot snapshot, GlyphSet glyphs)
{
    /// <summary>As wide as two digits: names end in one column.</summary>
    private const int DaysWidth = 4;

    public Line Of(TraineeYear year, GoalStanding standing) => new(
        [StatusGlyphs.Of(standing, glyphs), new(" "), new(ShownText.Line(standing.Goal.Title))],
        [Who(year), new(Days(standing.Progress.Since is { } since ? snapshot.DaysSince(since) : 0), Tone.Waiting)],
        TargetOf(year, standing));

    public Line Of(TraineeYear year, Note note) => new(
        [glyphs.GlyphOf(note.Kind), new(" "), new(NoteWords.FirstLine(note.Text))],
        [Who(year), new(Days(snapshot.DaysSince(note.At)), Tone.Dim)],
        TargetOf(year, note));

    /// <summary>In a list among colleagues the first name says who.</summary>
    private static Span Who(TraineeYear year) => new(ShownText.Line(year.Trainee.Name).Split(' ')[0] + "  ", Tone.Dim);

    private static string Days(int days) => DueMark.Days(days).PadLeft(DaysWidth);

    public static YearTarget TargetOf(TraineeYear year, GoalStanding standing) => new(year.Trainee.Id, new GoalTarget(standing.Goal.Id));

    public static YearTarget TargetOf(TraineeYear year, Note note) => new(year.Trainee.Id, new QuestionTarget(note.Id, note.Goal?.Id));
}

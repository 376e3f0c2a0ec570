using System.Collections.Immutable;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Mentoring;

/// <summary>The side bar of the reviews: sign-offs and questions of all trainees, the oldest first, then the trainees.</summary>
internal sealed class ReviewRows : SectionedRows
{
    private const int WeekColumns = 9;

    public ReviewRows(WorkspaceSnapshot snapshot, Waiting waiting, ImmutableArray<TraineeYear> trainees, GlyphSet glyphs)
    {
        var lines = new WaitingLines(snapshot, glyphs);
        Add("Sign-offs", true, waiting.SignOffs, row => (row.Year.Trainee.Id, row.Standing.Goal.Id), row => WaitingLines.TargetOf(row.Year, row.Standing), row => lines.Of(row.Year, row.Standing));
        Add("Questions", true, waiting.Questions, row => row.Note.Id, row => WaitingLines.TargetOf(row.Year, row.Note), row => lines.Of(row.Year, row.Note));
        Add("Trainees", true, [.. trainees.OrderBy(year => year.Review.IsOver)], year => year.Trainee.Id, year => new YearTarget(year.Trainee.Id, new TabTarget(new OneOnOneTab())), year => OfTrainee(year, snapshot));
        if (Count == 0) AddText("No trainees yet.");
    }

    private static Line OfTrainee(TraineeYear year, WorkspaceSnapshot snapshot)
    {
        var (isShown, review) = (snapshot.IsShown(year.Trainee.Id), year.Review);
        var week = review.IsOver ? "year over" : $"week {review.Week}";
        return new Line(
            [new(ShownText.Line(year.Trainee.Name), isShown ? Tone.Strong : Tone.Text)],
            [new($"{week,-WeekColumns} {review.Total.Percent,3}%", Tone.Dim)]);
    }
}

using System.Collections.Immutable;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Mentoring;

/// <summary>Every trainee at a glance, and under them what waits for the mentor.</summary>
internal sealed class ReviewsPage(WorkspaceSnapshot snapshot, GlyphSet glyphs, ImmutableArray<KeyHint> hints) : Page
{
    private const int MostWaiting = 20;

    public override string Title => "Reviews";

    public override bool IsList => true;

    protected override void Fill(PageSheet sheet)
    {
        if (snapshot.Team is not { } team)
        {
            sheet.Add(new Span("Reading the years of the team…", Tone.Dim));
            return;
        }
        if (team.Years.IsEmpty)
        {
            sheet.Add(new Span("Nobody in onboarding.json has a 'start' yet: with it, somebody is a trainee.", Tone.Dim));
            return;
        }
        var own = team.MentoredBy(snapshot.Actor.Id);
        var isFirst = true;
        AddTrainees("Your trainees", [.. YearGlance.ByWaiting(own.Where(year => !year.Review.IsOver).Select(year => (Year: year, Glance: new YearGlance(year.Review))), row => row.Glance).Select(row => row.Year)]);
        AddWaiting(sheet, Waiting.For(snapshot.Actor.Id, team));
        AddTrainees(own.IsEmpty ? "The team" : "The rest of the team", [.. team.Years.Except(own).Where(year => !year.Review.IsOver)]);
        AddTrainees("Their year is over", [.. own.Concat(team.Years.Except(own)).Where(year => year.Review.IsOver)]);
        sheet.AddBlank();
        sheet.AddFacts(hints.Select(hint => KeyCap.Quiet(hint, null)));

        void AddTrainees(string heading, ImmutableArray<TraineeYear> years)
        {
            if (years.IsEmpty) return;
            var lines = new TraineeLines(snapshot.Review.Today, glyphs);
            sheet.AddHeading(heading, $"{years.Length}");
            if (isFirst) sheet.Add(lines.Head(sheet.Width));
            isFirst = false;
            foreach (var year in years) sheet.Add(lines.Of(year, sheet.Width));
        }
    }

    private void AddWaiting(PageSheet sheet, Waiting waiting)
    {
        var lines = new WaitingLines(snapshot, glyphs);
        Add("Waiting for your sign-off", waiting.SignOffs, row => lines.Of(row.Year, row.Standing));
        Add("Questions", waiting.Questions, row => lines.Of(row.Year, row.Note));

        void Add<T>(string heading, ImmutableArray<T> rows, Func<T, Line> line)
        {
            if (rows.IsEmpty) return;
            sheet.AddHeading(heading, $"{rows.Length}");
            foreach (var row in rows.Take(MostWaiting)) sheet.Add(line(row));
            if (rows.Length > MostWaiting) sheet.Add(new Span($"  and {rows.Length - MostWaiting} more", Tone.Dim));
        }
    }
}

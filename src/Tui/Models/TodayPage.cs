using System.Collections.Immutable;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>The start screen: the one next step, what is open, and how the year is going.</summary>
internal sealed class TodayPage : Page
{
    private readonly WorkspaceSnapshot _snapshot;
    private readonly GlyphSet _glyphs;
    private readonly ImmutableArray<KeyHint> _hints;
    private readonly KeyHint? _year;

    /// <param name="snapshot">What to show.</param>
    /// <param name="glyphs">The signs to use.</param>
    /// <param name="hints">The keys that act on the next step.</param>
    /// <param name="year">Leads to the year's own page.</param>
    public TodayPage(WorkspaceSnapshot snapshot, GlyphSet glyphs, ImmutableArray<KeyHint> hints = default, KeyHint? year = null)
    {
        (_snapshot, _glyphs) = (snapshot, glyphs);
        _hints = hints.IsDefault ? [] : hints;
        _year = year;
    }

    public override string Title => "Today";

    protected override void Fill(PageSheet sheet)
    {
        if (_snapshot.Curriculum.Goals.IsEmpty)
        {
            FillEmpty(sheet);
            return;
        }
        if (PaceWords.AwayNow(_snapshot.Review) is { } away) sheet.Add(new Span(away + ".", Tone.Information));
        AddNext(sheet);
        new GateSection(_snapshot).Add(sheet);
        new TodayLists(_snapshot, _glyphs).Add(sheet);
        new YearSection(_snapshot, _glyphs, _year).Add(sheet);
    }

    private void FillEmpty(PageSheet sheet)
    {
        sheet.AddHeading("No goals yet");
        sheet.AddBlank();
        sheet.Add(new Span("A goal is a task in Markdown. Write one, and it stands here at once:", Tone.Dim));
        sheet.AddBlank();
        sheet.Add(new Span("- [ ] Explain how an alert becomes a page", Tone.Code));
        sheet.AddBlank();
        sheet.Add(new Span("The folder of this workspace's Markdown: ", Tone.Dim), new Span(ShownText.Line(_snapshot.Paths.Curriculum)));
    }

    private void AddNext(PageSheet sheet)
    {
        sheet.AddHeading("Next step");
        sheet.AddBlank();
        if (_snapshot.Review.Next is not { } next)
        {
            sheet.Add(new Span(NothingLeft(_snapshot.Review), Tone.Dim));
            return;
        }
        var goal = next.Standing.Goal;
        sheet.AddWrapped([new Span(ShownText.Line(goal.Title), Tone.Strong, Emphasis.Bold)], new GoalTarget(goal.Id));
        sheet.Add(new Span(ShownText.Line(next.Why), Tone.Dim));
        sheet.AddFacts(_hints.Select(hint => KeyCap.Of(hint, goal.Id)));
    }

    private static string NothingLeft(TraineeReview review) => review switch
    {
        { Total.IsComplete: true } => "Every goal of the year is reached.",
        { Blocked.IsEmpty: false } => "Everything that is left is blocked, or waits for something that is. Who can unblock it?",
        { AwaitingSignOff.IsEmpty: false } => "Everything that is left waits for a sign-off.",
        _ => "Nothing is open. Optional goals are in the curriculum, under their topics.",
    };
}

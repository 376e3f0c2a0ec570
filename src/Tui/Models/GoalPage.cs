using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models.Markup;

namespace Onboarding.Tui.Models;

/// <summary>A goal: what it asks for, where it stands, what was written about it, what happened.</summary>
internal sealed class GoalPage : Page
{
    private const int HistoryShown = 8;

    private readonly WorkspaceSnapshot _snapshot;
    private readonly Goal? _goal;
    private readonly GoalId _id;
    private readonly GlyphSet _glyphs;
    private readonly ImmutableArray<KeyHint> _hints;
    private readonly LinkResolver _links;

    /// <param name="snapshot">What to show.</param>
    /// <param name="id">The goal; one that the curriculum no longer has says so.</param>
    /// <param name="glyphs">The signs to use.</param>
    /// <param name="hints">The keys that act on a goal here.</param>
    public GoalPage(WorkspaceSnapshot snapshot, GoalId id, GlyphSet glyphs, ImmutableArray<KeyHint> hints = default)
    {
        (_snapshot, _id, _glyphs) = (snapshot, id, glyphs);
        _goal = snapshot.Curriculum.Find(id);
        _hints = hints.IsDefault ? [] : hints;
        _links = new LinkResolver(snapshot, _goal?.Track);
    }

    public override string Title => ShownText.Line(_goal?.Title ?? LastTitle);

    protected override void Fill(PageSheet sheet)
    {
        if (_goal is null)
        {
            FillGone(sheet);
            return;
        }
        var standing = _snapshot.Review.Of(_goal);
        AddTitle(sheet, _goal, standing);
        sheet.AddFacts(new GoalFacts(_snapshot, standing).All());
        AddRemarks(sheet, standing);
        new GoalRelations(_snapshot, _goal, _glyphs).Add(sheet);
        if (_goal.Description.Length > 0)
        {
            sheet.AddBlank();
            sheet.AddMarkdown(_goal.Description, _glyphs, _links);
        }
        AddSteps(sheet, _goal);
        AddLog(sheet, standing);
        new NotesSection(_snapshot, _glyphs, _links).Add(sheet, standing.Progress.Notes);
        AddHints(sheet, _goal);
        AddHistory(sheet, _goal);
    }

    /// <summary>Of a goal that is gone, what it was called when something was recorded for it.</summary>
    private string LastTitle => _snapshot.Progress.Of(_id).Events.FirstOrDefault()?.About?.Title ?? _id.Value;

    private void FillGone(PageSheet sheet)
    {
        sheet.Add(new Span(ShownText.Line(LastTitle), Tone.Strong, Emphasis.Bold));
        sheet.Add(new Span("The curriculum no longer has this goal. What was recorded for it is kept, and comes back with its id.", Tone.Dim));
        new NotesSection(_snapshot, _glyphs, _links).Add(sheet, _snapshot.Progress.Of(_id).Notes);
        AddEvents(sheet, HistoryRows.OfGoal(_snapshot, _id, _glyphs));
    }

    private void AddTitle(PageSheet sheet, Goal goal, GoalStanding standing)
    {
        var glyph = StatusGlyphs.Of(standing, _glyphs);
        var right = ImmutableArray.Create(glyph, new Span(" " + StatusGlyphs.Words(standing), glyph.Tone));
        if (standing.Progress.Since is { } since) right = right.Add(new Span($"   since {_snapshot.DayOf(since)}", Tone.Dim));
        var title = MarkdownLines.Inline(goal.TitleMarkdown, new Span("", Tone.Strong, Emphasis.Bold), _links.Resolve).ToArray();
        sheet.AddBeside(width => [.. TextWrapper.Wrap(title, width).Select(row => new Line(row))], right);
    }

    private void AddRemarks(PageSheet sheet, GoalStanding standing)
    {
        var progress = standing.Progress;
        if (progress.ReturnedReason is { } returned) Remark(Tone.Waiting, "Returned", returned);
        if (standing.Status == GoalStatus.Blocked && progress.Reason is { } reason) Remark(Tone.Blocked, "Blocked", reason);
        if (standing.Status == GoalStatus.Skipped && progress.Reason is { } skipped) Remark(Tone.Dim, "Skipped", skipped);
        if (progress.Evidence is { } evidence) sheet.Add(new Span("Evidence ", Tone.Dim), new Span(ShownText.Line(evidence), Tone.Link, Emphasis.Underline, _links.Resolve(evidence)));

        void Remark(Tone tone, string word, string text) => sheet.Add(new Span(word + ": ", tone), new Span(ShownText.Line(text)));
    }

    private void AddSteps(PageSheet sheet, Goal goal)
    {
        if (goal.Steps.IsEmpty) return;
        var standings = goal.Steps.Select(_snapshot.Review.Of).ToArray();
        sheet.AddHeading("Steps", $"{standings.Count(standing => standing.IsComplete)} of {standings.Length}");
        foreach (var standing in standings) AddStep(sheet, standing);
    }

    private void AddStep(PageSheet sheet, GoalStanding standing)
    {
        var title = MarkdownLines.Inline(standing.Goal.TitleMarkdown, new Span("", StatusGlyphs.TitleTone(standing)), _links.Resolve).ToArray();
        ImmutableArray<Span> right = DueMark.Of(standing, _snapshot.Review) is { } mark ? [mark] : [];
        ImmutableArray<Span> marker = [StatusGlyphs.Of(standing, _glyphs), new Span(" ")];
        sheet.AddBeside(width => [.. TextWrapper.Wrap(title, width).Select(row => new Line(row))], right, marker, new GoalTarget(standing.Goal.Id));
    }

    private void AddLog(PageSheet sheet, GoalStanding standing)
    {
        var (goal, log) = (standing.Goal, standing.Progress.Log);
        if (log.IsEmpty && goal.Count is not > 1) return;
        sheet.AddHeading("Log", goal.Count is { } count ? $"{log.Length} of {count}" : $"{log.Length}");
        if (log.IsEmpty) sheet.Add(new Span("Nothing logged yet.", Tone.Dim));
        foreach (var entry in log.Reverse())
        {
            var day = _snapshot.Review.DayOf(entry);
            ImmutableArray<Span> right = [new($"{_snapshot.NameOf(entry.Stamp.By)} {_glyphs.Dot} {DayWords.Past(day, _snapshot.Review.Today)}", Tone.Dim)];
            sheet.AddBeside(width => MarkdownLines.Render(entry.Text ?? "", width, _glyphs, _links.Resolve), right, [new Span(_glyphs.Done + " ", Tone.Done)]);
            if (_snapshot.NamesOf(entry.With) is { Length: > 0 } names) sheet.AddIndented("  ", new Span("with " + names, Tone.Dim));
        }
    }

    private void AddHints(PageSheet sheet, Goal goal)
    {
        if (_hints.IsEmpty) return;
        sheet.AddBlank();
        sheet.AddFacts(_hints.Select(hint => KeyCap.Quiet(hint, goal.Id)));
    }

    private void AddHistory(PageSheet sheet, Goal goal) => AddEvents(sheet, HistoryRows.OfGoal(_snapshot, goal.Id, _glyphs));

    private static void AddEvents(PageSheet sheet, HistoryRows rows)
    {
        if (rows.Count == 0) return;
        sheet.AddHeading("History", $"{rows.Count}");
        for (var i = 0; i < Math.Min(rows.Count, HistoryShown); i++) sheet.Add(rows.LineAt(i, sheet.Width) with { Target = null });
        if (rows.Count > HistoryShown) sheet.Add(new Span($"and {rows.Count - HistoryShown} more", Tone.Dim));
    }
}

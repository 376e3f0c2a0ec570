using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models;

/// <summary>How far the trainee is with a gate: what is there with its day, what is missing, who could sign.</summary>
/// <param name="snapshot">What to show.</param>
/// <param name="gate">The gate.</param>
/// <param name="glyphs">The signs to use.</param>
/// <param name="hints">The keys and commands that act here.</param>
internal sealed class ReadinessPage(WorkspaceSnapshot snapshot, Gate gate, GlyphSet glyphs, ImmutableArray<KeyHint> hints) : Page
{
    private const int BarColumns = 24;
    private const string Indent = "  ";

    private readonly Readiness _readiness = snapshot.ReadinessFor(gate);

    public override string Title => ShownText.Line(gate.Title);

    protected override void Fill(PageSheet sheet)
    {
        var done = _readiness.Done;
        sheet.AddHeading(Title, right: $"{done.Complete} of {done.Required}");
        sheet.AddBlank();
        sheet.Add(new Line(ProgressBar.Of(done, Math.Min(BarColumns, sheet.Width), glyphs)));
        var verdict = ReadinessWords.Verdict(_readiness);
        sheet.Add(verdict with { Text = ShownText.Line(verdict.Text) });
        sheet.AddBlank();
        sheet.AddFacts(hints.Select(hint => hint.Key.Length > 0 ? KeyCap.Of(hint, null) : [new Span(hint.Label, Tone.Link, Target: new CommandTarget(hint.CommandId))]));
        Section(sheet, "Goals", _readiness.Goals, demand => AddGoal(sheet, demand));
        Section(sheet, "Signatures", _readiness.Signatures, demand => AddSignature(sheet, demand));
        Section(sheet, "Sessions", _readiness.Sessions, demand => AddSessions(sheet, demand));
    }

    private static void Section<T>(PageSheet sheet, string title, ImmutableArray<T> demands, Action<T> add)
        where T : ReadinessDemand
    {
        if (demands.IsEmpty) return;
        sheet.AddHeading(title, $"{demands.Count(demand => demand.IsMet)} of {demands.Length}");
        foreach (var demand in demands) add(demand);
    }

    private void AddGoal(PageSheet sheet, GoalDemand demand)
    {
        var goal = demand.Standing.Goal;
        var glyph = StatusGlyphs.Of(demand.Standing, glyphs);
        var title = new Span(ShownText.Line(goal.Title));
        sheet.AddBeside(
            width => [.. TextWrapper.Wrap([title], width).Select(row => new Line(row))],
            [new Span(ReadinessWords.StateOf(demand, _readiness.Today), demand.IsMet ? Tone.Dim : glyph.Tone)],
            [glyph, new Span(" ")],
            new GoalTarget(goal.Id));
    }

    private void AddSessions(PageSheet sheet, SessionDemand demand)
    {
        var open = SessionLog.Of(snapshot.Review).OpenGoals(demand.Kind);
        Target target = open is [var only] ? new GoalTarget(only.Id) : new CommandTarget("session.log");
        sheet.Add(new Line(
            [Mark(demand), new Span(" "), new Span(ShownText.Line(demand.Kind.Name))],
            [new Span($"{demand.Held.Length} of {demand.Count}", demand.IsMet ? Tone.Dim : Tone.Waiting)],
            demand.IsMet ? null : target));
        foreach (var held in demand.Held) AddHeld(sheet, held);
    }

    private void AddHeld(PageSheet sheet, HeldSession held)
    {
        var with = snapshot.NamesOf(held.With) is { Length: > 0 } names ? $" with {names}" : "";
        var lesson = string.IsNullOrWhiteSpace(held.Text) ? "" : $": {ShownText.Line(held.Text)}";
        Target? target = held.Goal is { } goal ? new GoalTarget(goal.Id) : null;
        ImmutableArray<Span> told = [new(DayWords.Past(held.On, _readiness.Today) + with, Tone.Dim, Target: target), new(lesson, Target: target)];
        sheet.AddBeside(width => [.. TextWrapper.Wrap(told.AsSpan(), width).Select(row => new Line(row))], [], [new Span(Indent)]);
    }

    private void AddSignature(PageSheet sheet, SignatureDemand demand)
    {
        ImmutableArray<Span> left = [Mark(demand), new Span(" "), new Span(ReadinessWords.RoleOf(demand))];
        if (demand.Signature is { } signed)
        {
            sheet.Add(new Line([.. left, new Span($": {snapshot.NameOf(signed.Stamp.By)}")], [new Span(DayWords.Past(demand.On!.Value, _readiness.Today), Tone.Dim)]));
            if (!string.IsNullOrWhiteSpace(signed.Text)) sheet.AddIndented(Indent, new Span(ShownText.Line(signed.Text), Tone.Dim));
            return;
        }
        var candidates = ReadinessWords.CandidatesFor(snapshot, _readiness, demand);
        sheet.Add(new Line([.. left, new Span(candidates.Length > 0 ? $": {candidates} could sign" : ": nobody who could sign mentors this trainee", Tone.Dim)], []));
    }

    private Span Mark(ReadinessDemand demand) => demand.IsMet ? new Span(glyphs.Done, Tone.Done) : new Span(glyphs.NotStarted, Tone.Waiting);
}

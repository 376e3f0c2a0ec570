using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Health;
using Onboarding.Tui.Models.Markup;
using Onboarding.Tui.Models.Mentoring;
using Onboarding.Tui.Settings;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>Showing the snapshot. Showing the same one again changes nothing; the selection stays on its thing.</summary>
internal sealed partial class WorkbenchWindow
{
    private static readonly string[] ProposedCommands = ["goal.find", "today.show", "palette.show", "tab.reopen", "keys.show"];

    /// <summary>The commands whose keys may stand at the foot of a goal's page.</summary>
    private static readonly (string Label, string Command)[] GoalCommandsAtFoot =
    [
        ("Write a note…", "note.write"), ("Ask", "question.ask"), ("Start", "goal.start"), ("Done", "goal.markDone"), ("Log", "goal.log"), ("Reopen", "goal.reopen"),
        ("Evidence", "goal.addEvidence"), ("Open source", "goal.openSource"),
    ];

    private static readonly (string Label, string Command)[] NextStepCommands = [("start", "goal.start"), ("note", "note.write"), ("done", "goal.markDone")];

    /// <summary>What can be done with a goal as it stands.</summary>
    private ImmutableArray<KeyHint> GoalHints(GoalId goal) =>
        OfShownYear(new GoalTarget(goal)) is { } standing ? HintsOf([.. GoalCommandsAtFoot.Where(row => CommandTable.Find(row.Command)!.When.Allows(standing))]) : [];

    private ImmutableArray<KeyHint> TodayHints => Snapshot.Review.Next is { } next
        ? [new("open", Keymap.KeyOf("selection.open"), "goal.open"), .. HintsOf([.. NextStepCommands.Where(row => CommandTable.Find(row.Command)!.When.Allows(next.Standing))])]
        : [];

    private ImmutableArray<KeyHint> HintsOf(params ReadOnlySpan<(string Label, string Command)> hints)
    {
        var shown = ImmutableArray.CreateBuilder<KeyHint>(hints.Length);
        foreach (var (label, command) in hints) shown.Add(new KeyHint(label, Keymap.KeyOf(command), command));
        return shown.MoveToImmutable();
    }

    /// <summary>What can be done on the page of a gate; only who could sign now is asked to.</summary>
    private ImmutableArray<KeyHint> HintsOf(Gate gate) => Snapshot.ReadinessFor(gate).RefusalOf(Snapshot.Actor.Id) is null
        ? HintsOf(("log a session", "session.log"), ("sign", "readiness.sign"), ("copy as Markdown", "readiness.export"))
        : HintsOf(("log a session", "session.log"), ("copy as Markdown", "readiness.export"));

    /// <summary>What an editor without tabs proposes.</summary>
    private ImmutableArray<KeyHint> EmptyHints =>
        [.. ProposedCommands.Select(id => CommandTable.Find(id)!).Select(command => new KeyHint(command.Title, Keymap.KeyOf(command.Id), command.Id))];

    /// <summary>What is shown. In zen mode others may be looking on, so nothing private is in it.</summary>
    public WorkspaceSnapshot Snapshot => IsZen ? SharedSnapshot() : _services.Workspace.Current;

    private Target? PanelTarget => _panel.List.Target;

    private void ShowSnapshot()
    {
        ShowSide();
        ShowPanelRows();
        ShowEditors();
        ShowFrame();
    }

    private void ShowPanelRows()
    {
        _panel.ProblemCount = Snapshot.Problems.Length;
        switch (_panel.Shown)
        {
            case PanelKind.Problems:
                _panel.List.EmptyText = "No problems in curriculum and journal.";
                _panel.List.Show(new ProblemRows(Snapshot.Problems, _services.Glyphs));
                break;
            case PanelKind.Notes:
                _panel.List.EmptyText = $"No notes yet: {KeyThen("note.write", "writes one")}.";
                _panel.List.Show(new NoteRows(Snapshot, _services.Glyphs));
                break;
            case PanelKind.History:
                _panel.List.EmptyText = "Nothing recorded yet.";
                _panel.List.Show(HistoryRows.OfYear(Snapshot, _services.Glyphs));
                break;
            default:
                ShowOutput();
                break;
        }
        _panel.SetNeedsDraw();
    }

    private void ShowFrame()
    {
        var (snapshot, icons) = (Snapshot, Icons.Current);
        _title.Center = $"Onboarding {_services.Glyphs.Dash} {Path.GetFileName(snapshot.Paths.Root)}";
        var acting = snapshot.IsShown(snapshot.Actor.Id) ? "acting as trainee" : $"acting as {ShownText.Line(snapshot.Actor.Name)}";
        var down = $" {icons.Down}";
        _title.Right =
        [
            .. DemoBadge(),
            new Span(ShownText.Line(snapshot.Trainee.Name) + down, Tone.Dim, Target: new CommandTarget("trainee.switch")),
            new Span("   "),
            new Span(acting, Tone.Dim, Target: new CommandTarget("actor.explain")),
        ];
        _activity.Items =
        [
            new(icons.Curriculum, "curriculum.show", IsShown(ActivityKind.Curriculum)),
            new(icons.Search, "search.show", IsShown(ActivityKind.Search)),
            new(icons.Today, "today.show", IsShown(ActivityKind.Today), snapshot.Review.DueSoon.Length),
            new(icons.Questions, "questions.show", IsShown(ActivityKind.Questions), snapshot.Review.OpenQuestions.Length),
            .. ReviewsItem(snapshot),
        ];
        _title.SetNeedsDraw();
        _activity.SetNeedsDraw();
        ShowStatus();
    }

    private void ShowStatus()
    {
        _status.Left = [.. StatusItems.Of(Snapshot, "saved", _services.Glyphs).Select(item => new StatusEntry(item.Text, CommandOf(item.Id)))];
        _status.Right = [Bell()];
        _status.SetNeedsDraw();
        ShowHints();
    }

    /// <summary>So that nobody takes a demo for the real thing.</summary>
    private ImmutableArray<Span> DemoBadge() => _services.IsDemo ? [new Span("demo", Tone.Waiting, Emphasis.Bold), new Span("   ")] : [];

    private static string CommandOf(string statusItem) => statusItem switch
    {
        "questions" => "questions.show",
        "problems" => "problems.show",
        "saved" => "history.show",
        "week" or "progress" => "year.show",
        _ => "today.show",
    };

    private IPage? PageOf(TabKey key) => key switch
    {
        TodayTab => new TodayPage(Snapshot, _services.Glyphs, TodayHints, new KeyHint("the whole year", Keymap.ShortKeyOf("year.show"), "year.show")),
        YearTab => new YearPage(Snapshot, _services.Glyphs, _days),
        GettingStartedTab => NewGettingStartedPage(),
        ReadinessTab tab => Snapshot.Curriculum.FindGate(tab.Gate) is { } gate ? new ReadinessPage(Snapshot, gate, _services.Glyphs, HintsOf(gate)) : null,
        GoalTab tab when Snapshot.Curriculum.Find(tab.Goal) is null && Snapshot.Progress.Of(tab.Goal).Events.IsEmpty => null,
        GoalTab tab => new GoalPage(Snapshot, tab.Goal, _services.Glyphs, GoalHints(tab.Goal)),
        OneOnOneTab => new OneOnOnePage(Snapshot, _services.Glyphs, HintsOf(("Add to the agenda", "agenda.add"), ("Agree an action", "action.agree"), ("Close with minutes", "oneOnOne.close"))),
        MinutesTab tab => Snapshot.Progress.Find(tab.Held) is OneOnOneHeld held ? new MinutesPage(Snapshot, held, _services.Glyphs) : null,
        ReviewsTab => new ReviewsPage(Snapshot, _services.Glyphs, IsMentor ? HintsOf(("Sign off", "goal.signOff"), ("Return", "goal.return"), ("Answer", "question.answer")) : HintsOf(("Open", "selection.open"))),
        HandOverTab tab => HandOverPage.Of(Snapshot, tab, _services.Glyphs, HintsOf(HandOverHints(tab))),
        HealthTab tab => HealthPageOf(tab),
        ExplanationTab tab => Explanations.Find(tab.Code) is { } explanation ? new ExplanationPage(Snapshot, explanation, _services.Glyphs) : null,
        TrackTab tab => TrackOf(tab.Path) is { } track ? new TrackPage(Snapshot, track.Path, _services.Glyphs) : null,
        _ => null,
    };

    private Track? TrackOf(string path) => Snapshot.Curriculum.Tracks.FirstOrDefault(track => track.Path == path);

    private List<Line> RenderNote(string text, int width) =>
        MarkdownLines.Render(text, width, _services.Glyphs, new LinkResolver(Snapshot, null).Resolve);
}

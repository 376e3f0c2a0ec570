using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Markup;
using Onboarding.Tui.Settings;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>Showing the snapshot. Showing the same one again changes nothing; the selection stays on its thing.</summary>
internal sealed partial class WorkbenchWindow
{
    private static readonly string[] ProposedCommands = ["goal.find", "today.show", "palette.show", "tab.reopen", "keys.show"];

    /// <summary>The commands whose keys stand at the foot of a goal's page.</summary>
    private ImmutableArray<KeyHint> GoalHints =>
        [.. new[] { ("Write a note…", "note.write"), ("Ask", "question.ask"), ("Start", "goal.start"), ("Done", "goal.markDone"), ("Log", "goal.log"), ("Evidence", "goal.addEvidence"), ("Open source", "goal.openSource") }
            .Select(hint => new KeyHint(hint.Item1, Keymap.KeyOf(hint.Item2), hint.Item2))];

    private ImmutableArray<KeyHint> TodayHints =>
        [new("open", Keymap.KeyOf("selection.open"), "goal.open"), new("note", Keymap.KeyOf("note.write"), "note.write"), new("done", Keymap.KeyOf("goal.markDone"), "goal.markDone")];

    /// <summary>What an editor without tabs proposes.</summary>
    private ImmutableArray<KeyHint> EmptyHints =>
        [.. ProposedCommands.Select(id => CommandTable.Find(id)!).Select(command => new KeyHint(command.Title, Keymap.KeyOf(command.Id), command.Id))];

    /// <summary>What is shown. In zen mode others may be looking on, so nothing private is in it.</summary>
    public WorkspaceSnapshot Snapshot => IsZen ? SharedSnapshot() : _services.Workspace.Current;

    public GoalStanding? CurrentGoal
    {
        get
        {
            if (_pointedAt is { } pointedAt) return StandingOf(pointedAt);
            if (_side.HasFocus && _side.Target is { } selected) return selected is GoalTarget goal ? StandingOf(goal.Goal) : null;
            if (_panel.HasFocus && PanelTarget is GoalTarget about) return StandingOf(about.Goal);
            return Editors.Active.Active?.Key switch
            {
                GoalTab tab => StandingOf(tab.Goal),
                TodayTab => Snapshot.Review.Next?.Standing,
                _ => null,
            };
        }
    }

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
        var acting = snapshot.Actor.Id == snapshot.Trainee.Id ? "acting as trainee" : $"acting as {snapshot.Actor.Name}";
        _title.Right = [.. DemoBadge(), new Span(snapshot.Trainee.Name, Tone.Dim), new Span("   "), new Span(acting, Tone.Dim)];
        _activity.Items =
        [
            new(icons.Curriculum, "curriculum.show", IsShown(ActivityKind.Curriculum)),
            new(icons.Search, "search.show", IsShown(ActivityKind.Search)),
            new(icons.Today, "today.show", IsShown(ActivityKind.Today), snapshot.Review.DueSoon.Length),
            new(icons.Questions, "questions.show", IsShown(ActivityKind.Questions), snapshot.Review.OpenQuestions.Length),
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
        _ => "today.show",
    };

    private IPage? PageOf(TabKey key) => key switch
    {
        TodayTab => new TodayPage(Snapshot, _services.Glyphs, TodayHints, _days),
        GettingStartedTab => NewGettingStartedPage(),
        GoalTab tab when Snapshot.Curriculum.Find(tab.Goal) is null && Snapshot.Progress.Of(tab.Goal).Events.IsEmpty => null,
        GoalTab tab => new GoalPage(Snapshot, tab.Goal, _services.Glyphs, GoalHints),
        TrackTab tab => TrackOf(tab.Path) is { } track ? new TrackPage(Snapshot, track.Path, _services.Glyphs) : null,
        _ => null,
    };

    private Track? TrackOf(string path) => Snapshot.Curriculum.Tracks.FirstOrDefault(track => track.Path == path);

    private GoalStanding? StandingOf(GoalId id) => Snapshot.Curriculum.Find(id) is { } goal ? Snapshot.Review.Of(goal) : null;

    private List<Line> RenderNote(string text, int width) =>
        MarkdownLines.Render(text, width, _services.Glyphs, new LinkResolver(Snapshot, null).Resolve);
}

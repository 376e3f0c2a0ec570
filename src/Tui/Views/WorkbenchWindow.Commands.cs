using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Views;

/// <summary>What commands ask of the workbench.</summary>
internal sealed partial class WorkbenchWindow : IWorkbench
{
    private static readonly TimeSpan ToastTime = TimeSpan.FromSeconds(4);

    /// <summary>The goal that a click on a command is about, while it runs.</summary>
    private GoalId? _pointedAt;

    public bool Record(Func<EventStamp, ProgressEvent> happened, string said)
    {
        if (!Try(() => _services.Workspace.Record(happened(_services.Workspace.NewStamp())), "It was not recorded")) return false;
        Say(said);
        return true;
    }

    public void Undo() => Try(() =>
    {
        var undone = _services.Workspace.Undo();
        Say(undone is null ? "There is nothing to undo." : $"Undone: {EventWords.Of(undone)}{(undone.About is { } about ? $": {about.Title}" : "")}");
    }, "It was not undone");

    public void Say(string text, Tone tone = Tone.Text)
    {
        var isOverAnother = !_toast.IsEmpty;
        _toast.Say(text, tone);
        if (isOverAnother) Rearrange();
        else Arrange();
        App?.AddTimeout(ToastTime, () =>
        {
            _toast.Expire();
            Rearrange();
            return false;
        });
    }

    public void Open(Target target)
    {
        switch (target)
        {
            case GoalTarget goal:
                OpenTab(new GoalTab(goal.Goal), preview: false);
                break;
            case TrackTarget track:
                OpenTab(new TrackTab(track.TrackPath), preview: false, track.Topic is { } topic ? new TopicKey(track.TrackPath, topic) : null);
                break;
            case HeadingTarget heading:
                Reveal(heading);
                break;
            case SourceTarget source:
                OpenSource(source);
                break;
            case AddressTarget address:
                if (!_services.OpenAddress(address.Address)) CopyText(address.Address);
                break;
            case CommandTarget command:
                _pointedAt = command.Goal;
                RunById(command.CommandId);
                _pointedAt = null;
                break;
        }
    }

    public void TogglePanel()
    {
        _wishes = _wishes with { Panel = !_panel.Visible };
        if (_panel.HasFocus) FocusPart(PartKind.Editor);
        Rearrange();
    }

    public void ShowPanel(PanelKind panel)
    {
        _panel.Shown = panel;
        if (!_panel.Visible) _wishes = _wishes with { Panel = true, Zen = false };
        Rearrange();
        ShowPanelRows();
        FocusPart(PartKind.Panel);
    }

    public void ToggleTheme()
    {
        _theme = _theme.Toggled();
        Dress();
        _diff?.Reset();
        _services.Settings.Theme = _theme.Id;
        Try(_services.Settings.Save, "The theme is not remembered");
        Say($"Theme: {_theme.Name}");
    }

    public void Redraw()
    {
        _diff?.Reset();
        App!.ClearScreenNextIteration = true;
        Rearrange();
    }

    public void Quit() => App?.RequestStop(this);

    private void OpenSource(SourceTarget source)
    {
        var path = Path.Combine(Snapshot.Paths.Curriculum, source.Location.Path);
        if (_services.OpenFile(path, source.Location.Line)) Redraw();
        else CopyText($"{path}:{source.Location.Line}:{source.Location.Column}");
    }

    private void CopyText(string text)
    {
        // OSC 52 reaches the clipboard of the terminal, over ssh too.
        App?.Driver?.WriteRaw($"\u001b]52;c;{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text))}\a");
        Say($"Copied: {text}");
    }

    /// <summary>Does what may fail because of the disk; a fault is shown and logged, and the program goes on.</summary>
    private bool Try(Action act, string what)
    {
        try
        {
            act();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or WorkspaceException)
        {
            _services.Log(fault);
            Say($"{what}: {fault.Message}", Tone.Error);
            return false;
        }
    }
}

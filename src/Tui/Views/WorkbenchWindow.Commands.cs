using Onboarding.Core.Workspaces;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>What commands ask of the workbench.</summary>
internal sealed partial class WorkbenchWindow : IWorkbench
{
    /// <summary>What a click, or a command on a page, is about, while it runs.</summary>
    private Target? _pointedAt;

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
            case FoundTarget found:
                OpenFromSide(found, isPreview: false);
                break;
            case HeadingTarget heading:
                Reveal(heading);
                break;
            case SourceTarget source:
                OpenSource(source);
                break;
            case ProblemTarget { Problem: var problem }:
                OpenSource(new SourceTarget(problem.Location));
                break;
            case AddressTarget address:
                if (!_services.OpenAddress(address.Address)) CopyText(address.Address);
                break;
            case YearTarget year:
                Open(year);
                break;
            case TabTarget tab:
                OpenTab(tab.Key, preview: false);
                break;
            case QuestionTarget { Goal: { } asked }:
                OpenTab(new GoalTab(asked), preview: false);
                break;
            case QuestionTarget:
                RunOn(target, "question.answer");
                break;
            case AgendaTarget or ActionTarget:
                RunOn(target, "agenda.settle");
                break;
            case CommandTarget { CommandId: "selection.open" }:
                // The selection is this very hint: it says what Enter does on the other rows.
                break;
            case CommandTarget command:
                RunOn(command.Goal is { } about ? new GoalTarget(about) : null, command.CommandId);
                break;
        }
    }

    private void RunOn(Target? target, string command)
    {
        _pointedAt = target;
        RunById(command);
        _pointedAt = null;
    }

    private bool HasLittleRoom => Frame.Height < WorkbenchLayout.RoomyHeight;

    public void TogglePanel()
    {
        _wishes = _wishes with { Panel = !_panel.Visible, PanelInLittleRoom = HasLittleRoom };
        if (_panel.HasFocus) FocusPart(PartKind.Editor);
        Rearrange();
    }

    public void ShowPanel(PanelKind panel)
    {
        _panel.Shown = panel;
        if (!_panel.Visible) _wishes = _wishes with { Panel = true, PanelInLittleRoom = HasLittleRoom, Zen = false };
        Rearrange();
        ShowPanelRows();
        FocusPart(PartKind.Panel);
    }

    public void Redraw()
    {
        _diff?.Reset();
        App!.ClearScreenNextIteration = true;
        Rearrange();
    }

    public void Quit()
    {
        if (Values.Of(SettingsTable.ConfirmBeforeClose) == ConfirmClose.Always) AskBeforeQuit();
        else App?.RequestStop(this);
    }

    private void OpenSource(SourceTarget source)
    {
        var path = Snapshot.Paths.FileOf(source.Location);
        if (_services.OpenFile(path, source.Location.Line)) Redraw();
        else CopyPlace(path, $":{source.Location.Line}:{source.Location.Column}");
    }

    /// <summary>Tells our own recordings from changes outside.</summary>
    private bool TryRecording(Action act, string what)
    {
        _isRecording = true;
        var isDone = Try(act, what);
        _isRecording = false;
        return isDone;
    }

    /// <summary>Does what may fail because of the disk; a fault is shown and logged, and the program goes on.</summary>
    private bool Try(Action act, string what)
    {
        try
        {
            act();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or WorkspaceException)
        {
            _services.Log(fault);
            Say($"{what}: {fault.Message}", Tone.Error);
            return false;
        }
    }
}

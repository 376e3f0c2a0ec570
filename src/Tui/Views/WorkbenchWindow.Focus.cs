using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Side;

namespace Onboarding.Tui.Views;

/// <summary>Where the keys go, and what they move.</summary>
internal sealed partial class WorkbenchWindow
{
    public void FocusPart(PartKind part)
    {
        if (Top is not null) return;
        _side.IsTyping = false;
        switch (part)
        {
            case PartKind.SideBar when _side.Visible:
                _side.SetFocus();
                break;
            case PartKind.Panel when _panel.Visible:
                _panel.SetFocus();
                break;
            default:
                ActiveEditor.Enter();
                if (_layout.SideBarCovers) HideCoveringSideBar();
                break;
        }
        ShowHints();
    }

    public void StepFocus(int parts)
    {
        var stops = Stops();
        var now = stops.FindIndex(stop => stop.HasFocus);
        stops[(Math.Max(0, now) + parts + stops.Count) % stops.Count].Enter();
    }

    /// <summary>What F6 goes through, from the left.</summary>
    private List<(bool HasFocus, Action Enter)> Stops()
    {
        var stops = new List<(bool, Action)>();
        if (_side.Visible) stops.Add((_side.HasFocus, () => FocusPart(PartKind.SideBar)));
        for (var group = 0; group < Editors.Groups.Count; group++)
        {
            var index = group;
            if (group == Editors.ActiveIndex || _editors[group].Front.Visible) stops.Add((_editors[group].HasFocus, () => FocusGroup(index)));
        }
        if (_panel.Visible) stops.Add((_panel.HasFocus, () => FocusPart(PartKind.Panel)));
        return stops;
    }

    public void Move(Movement movement)
    {
        if (Top is { } overlay) overlay.Move(movement);
        else if (_side.HasFocus) MoveInSide(movement);
        else if (_panel.HasFocus) _panel.List.Move(movement);
        else if (ActiveEditor.List is { } list) list.Move(movement);
        else ActiveEditor.Page.Move(movement);
    }

    public void Accept()
    {
        if (Top is { } overlay) overlay.Accept();
        else if (_side.HasFocus) _side.Accept();
        else if (_panel.HasFocus) OpenPanelRow();
        else if (ActiveEditor.List is { } list) list.Accept();
        else if (!ActiveEditor.Page.Accept() && Editors.Active.Active?.Key is TodayTab && CurrentGoal is { } next) Open(new GoalTarget(next.Goal.Id));
    }

    public void Dismiss()
    {
        if (Top is { } overlay)
        {
            (overlay as PromptOverlay)?.TakeBack();
            if (!overlay.CloseInner() && overlay.CanDismiss) CloseOverlay(overlay);
        }
        else if (ActiveEditor.Note.HasFocus)
        {
            CloseNote();
        }
        else if (!ClearSide() && !ActiveEditor.HasFocus)
        {
            FocusPart(PartKind.Editor);
        }
        else if (ActiveEditor.List?.Clear() == true)
        {
            ShowHints();
        }
        else if (IsZen)
        {
            ToggleZen();
        }
    }

    private IEnumerable<Scope> Scopes()
    {
        if (Top is { } top) return [.. top.Scopes, Scope.Anywhere];
        if (_side is { HasFocus: true, IsTyping: true }) return [Scope.Field, Scope.Anywhere];
        if (_side.IsInList && _side.View == _curriculum) return [Scope.Outline, Scope.List, Scope.Workbench, Scope.Anywhere];
        if (_side.IsInList && _side.View is ReviewsView) return [Scope.Review, Scope.List, Scope.Workbench, Scope.Anywhere];
        if (_side.HasFocus) return [Scope.List, Scope.Workbench, Scope.Anywhere];
        if (_panel.HasFocus) return [Scope.List, Scope.Workbench, Scope.Anywhere];
        if (ActiveEditor.List is { } list) return [.. list.Scopes, Scope.Anywhere];
        if (ActiveEditor.Note.HasFocus) return [Scope.Note, Scope.Anywhere];
        return Editors.Active.Active?.Key is OneOnOneTab or ReviewsTab ? [Scope.Review, Scope.Page, Scope.Workbench, Scope.Anywhere] : [Scope.Page, Scope.Workbench, Scope.Anywhere];
    }

    private void OpenPanelRow()
    {
        if (PanelTarget is { } target) Open(target);
    }

    private void HideCoveringSideBar()
    {
        _wishes = _wishes with { SideBar = null };
        Rearrange();
        ShowFrame();
    }
}

using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Views;

/// <summary>Where the keys go, and what they move.</summary>
internal sealed partial class WorkbenchWindow
{
    private Overlay? Top => _overlays.Count == 0 ? null : _overlays[^1];

    public void FocusPart(PartKind part)
    {
        if (Top is not null) return;
        _side.IsFiltering = false;
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
    }

    public void StepFocus(int parts)
    {
        PartKind[] shown = [.. new[] { PartKind.SideBar, PartKind.Editor, PartKind.Panel }.Where(part => part == PartKind.Editor || (part == PartKind.SideBar ? _side : (Pane)_panel).Visible)];
        var now = Array.IndexOf(shown, _side.HasFocus ? PartKind.SideBar : _panel.HasFocus ? PartKind.Panel : PartKind.Editor);
        FocusPart(shown[(now + parts + shown.Length) % shown.Length]);
    }

    public void Move(Movement movement)
    {
        if (Top is { } overlay) overlay.Move(movement);
        else if (_side.HasFocus) MoveInSide(movement);
        else if (_panel.HasFocus) _panel.List.Move(movement);
        else ActiveEditor.Page.Move(movement);
    }

    public void Accept()
    {
        if (Top is { } overlay) overlay.Accept();
        else if (_side is { HasFocus: true, IsFiltering: true }) FocusPart(PartKind.SideBar);
        else if (_side.HasFocus) OpenSideRow();
        else if (_panel.HasFocus) OpenPanelRow();
        else if (!ActiveEditor.Page.Accept() && Editors.Active.Active?.Key is TodayTab && CurrentGoal is { } next) Open(new GoalTarget(next.Goal.Id));
    }

    public void Dismiss()
    {
        if (Top is { } overlay)
        {
            if (overlay.CanDismiss) CloseOverlay(overlay);
        }
        else if (ActiveEditor.Note.HasFocus)
        {
            CloseNote();
        }
        else if (_side.HasFocus && _outline.FilterText.Length > 0)
        {
            _side.Filter.Clear();
            ApplyFilter();
            FocusPart(PartKind.SideBar);
        }
        else if (!ActiveEditor.HasFocus)
        {
            FocusPart(PartKind.Editor);
        }
        else if (IsZen)
        {
            ToggleZen();
        }
    }

    private IEnumerable<Scope> Scopes()
    {
        if (Top is not null) return [Scope.Overlay, Scope.Anywhere];
        if (_side is { HasFocus: true, IsFiltering: true }) return [Scope.Field, Scope.Anywhere];
        if (_side.HasFocus) return [Scope.Outline, Scope.List, Scope.Workbench, Scope.Anywhere];
        if (_panel.HasFocus) return [Scope.List, Scope.Workbench, Scope.Anywhere];
        return ActiveEditor.Note.HasFocus ? [Scope.Note, Scope.Anywhere] : [Scope.Page, Scope.Workbench, Scope.Anywhere];
    }

    private void MoveInSide(Movement movement)
    {
        if (_side.IsFiltering)
        {
            if (movement is Movement.Up or Movement.PreviousTarget) return;
            FocusPart(PartKind.SideBar);
            if (movement == Movement.NextTarget) return;
        }
        if (movement is Movement.NextTarget or Movement.PreviousTarget) StepFocus(movement == Movement.NextTarget ? 1 : -1);
        else if (movement is Movement.Expand or Movement.Collapse) Unfold(movement == Movement.Expand);
        else _side.List.Move(movement);
    }

    /// <summary>As in VS Code's tree: right opens or goes in, left closes or goes out.</summary>
    private void Unfold(bool open)
    {
        var (list, index) = (_side.List, _side.List.Cursor.Index);
        if (list.Cursor.Rows is not OutlineRows rows || index < 0) return;
        if (open && rows.IsExpanded(index)) list.Move(Movement.Down);
        else if (open != rows.IsExpanded(index) && rows.IsExpandable(index)) SetExpanded(index, open);
        else if (!open && rows.ParentOf(index) is var parent and >= 0) list.Select(parent);
    }

    private void SetExpanded(int index, bool open)
    {
        _outline.SetExpanded(index, open);
        _side.List.Show(_outline);
        _side.SetNeedsDraw();
    }

    private void ApplyFilter()
    {
        _outline.SetFilter(_side.Filter.Text);
        ShowSide();
    }

    private void OnSideRowClicked(int index, int column, bool twice)
    {
        if (_side.List.Cursor.Rows is OutlineRows rows && rows.IsExpandable(index) && (rows.GoalAt(index) is null || column == rows.ChevronColumn(index)))
        {
            if (!twice) SetExpanded(index, !rows.IsExpanded(index));
        }
        else if (SideTarget is GoalTarget goal)
        {
            OpenTab(new GoalTab(goal.Goal), preview: !twice);
        }
    }

    private void OpenSideRow()
    {
        if (SideTarget is { } target) Open(target);
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

using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>How large the parts are: borders dragged by the mouse or moved by keys, and zen mode.</summary>
internal sealed partial class WorkbenchWindow
{
    private Sash _dragged;
    private (WorkspaceSnapshot Of, WorkspaceSnapshot Shared)? _shared;

    public bool IsZen => _wishes.Zen;

    public void ToggleZen()
    {
        _wishes = _wishes with { Zen = !_wishes.Zen };
        foreach (var editor in _editors) editor.IsAlone = _wishes.Zen;
        // What was just said may be private, too.
        _toast.Clear();
        Rearrange();
        ShowSnapshot();
        FocusPart(Commands.PartKind.Editor);
        if (_wishes.Zen) Say("Zen mode. Esc leaves it.");
    }

    public void ResizePart(int steps)
    {
        var sash = _side.HasFocus ? Sash.SideBar : _panel.HasFocus ? Sash.Panel : Sash.Split;
        var cells = steps * Sashes.Step;
        if (sash == Sash.Split && Editors.ActiveIndex > 0) cells = -cells;
        if (sash == Sash.Split && !Editors.IsSplit) (sash, cells) = (Sash.SideBar, -cells);
        Wish(Sashes.Resize(sash, _layout, _wishes, cells));
    }

    /// <summary>Takes a mouse event that begins, goes on or ends with dragging a border; false for every other.</summary>
    private bool DragSash(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.LeftButtonReleased))
        {
            var dragged = _dragged;
            _dragged = Sash.None;
            return dragged != Sash.None;
        }
        if (!mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed)) return false;
        if (mouse.Flags.HasFlag(MouseFlags.PositionReport))
        {
            if (_dragged == Sash.None) return false;
            Wish(Sashes.Drag(_dragged, _layout, _wishes, mouse.ScreenPosition));
            return true;
        }
        _dragged = Sashes.At(_layout, mouse.ScreenPosition);
        if (_dragged == Sash.Panel && _panel.IsTitleAt(mouse.ScreenPosition.X - _layout.Panel.X)) _dragged = Sash.None;
        return _dragged != Sash.None;
    }

    private WorkspaceSnapshot SharedSnapshot()
    {
        var current = _services.Workspace.Current;
        if (_shared is not { } known || !ReferenceEquals(known.Of, current)) _shared = known = (current, current.Shared());
        return known.Shared;
    }

    private void Wish(LayoutWishes wishes)
    {
        if (wishes == _wishes) return;
        _wishes = wishes;
        Rearrange();
        RememberSoon();
    }
}

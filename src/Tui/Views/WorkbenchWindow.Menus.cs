using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Views;

/// <summary>Context menus: on what the mouse points at, or on what is selected.</summary>
internal sealed partial class WorkbenchWindow
{
    public void OpenContextMenu()
    {
        if (Top is not null) return;
        if (_side.HasFocus) OpenMenuOn(_side.Target, _side.ScreenPlaceOfSelection());
        else if (_panel.HasFocus) OpenPanelMenu(_panel.ScreenPlaceOfSelection());
        else if (ActiveEditor.List is { IsTyping: false } list) OpenListMenu(list.ScreenPlaceOfSelection);
        else OpenMenuOn(CurrentTarget, ActiveEditor.Front.FrameToScreen().Location + new Size(2, 1), MenuPlace.Tab);
    }

    public void OpenWorkbenchMenu()
    {
        var bar = _layout.ActivityBar;
        OpenMenu(MenuPlace.Workbench, new Point(bar.Right, bar.Bottom - 1));
    }

    private void WireMenus()
    {
        _side.MenuAsked += at => OpenMenuOn(_side.Target, at);
        _panel.MenuAsked += OpenPanelMenu;
        for (var group = 0; group < _editors.Length; group++)
        {
            var index = group;
            _editors[group].Strip.MenuAsked += (tab, at) =>
            {
                ActivateTab(index, tab);
                OpenMenu(MenuPlace.Tab, at);
            };
            _editors[group].Shortcuts.MenuAsked += OpenListMenu;
            _editors[group].Settings.MenuAsked += OpenListMenu;
            _editors[group].Page.MenuAsked += at =>
            {
                FocusPart(PartKind.Editor);
                OpenMenuOn(CurrentTarget, at, MenuPlace.Tab);
            };
        }
    }

    private void OpenPanelMenu(Point at) => OpenMenu(_panel.Shown == PanelKind.Problems ? MenuPlace.Problem : MenuPlace.Event, at);

    private void OpenListMenu(Point at) => OpenMenu(ActiveEditor.List is SettingsEditor ? MenuPlace.Setting : MenuPlace.Shortcut, at);

    private void OpenMenuOn(Target? target, Point at, MenuPlace otherwise = MenuPlace.Topic) =>
        OpenMenu(PlaceOf(target) ?? otherwise, at);

    private static MenuPlace? PlaceOf(Target? target) => target switch
    {
        GoalTarget => MenuPlace.Goal,
        QuestionTarget => MenuPlace.Question,
        AgendaTarget or ActionTarget => MenuPlace.Agenda,
        FoundTarget found => PlaceOf(found.Page),
        YearTarget year => PlaceOf(year.Of),
        _ => null,
    };

    private void OpenMenu(MenuPlace place, Point at)
    {
        var commands = CommandTable.All.Where(command => command.Places.Contains(place)).ToArray();
        if (commands.Length > 0 && Top is null or { CanDismiss: true }) Show(new ContextMenu(at, MenuItems(commands)));
    }
}

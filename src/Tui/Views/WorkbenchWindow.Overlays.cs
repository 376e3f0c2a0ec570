using Onboarding.Tui.Commands;

namespace Onboarding.Tui.Views;

/// <summary>What lies on top.</summary>
internal sealed partial class WorkbenchWindow
{
    private PartKind _focusBefore = PartKind.Editor;

    public void Ask(Prompt prompt) => Show(new PromptOverlay(prompt));

    public void OpenMenu(string? name)
    {
        if (Top is { CanDismiss: false }) return;
        var menu = new MenuOverlay(name ?? CommandTable.Menus[0], MenuItems(CommandTable.OfMenu(name ?? CommandTable.Menus[0])));
        menu.Stepped += step =>
        {
            var index = CommandTable.Menus.IndexOf(menu.Name) + step + CommandTable.Menus.Length;
            OpenMenu(CommandTable.Menus[index % CommandTable.Menus.Length]);
        };
        Show(menu);
        _title.OpenMenu = menu.Name;
        _title.SetNeedsDraw();
    }

    private void Show(Overlay overlay)
    {
        while (Top is { } open) CloseOverlay(open);
        ShowOnTop(overlay);
    }

    /// <summary>Shows it in the place of what lies on top already, which is there again afterwards.</summary>
    private void ShowOnTop(Overlay overlay)
    {
        if (Top is null) _focusBefore = _side.HasFocus ? PartKind.SideBar : _panel.HasFocus ? PartKind.Panel : PartKind.Editor;
        overlay.Theme = _theme;
        overlay.Closing += CloseOverlay;
        _overlays.Add(overlay);
        Add(overlay);
        Rearrange();
        overlay.SetFocus();
        ShowHints();
    }

    private void CloseOverlay(Overlay overlay)
    {
        if (!_overlays.Remove(overlay)) return;
        Remove(overlay);
        overlay.Dispose();
        _title.OpenMenu = null;
        overlay.RaiseClosed();
        Rearrange();
        if (Top is { } below) below.SetFocus();
        else FocusPart(_focusBefore);
        Rearrange();
        ShowHints();
    }

    private void RunById(string id)
    {
        if (CommandTable.Find(id) is { } command) Run(command);
    }

    /// <summary>Runs a command, or says what is missing.</summary>
    private void Run(WorkbenchCommand command)
    {
        if (Top is { CanDismiss: false } && command.Category is not ("Move" or "File")) return;
        if (command.When.Missing(_context) is { } missing)
        {
            Announce(missing);
            return;
        }
        if (command is { IsInPalette: true, Id: not "palette.show" })
        {
            _recent.Remove(command.Id);
            _recent.Add(command.Id);
        }
        command.Run(_context);
        ShowHints();
    }

    public void Announce(string text)
    {
        if ((_status.Message ?? "") == text) return;
        _status.Message = text;
        if (IsZen) Wish(_wishes with { IsSaying = text.Length > 0 });
        _status.SetNeedsDraw();
    }
}

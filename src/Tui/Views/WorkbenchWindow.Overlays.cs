using Onboarding.Tui.Commands;

namespace Onboarding.Tui.Views;

/// <summary>What lies on top.</summary>
internal sealed partial class WorkbenchWindow
{
    private PartKind _focusBefore = PartKind.Editor;

    /// <summary>What lies on top; null for nothing.</summary>
    private Overlay? Top { get; set; }

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
        if (Top is { } open) CloseOverlay(open);
        _focusBefore = _side.HasFocus ? PartKind.SideBar : _panel.HasFocus ? PartKind.Panel : PartKind.Editor;
        overlay.Theme = _theme;
        overlay.Closing += CloseOverlay;
        Top = overlay;
        Add(overlay);
        Rearrange();
        overlay.SetFocus();
        ShowHints();
    }

    private void CloseOverlay(Overlay overlay)
    {
        if (overlay != Top) return;
        Top = null;
        Remove(overlay);
        overlay.Dispose();
        _title.OpenMenu = null;
        overlay.RaiseClosed();
        Rearrange();
        FocusPart(_focusBefore);
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
        if (Top is { CanDismiss: false } && command is not ({ Category: "Move" or "File" or "Form" } or { Id: "view.dismiss" })) return;
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
        _asking = command;
        command.Run(_context);
        _asking = null;
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

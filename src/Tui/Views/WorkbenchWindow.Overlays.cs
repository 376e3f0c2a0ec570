using System.Collections.Immutable;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Views;

/// <summary>What lies on top.</summary>
internal sealed partial class WorkbenchWindow
{
    private readonly List<string> _recent = [];
    private PartKind _focusBefore = PartKind.Editor;

    public void Ask(Prompt prompt) => Show(new PromptOverlay(prompt));

    public void OpenPalette(string prefix)
    {
        if (Top is { } top && !top.CanDismiss) return;
        var commands = new PaletteRows(CommandItems(CommandTable.All.Where(command => command.IsInPalette)));
        var things = new Lazy<PaletteRows>(() => RowsOf(QuickOpenItems.GoalsAndTracks(Snapshot, _services.Glyphs)));
        var topics = new Lazy<PaletteRows>(() => RowsOf(QuickOpenItems.Topics(Snapshot, _services.Glyphs)));
        var tags = new Lazy<PaletteRows>(() => RowsOf(QuickOpenItems.Tags(Snapshot, _services.Glyphs)));
        var problems = new Lazy<PaletteRows>(() => RowsOf(QuickOpenItems.Problems(Snapshot, _services.Glyphs)));
        Show(new PaletteOverlay(prefix, "A goal or track; > commands, @ topics, # tags, ! problems", text => text is "" ? (things.Value, "") : text[0] switch
        {
            '>' => (commands, text[1..].Trim()),
            '@' => (topics.Value, text[1..].Trim()),
            '#' => (tags.Value, text[1..].Trim()),
            '!' => (problems.Value, text[1..].Trim()),
            _ => (things.Value, text.Trim()),
        }));
    }

    public void ShowKeyHelp()
    {
        var rows = new PaletteRows(CommandItems(CommandTable.All.Where(command => !command.Keys.IsEmpty), allKeys: true));
        Show(new PaletteOverlay("", "Type to find a key or what it does", text => (rows, text.Trim()), isTall: true));
    }

    public void OpenMenu(string? name)
    {
        if (Top is { CanDismiss: false }) return;
        var menu = new MenuOverlay(name ?? CommandTable.Menus[0], CommandItems(CommandTable.OfMenu(name ?? CommandTable.Menus[0]), isMenu: true));
        menu.Stepped += step =>
        {
            var index = CommandTable.Menus.IndexOf(menu.Name) + step + CommandTable.Menus.Length;
            OpenMenu(CommandTable.Menus[index % CommandTable.Menus.Length]);
        };
        Show(menu);
        _title.OpenMenu = menu.Name;
        _title.SetNeedsDraw();
    }

    private void AskFirstRun(FirstRunAnswers proposed) => Show(new FirstRunOverlay(Path.GetFileName(Snapshot.Paths.Root), proposed, answers =>
    {
        var wrong = _services.AcceptFirstRun(answers);
        if (wrong is null && Snapshot.Review.Next is { } first) App?.Invoke(() => Open(new GoalTarget(first.Standing.Goal.Id)));
        return wrong;
    }));

    private void Show(Overlay overlay)
    {
        while (Top is { } open) CloseOverlay(open);
        _focusBefore = _side.HasFocus ? PartKind.SideBar : _panel.HasFocus ? PartKind.Panel : PartKind.Editor;
        overlay.Theme = _theme;
        overlay.Closing += CloseOverlay;
        _overlays.Add(overlay);
        Add(overlay);
        Rearrange();
        overlay.SetFocus();
    }

    private void CloseOverlay(Overlay overlay)
    {
        if (!_overlays.Remove(overlay)) return;
        Remove(overlay);
        overlay.Dispose();
        _title.OpenMenu = null;
        FocusPart(_focusBefore);
        overlay.RaiseClosed();
        Rearrange();
    }

    private List<PaletteItem> CommandItems(IEnumerable<WorkbenchCommand> commands, bool allKeys = false, bool isMenu = false) =>
    [
        .. commands.Select(command => new PaletteItem(
            command.Id,
            isMenu ? command.Title : $"{command.Category}: {command.Title}",
            allKeys ? string.Join("  ", command.Keys.Select(key => key.Keys).Distinct()) : command.KeyText,
            () => Run(command))
        {
            Missing = command.When.Missing(_context),
            Rank = isMenu || allKeys ? 0 : _recent.IndexOf(command.Id) + 1,
        }),
    ];

    private PaletteRows RowsOf(ImmutableArray<QuickOpenItem> items) =>
        new([.. items.Select(item => new PaletteItem(item.Key, item.Title, item.Detail, () => Open(item.Target)) { Sign = item.Sign, Rank = item.Rank })]);

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
    }

    public void Announce(string text)
    {
        if ((_status.Message ?? "") == text) return;
        _status.Message = text;
        if (IsZen) Wish(_wishes with { IsSaying = text.Length > 0 });
        _status.SetNeedsDraw();
    }
}

using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Views;

/// <summary>The palette of commands, quick open with its prefixes, and the sheet of keys.</summary>
internal sealed partial class WorkbenchWindow
{
    private static readonly string PaletteFoot = string.Join("   ", QuickOpenPrefix.All.Where(prefix => prefix.Text.Length == 1).Select(prefix => $"{prefix.Text} {prefix.Word}"));

    private readonly List<string> _recent = [];

    public void OpenPalette(string prefix)
    {
        if (Top is { } top && !top.CanDismiss) return;
        var found = new Dictionary<string, PaletteRows>();
        Show(new PaletteOverlay(prefix, "A goal or track; ? shows what else can be typed", text =>
        {
            var kind = QuickOpenPrefix.Of(text).Text;
            if (!found.TryGetValue(kind, out var rows)) found.Add(kind, rows = RowsOf(kind));
            return (rows, text[kind.Length..].Trim());
        })
        { Foot = PaletteFoot });
    }

    public void ShowKeyHelp()
    {
        var rows = new PaletteRows([.. KeyHelp.Of([.. Scopes()], Keymap).Select(row => new PaletteItem((row.Section, row.Command.Id), row.Command.Title, "", () => Run(row.Command)) { Keys = row.Keys, Section = row.Section })], keepsSections: true);
        Show(new PaletteOverlay("", "Type to find a key or what it does", text => (rows, text.Trim()), isTall: true) { Foot = "Enter does it   Esc closes" });
    }

    private PaletteRows RowsOf(string prefix) => prefix switch
    {
        QuickOpenPrefix.Commands => new(CommandItems()),
        QuickOpenPrefix.Headings => RowsOf(QuickOpenItems.Topics(FrontTrack is { } track ? [track] : Snapshot.Curriculum.Tracks, _services.Glyphs)),
        QuickOpenPrefix.AllHeadings => RowsOf(QuickOpenItems.Topics(Snapshot.Curriculum.Tracks, _services.Glyphs)),
        QuickOpenPrefix.Tags => RowsOf(QuickOpenItems.Tags(Snapshot, _services.Glyphs)),
        QuickOpenPrefix.Problems => RowsOf(QuickOpenItems.Problems(Snapshot, _services.Glyphs)),
        QuickOpenPrefix.Help => new([.. QuickOpenPrefix.All.Select(row => new PaletteItem(row, row.Title, "", () => { }) { Types = row.Text, Sign = new Span(row.Text.PadRight(2), Tone.Key) })]),
        _ => RowsOf(QuickOpenItems.GoalsAndTracks(Snapshot, _services.Glyphs), "recently opened", "goals and tracks"),
    };

    /// <summary>The track of the page in front; null where it has none.</summary>
    private Track? FrontTrack => Editors.Active.Active?.Key switch
    {
        TrackTab tab => TrackOf(tab.Path),
        GoalTab tab => Snapshot.Curriculum.Find(tab.Goal)?.Track,
        _ => null,
    };

    private List<PaletteItem> CommandItems() =>
    [
        .. CommandTable.All.Where(command => command.IsInPalette).Select(command =>
        {
            var recency = _recent.IndexOf(command.Id) + 1;
            return new PaletteItem(command.Id, $"{command.Category}: {command.Title}", "", () => Run(command))
            {
                Keys = Keymap.KeyOf(command.Id) is { Length: > 0 } key ? [key] : [],
                Known = command.Id,
                Missing = command.When.Missing(_context),
                Recency = recency,
                Section = recency > 0 ? "recently used" : _recent.Count > 0 ? "other commands" : "",
            };
        }),
    ];

    private List<PaletteItem> MenuItems(IEnumerable<WorkbenchCommand> commands) =>
        [.. commands.Select(command => new PaletteItem(command.Id, command.Title, Keymap.KeyOf(command.Id), () => Run(command)) { Missing = command.When.Missing(_context) })];

    private PaletteRows RowsOf(ImmutableArray<QuickOpenItem> items, string recent = "", string others = "")
    {
        // The page in front is where one is already.
        TabKey[] opened = [.. Editors.Active.ByRecency.Skip(1).Select(tab => tab.Key)];
        return new([.. items.Select(item =>
        {
            var at = recent.Length == 0 ? -1 : Array.IndexOf(opened, TabOf(item.Target));
            var section = at >= 0 ? recent : opened.Length > 0 && others.Length > 0 ? others : item.Section;
            return new PaletteItem(item.Key, item.Title, item.Detail, () =>
            {
                CompleteLesson(GettingStarted.Find);
                Open(item.Target);
            })
            { Sign = item.Sign, Rank = item.Rank, Known = item.Known, Recency = at < 0 ? 0 : opened.Length - at, Section = section };
        })]);
    }

    private static TabKey? TabOf(Target target) => target switch
    {
        GoalTarget goal => new GoalTab(goal.Goal),
        TrackTarget { Topic: null } track => new TrackTab(track.TrackPath),
        _ => null,
    };
}

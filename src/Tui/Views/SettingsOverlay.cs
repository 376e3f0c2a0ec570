using System.Collections.Immutable;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>The settings: find one, see what it is and why, change it in the user's file or in the workspace's.</summary>
internal sealed class SettingsOverlay : ListOverlay
{
    private readonly SettingsStore _settings;
    private SettingRows _rows;

    public SettingsOverlay(SettingsStore settings)
    {
        _settings = settings;
        _rows = new SettingRows(Entries(), "");
        List.Show(_rows);
        List.Select(0);
    }

    /// <summary>The file that a change goes to.</summary>
    public SettingOrigin File { get; private set; } = SettingOrigin.User;

    public override IReadOnlyList<Scope> Scopes => [Scope.Settings, Scope.Overlay];

    public Setting? Selected => List.Cursor.Index < 0 ? null : SettingsTable.Find(_rows.EntryAt(List.Cursor.Index).Key);

    /// <summary>A setting is to be changed in <see cref="File"/>.</summary>
    public event Action<Setting>? Chosen;

    /// <summary>Shows the settings as they are now, the selection where it was.</summary>
    public void Refresh()
    {
        Filter();
        SetNeedsDraw();
    }

    public override void Move(Movement movement)
    {
        if (movement is Movement.NextTarget or Movement.PreviousTarget)
        {
            File = File == SettingOrigin.User ? SettingOrigin.Workspace : SettingOrigin.User;
            Refresh();
        }
        else
        {
            base.Move(movement);
        }
    }

    public override void Accept()
    {
        if (Selected is { } setting) Chosen?.Invoke(setting);
    }

    protected override Line Heading => new([new Span("Settings", Tone.Strong, Emphasis.Bold), new Span("   "), Tab("User", SettingOrigin.User), new Span("   "), Tab("Workspace", SettingOrigin.Workspace)],
        [new Span(_rows.Count == _rows.Total ? $"{_rows.Total}" : $"{_rows.Count} of {_rows.Total}", Tone.Dim)]);

    protected override string Hint => "Type to find a setting";

    protected override IEnumerable<(string CommandId, string Does)> Commands =>
        [("selection.open", "change"), ("settings.reset", "reset"), ("target.next", "user or workspace"), ("view.dismiss", "close"), ("settings.openFile", "edit the file")];

    protected override int DetailHeight => 4;

    protected override Line HeadOf(int width) => SettingRows.Head(width);

    protected override IEnumerable<ImmutableArray<Span>> Detail(int width)
    {
        if (List.Cursor.Index < 0) return [];
        var entry = _rows.EntryAt(List.Cursor.Index);
        var lines = TextWrapper.Wrap([new Span(entry.Description)], width).Take(2).Concat(TextWrapper.Wrap([new Span(entry.Allowed, Tone.Dim)], width));
        return entry.IsOpen ? lines : lines.Append([new Span("Only your own file can set it: Tab goes there.", Tone.Warning)]);
    }

    protected override void Filter()
    {
        _rows = new SettingRows(Entries(), Edit.Text);
        List.Show(_rows);
    }

    private Span Tab(string title, SettingOrigin file) =>
        file == File ? new Span(title, Tone.Strong, Emphasis.Underline) : new Span(title, Tone.Dim);

    private ImmutableArray<SettingEntry> Entries() => [.. SettingsTable.All.Select(setting => new SettingEntry(
        setting.Key, setting.Show(_settings.Values.ValueOf(setting)), _settings.Values.OriginOf(setting).ToString().ToLowerInvariant(), setting.Description)
    {
        Allowed = $"It is {setting.Expected}. Default: {(setting.Show(setting.DefaultValue) is { Length: > 0 } value ? value : "none")}.",
        IsOpen = File == SettingOrigin.User || !setting.IsUserOnly,
    })];
}

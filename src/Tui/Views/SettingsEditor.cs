using System.Collections.Immutable;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>The settings: find one, see what it is and why, change it in the user's file or in the workspace's.</summary>
internal sealed class SettingsEditor : ListEditor
{
    private readonly SettingsStore _settings;
    private SettingRows _rows = new([], "");

    public SettingsEditor(SettingsStore settings) => _settings = settings;

    public override string TabTitle => "Settings";

    /// <summary>The file that a change goes to.</summary>
    public SettingOrigin File { get; private set; } = SettingOrigin.User;

    public override IReadOnlyList<Scope> Scopes => IsTyping ? [Scope.Settings, Scope.Field] : [Scope.Settings, Scope.List, Scope.Workbench];

    public Setting? Selected => List.Cursor.Index < 0 ? null : SettingsTable.Find(_rows.EntryAt(List.Cursor.Index).Key);

    /// <summary>A setting is to be changed in <see cref="File"/>.</summary>
    public event Action<Setting>? Chosen;

    public override void Refresh()
    {
        Filter();
        SetNeedsDraw();
    }

    /// <summary>Chooses the file that a change goes to.</summary>
    public void Show(SettingOrigin file)
    {
        File = file;
        Refresh();
    }

    /// <summary>Shows one setting, in the user's own file.</summary>
    public void Find(Setting setting)
    {
        Edit.Set(setting.Key);
        Show(SettingOrigin.User);
        List.Select(0);
    }

    public override void Accept()
    {
        if (Selected is { } setting) Chosen?.Invoke(setting);
    }

    protected override string Hint => "Type to find a setting";

    protected override (int Shown, int Total) Count => (_rows.Count, _rows.Total);

    protected override int DetailHeight => 3;

    protected override ImmutableArray<Line> Heads(int width) => [new Line([FileSpan(SettingOrigin.User), Gap, FileSpan(SettingOrigin.Workspace)]), Line.Empty, SettingRows.Head(width)];

    protected override void ClickHead(int head, int column)
    {
        if (head != 0) return;
        Show(column < DisplayWidth.Of(FileSpan(SettingOrigin.User).Text) + 1 ? SettingOrigin.User : SettingOrigin.Workspace);
    }

    protected override IEnumerable<ImmutableArray<Span>> Detail(int width)
    {
        if (List.Cursor.Index < 0) return [];
        var entry = _rows.EntryAt(List.Cursor.Index);
        // What a value can be is told where it is changed: each row that is gone through costs what it sends.
        var lines = TextWrapper.Wrap([new Span(entry.Description)], width).Take(DetailHeight - 1);
        return entry.IsOpen ? lines : lines.Append([new Span("Only your own file can set it: Tab goes there.", Tone.Warning)]);
    }

    protected override void Filter()
    {
        _rows = new SettingRows(Entries(), Edit.Text);
        List.Show(_rows);
    }

    private static Span Gap { get; } = new("   ");

    private Span FileSpan(SettingOrigin file) => file == File ? new Span(file.ToString(), Tone.Strong, Emphasis.Underline) : new Span(file.ToString(), Tone.Dim);

    private ImmutableArray<SettingEntry> Entries() => [.. SettingsTable.All.Select(setting => new SettingEntry(
        setting.Key, setting.Show(_settings.Values.ValueOf(setting)), _settings.Values.OriginOf(setting).ToString().ToLowerInvariant(), setting.Description)
    {
        IsOpen = File == SettingOrigin.User || !setting.IsUserOnly,
    })];
}

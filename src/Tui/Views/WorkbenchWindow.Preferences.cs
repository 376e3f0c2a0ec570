using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>The tabs in which settings and keys are changed, and their files.</summary>
internal sealed partial class WorkbenchWindow
{
    private ShortcutsEditor? FrontShortcuts => ActiveEditor.List as ShortcutsEditor;

    private SettingsEditor? FrontSettings => ActiveEditor.List as SettingsEditor;

    public void ConfigureKeys() => OpenList(new ShortcutsTab());

    public void RecordKeys() => FrontShortcuts?.ToggleRecording();

    public void RemoveKey()
    {
        if (FrontShortcuts is not { Selected: { } entry } || RowOf(entry) is not { } row) return;
        if (Try(() => _services.Keybindings.Remove(row), "The key was not taken away")) Say($"{row.Keys} no longer runs {entry.Title}");
    }

    public void ResetKeys()
    {
        if (FrontShortcuts is not { Selected: { } entry }) return;
        if (Try(() => _services.Keybindings.Reset(entry.CommandId), "The keys were not reset")) Say($"{entry.Title}: {(Keymap.KeysOf(entry.CommandId) is { Length: > 0 } keys ? keys : "no key")}");
    }

    public void OpenKeysFile() => OpenOwnFile(_services.Keybindings.MakeFile);

    public void OpenSettings(Setting? wanted)
    {
        OpenList(new SettingsTab());
        if (wanted is not null) FrontSettings?.Find(wanted);
    }

    public void SwitchSettingsFile() => FrontSettings?.Show(FrontSettings.File == SettingOrigin.User ? SettingOrigin.Workspace : SettingOrigin.User);

    public void ResetSetting()
    {
        if (FrontSettings is not { Selected: { } setting } || Values.OriginOf(setting) == SettingOrigin.Default) return;
        if (Try(() => _services.Settings.Reset(setting), "The setting was not reset")) SaySetting(setting);
    }

    public void OpenSettingsFile(SettingOrigin file) => OpenOwnFile(() => _services.Settings.MakeFile(file));

    private void OpenList(TabKey key)
    {
        OpenTab(key, preview: false);
        // As in VS Code, one comes to find something.
        if (ActiveEditor.List is { } list) list.IsTyping = true;
        ShowHints();
    }

    private EditorGroup NewEditor()
    {
        var shortcuts = new ShortcutsEditor(Shortcuts)
        {
            BeginsChord = key => Keymap.Rows.Any(row => row.Keys.StartsWith(key + " ", StringComparison.Ordinal)),
            WhatRuns = keys => string.Join(", ", Keymap.Rows.Where(row => row.Keys == keys).Select(Described).Distinct()),
        };
        shortcuts.Changed += ChangeKeys;
        shortcuts.Switched += RunById;
        var settings = new SettingsEditor(_services.Settings);
        settings.Chosen += setting => ChangeSetting(setting, settings.File);
        return new EditorGroup(shortcuts, settings);
    }

    private ShortcutRows Shortcuts()
    {
        var keyed = Keymap.Rows.Where(row => row.Command is not null).Select(row => new ShortcutEntry(row.Command!.Id, TitleOf(row.Command), row.Keys, row.When, row.UserIndex is null ? "default" : "user")
        {
            Conflicts = [.. Keymap.Conflicts(row).Select(Described)],
        });
        var keyless = CommandTable.All.Where(command => command.IsInPalette && Keymap.KeyOf(command.Id).Length == 0).Select(command => new ShortcutEntry(command.Id, TitleOf(command), "", "", ""));
        return new ShortcutRows([.. keyed.OrderBy(entry => entry.Title, StringComparer.Ordinal), .. keyless.OrderBy(entry => entry.Title, StringComparer.Ordinal)], _services.Glyphs);
    }

    private void ChangeKeys(ShortcutEntry entry, string keys)
    {
        var changed = Try(() =>
        {
            if (RowOf(entry) is { } row) _services.Keybindings.Change(row, keys);
            else _services.Keybindings.Add(entry.CommandId, keys);
        }, "The key was not changed");
        if (!changed) return;
        FrontShortcuts?.Select((entry.CommandId, keys, entry.When));
        Say($"{keys} runs {entry.Title}");
    }

    private void ChangeSetting(Setting setting, SettingOrigin file)
    {
        if (file == SettingOrigin.Workspace && setting.IsUserOnly) Say($"{setting.Key} counts in your own file only.", Tone.Warning);
        else if (setting is SwitchSetting toggle) Set(setting, !Values.Of(toggle), file);
        else if (setting == SettingsTable.ColorTheme && file == _services.Settings.DefaultFileOf(setting)) SelectTheme();
        else if (setting.Choices.IsEmpty) Show(new PromptOverlay(PromptFor(setting, file)) { KeyOf = Keymap.KeyOf });
        else Show(ChoicesOf(setting, file));
    }

    private PaletteOverlay ChoicesOf(Setting setting, SettingOrigin file)
    {
        var now = setting.Show(Values.ValueOf(setting));
        var rows = new PaletteRows([.. setting.Choices.Select((choice, i) => new PaletteItem(choice.Name, choice.Name, choice.Meaning, () => Set(setting, setting.Parse(choice.Name)!, file))
        {
            Sign = new Span(choice.Name == now ? _services.Glyphs.Done : " ", Tone.Active),
            Rank = -i,
        })]);
        return new PaletteOverlay("", setting.Description, text => (rows, text.Trim())) { SelectedAtFirst = setting.Choices.Select(choice => choice.Name).ToList().IndexOf(now) };
    }

    private Prompt PromptFor(Setting setting, SettingOrigin file) => new(setting.Key, setting.Expected, text =>
    {
        if (setting.Parse(text) is not { } value) return $"It has to be {setting.Expected}.";
        Set(setting, value, file);
        return null;
    }, AllowEmpty: true)
    { Initial = setting.Show(Values.ValueOf(setting)), Verb = "set it" };

    private void Set(Setting setting, object value, SettingOrigin file)
    {
        if (!Try(() => _services.Settings.Set(setting, value, file), "The setting was not changed")) return;
        if (Values.ValueOf(setting).Equals(value)) SaySetting(setting);
        else Say($"{setting.Key} is set in the workspace too, and that counts.", Tone.Warning);
    }

    private void SaySetting(Setting setting) => Say($"{setting.Key}: {setting.Show(Values.ValueOf(setting))}");

    private void OpenOwnFile(Func<string> made) => Try(() => Open(new SourceTarget(new(made(), 1, 1))), "The file was not opened");

    private KeymapRow? RowOf(ShortcutEntry entry) => Keymap.RowsOf(entry.CommandId).FirstOrDefault(row => row.Keys == entry.Keys && row.When == entry.When);

    private static string TitleOf(WorkbenchCommand command) => $"{command.Category}: {command.Title}";

    private static string Described(KeymapRow row) => (row.Command is null ? "nothing" : TitleOf(row.Command)) + (row.When.Length == 0 ? "" : $" ({row.When})");
}

using System.Collections.Immutable;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Side;
using Terminal.Gui.ViewBase;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>The keyboard shortcuts: find one by words or by pressing it, and change it by pressing another.</summary>
internal sealed class ShortcutsEditor : ListEditor
{
    private const int ShortCondition = 14;

    private readonly Func<ShortcutRows> _read;
    private ShortcutRows? _rows;
    private ShortcutEntry? _changing;
    private bool _isRecording;
    private string _pressed = "";

    /// <param name="read">The shortcuts as they are now.</param>
    public ShortcutsEditor(Func<ShortcutRows> read) => _read = read;

    /// <summary>Whether other keys follow a first one: then recording waits for the second.</summary>
    public required Func<string, bool> BeginsChord { get; init; }

    /// <summary>What keys run already, for a message; empty for nothing.</summary>
    public required Func<string, string> WhatRuns { get; init; }

    public override string TabTitle => "Keyboard Shortcuts";

    public override IReadOnlyList<Scope> Scopes => Pressed is not null ? [] : IsTyping ? [Scope.Shortcuts, Scope.Field] : [Scope.ShortcutRows, Scope.Shortcuts, Scope.List, Scope.Workbench];

    public ShortcutEntry? Selected => List.Cursor.Index < 0 ? null : _rows?.EntryAt(List.Cursor.Index);

    /// <summary>An entry is to have these keys.</summary>
    public event Action<ShortcutEntry, string>? Changed;

    public override void Refresh()
    {
        _rows = _read();
        Filter();
        SetNeedsDraw();
    }

    /// <summary>Goes to an entry by its key, where it is shown.</summary>
    public void Select(object entry)
    {
        if (List.Cursor.MoveTo(entry)) List.Select(List.Cursor.Index);
    }

    /// <summary>From now on keys find what they run, or no longer.</summary>
    public void ToggleRecording()
    {
        (_isRecording, _pressed) = (!_isRecording, "");
        Filter();
        SetNeedsDraw();
    }

    public override void Accept()
    {
        (_changing, _pressed) = (Selected, "");
        SetNeedsDraw();
    }

    /// <summary>Takes a key while keys are recorded; false where it means what it always means.</summary>
    public bool Take(string key)
    {
        if (_changing is null && !_isRecording) return false;
        if (key == "Esc") Leave();
        else if (_changing is { } entry && key == "Enter") Accept(entry);
        else Add(key);
        SetNeedsDraw();
        return true;
    }

    public override bool Clear()
    {
        if (!_isRecording && _changing is null) return base.Clear();
        Leave();
        return true;
    }

    protected override string Hint => "Type to find a command, a key or a condition; \"ctrl+k\" in quotes finds that key alone";

    protected override (int Shown, int Total) Count => (_rows?.Count ?? 0, _rows?.Total ?? 0);

    protected override ImmutableArray<FieldSwitch> Switches => [new("^K", "keys.record", _isRecording)];

    protected override int DetailHeight => 2;

    protected override ImmutableArray<Span>? Pressed => this switch
    {
        { _changing: { } entry } => [new($"Press the keys for {entry.Title}, then Enter  ", Tone.Dim), .. ShortcutRows.Caps(_pressed)],
        { _isRecording: true } => [new("Press keys to find what they run; Esc ends  ", Tone.Dim), .. ShortcutRows.Caps(_pressed)],
        _ => null,
    };

    protected override ImmutableArray<Line> Heads(int width) => [ShortcutRows.Head(width)];

    protected override IEnumerable<ImmutableArray<Span>> Detail(int width)
    {
        if (_changing is not null) return Advice();
        if (Selected is not { } entry) return [];
        // A short condition stands whole in its column.
        var when = entry.When.Length > ShortCondition ? $"  when {entry.When}" : "";
        ImmutableArray<Span> id = [new(entry.CommandId, Tone.Code), new(when, Tone.Dim)];
        return entry.Conflicts.IsEmpty ? [id] : [id, [new($"The same keys: {string.Join(", ", entry.Conflicts)}", Tone.Warning)]];
    }

    protected override void Filter()
    {
        if (_rows is null) return;
        if (_isRecording) _rows.FilterKeys(_pressed);
        else _rows.Filter(Edit.Text);
        List.Show(_rows);
    }

    /// <summary>Whoever goes elsewhere no longer records.</summary>
    protected override void OnHasFocusChanged(bool newHasFocus, View? previousFocusedView, View? focusedView)
    {
        if (!newHasFocus) Leave();
        base.OnHasFocusChanged(newHasFocus, previousFocusedView, focusedView);
    }

    private IEnumerable<ImmutableArray<Span>> Advice()
    {
        if (_pressed.Length == 0) return [[new("One key, or two one after the other. Esc leaves all as it is.", Tone.Dim)]];
        var runs = WhatRuns(_pressed) is { Length: > 0 } already ? new Span($"It runs already: {already}", Tone.Warning) : new Span("Nothing has these keys yet.", Tone.Dim);
        return PlainTerminal.CanSend(_pressed) ? [[runs]] : [[runs], [new("Only terminals with a newer keyboard protocol send it.", Tone.Information)]];
    }

    private void Add(string key)
    {
        var isSecond = _pressed.Length > 0 && !_pressed.Contains(' ') && (_changing is not null || BeginsChord(_pressed));
        _pressed = isSecond ? $"{_pressed} {key}" : key;
        if (_changing is not null) return;
        Filter();
        List.Select(0);
    }

    private void Accept(ShortcutEntry entry)
    {
        if (_pressed.Length == 0) return;
        var keys = _pressed;
        Leave();
        Changed?.Invoke(entry, keys);
    }

    private void Leave()
    {
        if (!_isRecording && _changing is null) return;
        (_changing, _isRecording, _pressed) = (null, false, "");
        Filter();
        SetNeedsDraw();
    }
}

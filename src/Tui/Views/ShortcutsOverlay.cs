using System.Collections.Immutable;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>The keyboard shortcuts: find one by words or by pressing it, and change it by pressing another.</summary>
internal sealed class ShortcutsOverlay : ListOverlay
{
    private const int ShortCondition = 14;

    private readonly Func<ShortcutRows> _read;
    private ShortcutRows _rows;
    private ShortcutEntry? _changing;
    private bool _isRecording;
    private string _pressed = "";

    /// <param name="read">The shortcuts as they are now.</param>
    public ShortcutsOverlay(Func<ShortcutRows> read)
    {
        _read = read;
        _rows = read();
        List.Show(_rows);
        List.Select(0);
    }

    /// <summary>Whether other keys follow a first one: then recording waits for the second.</summary>
    public required Func<string, bool> BeginsChord { get; init; }

    /// <summary>What keys run already, for a message; empty for nothing.</summary>
    public required Func<string, string> WhatRuns { get; init; }

    public override IReadOnlyList<Scope> Scopes => [Scope.Shortcuts, Scope.Overlay];

    public ShortcutEntry? Selected => List.Cursor.Index < 0 ? null : _rows.EntryAt(List.Cursor.Index);

    /// <summary>An entry is to have these keys.</summary>
    public event Action<ShortcutEntry, string>? Changed;

    /// <summary>Shows the shortcuts as they are now, the selection where it was, or on an entry.</summary>
    public void Refresh(object? selected = null)
    {
        _rows = _read();
        Filter();
        if (selected is not null) List.Cursor.MoveTo(selected);
        List.Select(List.Cursor.Index);
        SetNeedsDraw();
    }

    /// <summary>From now on keys find what they run.</summary>
    public void Record()
    {
        (_isRecording, _pressed) = (true, "");
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

    protected override Line Heading =>
        new([new Span("Keyboard Shortcuts", Tone.Strong, Emphasis.Bold)], [new Span(_rows.Count == _rows.Total ? $"{_rows.Total}" : $"{_rows.Count} of {_rows.Total}", Tone.Dim)]);

    protected override string Hint => "Type to find a command, a key or a condition; \"ctrl+k\" in quotes finds that key alone";

    protected override IEnumerable<(string CommandId, string Does)> Commands => Pressed is null
        ? [("selection.open", "change"), ("keys.remove", "remove"), ("keys.reset", "reset"), ("keys.record", "press to find"), ("view.dismiss", "close"), ("keys.openFile", "edit the file")]
        : [];

    protected override int DetailHeight => 2;

    protected override ImmutableArray<Span>? Pressed => this switch
    {
        { _changing: { } entry } => [new($"Press the keys for {entry.Title}, then Enter  ", Tone.Dim), .. ShortcutRows.Caps(_pressed)],
        { _isRecording: true } => [new("Press keys to find what they run; Esc ends  ", Tone.Dim), .. ShortcutRows.Caps(_pressed)],
        _ => null,
    };

    protected override Line HeadOf(int width) => ShortcutRows.Head(width);

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
        if (_isRecording) _rows.FilterKeys(_pressed);
        else _rows.Filter(Edit.Text);
        List.Show(_rows);
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
        (_changing, _isRecording, _pressed) = (null, false, "");
        Filter();
    }
}

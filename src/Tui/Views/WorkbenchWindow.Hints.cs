using Onboarding.Tui.Commands;

namespace Onboarding.Tui.Views;

/// <summary>The keys that help where the focus is, and those that a chord waits for.</summary>
internal sealed partial class WorkbenchWindow
{
    /// <summary>Whoever knows the chord isn't shown it.</summary>
    private static readonly TimeSpan ChordHelpAfter = TimeSpan.FromMilliseconds(600);

    private readonly ChordPane _chords = new();
    private object? _chordTimer;

    /// <summary>Only the status line is painted again, and only where the hints are others.</summary>
    private void ShowHints()
    {
        if (App is null) return;
        var hints = Top is { ShowsKeys: true } ? [] : Hints.For([.. Scopes()], _context, Keymap);
        if (_status.Hints.AsSpan().SequenceEqual(hints.AsSpan())) return;
        _status.Hints = hints;
        _status.SetNeedsDraw();
    }

    /// <summary>A chord has begun, or is over.</summary>
    private void ShowChords(string? first)
    {
        if (_chordTimer is not null) App?.RemoveTimeout(_chordTimer);
        _chordTimer = first is null ? null : App?.AddTimeout(ChordHelpAfter, () =>
        {
            _chordTimer = null;
            _chords.Show(first, Keymap.SecondsOf(first, new KeyContext([.. Scopes()], _context)));
            Rearrange();
            return false;
        });
        if (first is not null || _chords.IsEmpty) return;
        _chords.Show("", []);
        Rearrange();
    }
}

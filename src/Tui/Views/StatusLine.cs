using System.Collections.Immutable;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>The line at the bottom: facts that can be clicked at the left, what the focused part can do at the right.</summary>
internal sealed class StatusLine() : Pane(Surface.StatusLine)
{
    private const int Gap = 3;
    private const int HintGap = 2;

    private readonly List<(int Start, int End, string CommandId)> _shown = [];

    public ImmutableArray<StatusEntry> Left { get; set; } = [];

    /// <summary>The keys that help most where the focus is; as many as fit, the first before the others.</summary>
    public ImmutableArray<KeyHint> Hints { get; set; } = [];

    public ImmutableArray<StatusEntry> Right { get; set; } = [];

    /// <summary>Takes the place of everything for a while: what a chord waits for, why a command can't run.</summary>
    public string? Message { get; set; }

    public event Action<string>? Clicked;

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        _shown.Clear();
        if (Message is { Length: > 0 } message)
        {
            painter.Text(1, 0, LineFitter.Cut(message, painter.Width - 2));
            return;
        }
        var right = painter.Width - 1;
        for (var i = Right.Length - 1; i >= 0; i--)
        {
            var start = right - DisplayWidth.Of(Right[i].Text);
            if (start <= 1) break;
            Put(painter, start, Right[i]);
            right = start - Gap;
        }
        right = PaintHints(painter, right);
        var x = 1;
        foreach (var entry in Left)
        {
            if (x + DisplayWidth.Of(entry.Text) > right) break;
            x = Put(painter, x, entry) + Gap;
        }
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at || !mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed)) return false;
        foreach (var (start, end, command) in _shown)
        {
            if (at.X < start || at.X >= end || command.Length == 0) continue;
            Clicked?.Invoke(command);
            break;
        }
        return true;
    }

    /// <summary>The hints may have what the facts leave, and two fifths of the line in any case. Returns where they begin.</summary>
    private int PaintHints(CellPainter painter, int right)
    {
        var facts = Left.Sum(entry => DisplayWidth.Of(entry.Text) + Gap) + 1;
        var room = Math.Max(right - facts, right * 2 / 5);
        var fitting = new List<KeyHint>();
        foreach (var hint in Hints)
        {
            if (room < WidthOf(hint)) break;
            room -= WidthOf(hint) + HintGap;
            fitting.Add(hint);
        }
        if (fitting.Count == 0) return right;
        var start = right - fitting.Sum(WidthOf) - (HintGap * (fitting.Count - 1));
        var x = start;
        foreach (var hint in fitting)
        {
            var end = painter.Text(x, 0, hint.Key, Tone.Strong, Emphasis.Bold);
            end = painter.Text(end + 1, 0, hint.Label, Tone.Dim);
            _shown.Add((x, end, hint.CommandId));
            x = end + HintGap;
        }
        return start - Gap;
    }

    private static int WidthOf(KeyHint hint) => DisplayWidth.Of(hint.Key) + 1 + DisplayWidth.Of(hint.Label);

    private int Put(CellPainter painter, int x, StatusEntry entry)
    {
        var end = painter.Text(x, 0, entry.Text);
        _shown.Add((x, end, entry.CommandId));
        return end;
    }
}

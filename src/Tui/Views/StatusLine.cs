using System.Collections.Immutable;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>The line at the bottom: facts that can be clicked at the left, what can be done at the right.</summary>
internal sealed class StatusLine() : Pane(Surface.StatusLine)
{
    private const int Gap = 3;
    private readonly List<(int Start, int End, string CommandId)> _shown = [];

    public ImmutableArray<StatusEntry> Left { get; set; } = [];

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
        var left = Left.Sum(entry => DisplayWidth.Of(entry.Text) + Gap) + 1;
        for (var i = Right.Length - 1; i >= 0; i--)
        {
            var start = right - DisplayWidth.Of(Right[i].Text);
            if (start <= left) break;
            Put(painter, start, Right[i]);
            right = start - Gap;
        }
        var x = 1;
        foreach (var entry in Left)
        {
            if (x + DisplayWidth.Of(entry.Text) >= painter.Width) break;
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

    private int Put(CellPainter painter, int x, StatusEntry entry)
    {
        var end = painter.Text(x, 0, entry.Text);
        _shown.Add((x, end, entry.CommandId));
        return end;
    }
}

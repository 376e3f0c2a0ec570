using System.Collections.Immutable;
using System.Drawing;
using Onboarding.Core.Sources;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Terminal.Gui.Input;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>What would be written, to be looked through before it is.</summary>
internal sealed class DiffOverlay(string title, string diff, ImmutableArray<string> remarks, ImmutableArray<KeyHint> hints) : Overlay
{
    private const int Widest = 110;
    private const int WheelRows = 3;

    private ImmutableArray<Line> _lines = [];
    private int _width = -1;
    private int _top;

    /// <summary>It is wanted.</summary>
    public event Action? Wanted;

    private int Rows => Math.Max(1, Frame.Height - HeadRows - KeysRows);

    public override bool ShowsKeys => true;

    public override Rectangle FrameIn(Size screen)
    {
        var width = Math.Min(Widest, screen.Width - 2);
        Wrap(width - (2 * Edge));
        var height = Math.Min(_lines.Length + HeadRows + KeysRows, screen.Height - 2);
        return new Rectangle((screen.Width - width) / 2, 1, width, height);
    }

    public override void Move(Movement movement) => Scroll(movement switch
    {
        Movement.Up or Movement.PreviousTarget => -1,
        Movement.Down or Movement.NextTarget => 1,
        Movement.PageUp => 1 - Rows,
        Movement.PageDown => Rows - 1,
        Movement.Start => -_lines.Length,
        Movement.End => _lines.Length,
        _ => 0,
    });

    public override void Accept()
    {
        Close();
        Wanted?.Invoke();
    }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        Wrap(painter.Width - (2 * Edge));
        var place = _lines.Length > Rows ? $"{Math.Min(_top + Rows, _lines.Length)} of {CountWords.Of(_lines.Length, "line")}" : "";
        painter.Row(1, new Line([new Span(title, Tone.Strong, Emphasis.Bold)], [new Span(place, Tone.Dim)]), inset: Edge, insetRight: Edge);
        for (var row = 0; row < Rows && _top + row < _lines.Length; row++) painter.Spans(Edge, HeadRows + row, _lines[_top + row].Left);
        PaintKeys(painter, hints);
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown)) Scroll(WheelRows);
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledUp)) Scroll(-WheelRows);
        return true;
    }

    private void Scroll(int rows)
    {
        _top = Math.Clamp(_top + rows, 0, Math.Max(0, _lines.Length - Rows));
        SetNeedsDraw();
    }

    private void Wrap(int width)
    {
        if (width == _width) return;
        _width = width;
        _lines = [.. DiffLines.Wrapped(diff, width), .. remarks.SelectMany(remark => TextWrapper.Wrap([new Span(remark, Tone.Warning)], width)).Select(row => new Line(row))];
        _top = Math.Clamp(_top, 0, Math.Max(0, _lines.Length - Rows));
    }
}

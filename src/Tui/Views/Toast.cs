using System.Drawing;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>What just happened, for a few seconds, above the status line. It never takes the focus.</summary>
internal sealed class Toast() : Pane(Surface.Toast)
{
    private const int Widest = 60;
    private readonly List<(string Text, Tone Tone)> _said = [];

    public bool IsEmpty => _said.Count == 0;

    public void Say(string text, Tone tone)
    {
        _said.Add((text, tone));
        if (_said.Count > 3) _said.RemoveAt(0);
        SetNeedsDraw();
    }

    /// <summary>Forgets the oldest.</summary>
    public void Expire()
    {
        if (_said.Count > 0) _said.RemoveAt(0);
        SetNeedsDraw();
    }

    public Rectangle FrameIn(Size screen)
    {
        if (IsEmpty || screen.Height < 8) return Rectangle.Empty;
        var width = Math.Min(Math.Min(Widest, screen.Width - 2), _said.Max(said => DisplayWidth.Of(said.Text)) + 6);
        return new Rectangle(screen.Width - width - 1, screen.Height - 2 - _said.Count, width, _said.Count);
    }

    protected override void Paint(CellPainter painter)
    {
        for (var y = 0; y < painter.Height; y++)
        {
            var (text, tone) = y < _said.Count ? _said[y] : ("", Tone.Text);
            painter.Row(y, new Line([new Span(Icons.Current.Marker, tone == Tone.Text ? Tone.Active : tone), new Span(" "), new Span(text)]), inset: 0);
        }
    }
}

using System.Collections.Immutable;
using System.Drawing;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>What just happened, for a few seconds, above the status line. It never takes the focus.</summary>
internal sealed class Toast() : Pane(Surface.Toast)
{
    private const int Widest = 76;
    private const int Inset = 3;
    private const int HintGap = 3;
    private const int Most = 3;
    private const int LeastHeight = 8;
    private readonly List<Notification> _said = [];

    public bool IsEmpty => _said.Count == 0;

    /// <summary>What a notification offers was clicked.</summary>
    public event Action<string>? Clicked;

    public void Say(Notification notification)
    {
        _said.Add(notification);
        if (_said.Count > Most) _said.RemoveAt(0);
        SetNeedsDraw();
    }

    /// <summary>Its time is over; one that is gone already is ignored.</summary>
    public void Expire(Notification notification)
    {
        _said.Remove(notification);
        SetNeedsDraw();
    }

    /// <summary>Shows nothing more of what was said.</summary>
    public void Clear()
    {
        _said.Clear();
        SetNeedsDraw();
    }

    public Rectangle FrameIn(Size screen)
    {
        if (IsEmpty || screen.Height < LeastHeight) return Rectangle.Empty;
        var width = Math.Min(Math.Min(Widest, screen.Width - 2), _said.Max(WidthOf) + (2 * Inset));
        var height = Math.Min(_said.Sum(HeightOf), screen.Height - 4);
        return new Rectangle(screen.Width - width - 1, screen.Height - 2 - height, width, height);
    }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        var y = 0;
        foreach (var said in _said)
        {
            var marker = new Span(Icons.Current.Marker, said.Tone == Tone.Text ? Tone.Active : said.Tone);
            painter.Row(y, new Line([marker, new Span(" "), new Span(said.Text)], HintOf(said)), inset: 0);
            if (said.Command is { } command) painter.Row(y + 1, new Line([marker, new Span("   "), new Span(ShownText.Line(command), Tone.Dim)]), inset: 0);
            y += HeightOf(said);
        }
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at || !mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed)) return true;
        var bottom = 0;
        var said = _said.Find(said => (bottom += HeightOf(said)) > at.Y);
        if (said?.Hint is { } hint && !HintOf(said).IsEmpty) Clicked?.Invoke(hint.CommandId);
        return true;
    }

    /// <summary>What can be done about it; of several the newest alone, for a key acts on that.</summary>
    private ImmutableArray<Span> HintOf(Notification said) =>
        said.Hint is { } hint && _said.FindLast(one => one.Hint?.CommandId == hint.CommandId) == said ? KeyCap.Of(hint, null) : [];

    private static int HeightOf(Notification said) => said.Command is null ? 1 : 2;

    private int WidthOf(Notification said)
    {
        var hint = said.Hint is null ? 0 : HintGap + DisplayWidth.Of(HintOf(said).AsSpan());
        return Math.Max(DisplayWidth.Of(said.Text) + hint, said.Command is { } command ? DisplayWidth.Of(ShownText.Line(command)) + 2 : 0);
    }
}

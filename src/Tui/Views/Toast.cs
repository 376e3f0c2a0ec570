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
    private const int MostRows = 3;
    private const int LeastHeight = 8;

    /// <summary>Before the text: the marker and a blank; behind it one more.</summary>
    private const int Around = 3;

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
        var height = Math.Min(_said.Sum(said => HeightOf(said, width)), screen.Height - 4);
        return new Rectangle(screen.Width - width - 1, screen.Height - 2 - height, width, height);
    }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        var y = 0;
        foreach (var said in _said)
        {
            var marker = new Span(Icons.Current.Marker, said.Tone == Tone.Text ? Tone.Active : said.Tone);
            var hint = HintOf(said);
            foreach (var row in TextOf(said, painter.Width))
            {
                painter.Row(y++, new Line([marker, new Span(" "), .. row], hint), inset: 0);
                hint = [];
            }
            if (said.Command is { } command) painter.Row(y++, new Line([marker, new Span("   "), new Span(ShownText.Line(command), Tone.Dim)]), inset: 0);
        }
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at || !mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed)) return true;
        var bottom = 0;
        var said = _said.Find(said => (bottom += HeightOf(said, Frame.Width)) > at.Y);
        if (said?.Hint is { } hint && !HintOf(said).IsEmpty) Clicked?.Invoke(hint.CommandId);
        return true;
    }

    /// <summary>What can be done about it; of several the newest alone, for a key acts on that.</summary>
    private ImmutableArray<Span> HintOf(Notification said) =>
        said.Hint is { } hint && _said.FindLast(one => one.Hint?.CommandId == hint.CommandId) == said ? KeyCap.Of(hint, null) : [];

    private int HeightOf(Notification said, int width) => TextOf(said, width).Count + (said.Command is null ? 0 : 1);

    /// <summary>The text in as few rows as it needs: why something failed stands at its end.</summary>
    private List<ImmutableArray<Span>> TextOf(Notification said, int width)
    {
        var hint = HintOf(said);
        var rows = TextWrapper.Wrap([new Span(said.Text)], width - Around - (hint.IsEmpty ? 0 : HintGap + DisplayWidth.Of(hint.AsSpan())));
        if (rows.Count <= MostRows) return rows;
        // The last row is cut where it is drawn.
        return [.. rows.Take(MostRows - 1), [.. rows.Skip(MostRows - 1).SelectMany(row => row.Append(new Span(" ")))]];
    }

    private int WidthOf(Notification said)
    {
        var hint = said.Hint is null ? 0 : HintGap + DisplayWidth.Of(HintOf(said).AsSpan());
        return Math.Max(DisplayWidth.Of(said.Text) + hint, said.Command is { } command ? DisplayWidth.Of(ShownText.Line(command)) + 2 : 0);
    }
}

using System.Collections.Immutable;
using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>A large page over the workbench: a title, a field that filters, rows in columns, what the selected row means, the keys.</summary>
internal abstract class ListOverlay : Overlay
{
    private const int Widest = 112;
    private const int Inset = 2;
    private const int RoomyHeight = 26;

    protected ListOverlay()
    {
        List.Moved += SetNeedsDraw;
        List.Clicked += (_, _, twice) =>
        {
            if (twice) Accept();
        };
    }

    /// <summary>What is typed into the field.</summary>
    public LineEdit Edit { get; } = new();

    public RowList List { get; } = new() { Inset = Inset, EmptyText = "Nothing matches." };

    /// <summary>The keys of commands, for the hints.</summary>
    public required Func<string, string> KeyOf { get; init; }

    public override Rectangle FrameIn(Size screen)
    {
        var width = Math.Min(Widest, screen.Width - 4);
        // A row stays free for what is said.
        return new Rectangle((screen.Width - width) / 2, 1, width, Math.Max(1, screen.Height - 4));
    }

    public override void Move(Movement movement) => List.Move(movement);

    /// <summary>The title, and what stands at its right.</summary>
    protected abstract Line Heading { get; }

    /// <summary>What the empty field says.</summary>
    protected abstract string Hint { get; }

    /// <summary>The commands whose keys are shown at the foot, each with what it does here.</summary>
    protected abstract IEnumerable<(string CommandId, string Does)> Commands { get; }

    /// <summary>How many lines the selected row's meaning takes.</summary>
    protected abstract int DetailHeight { get; }

    protected abstract Line HeadOf(int width);

    /// <summary>What the selected row means, at most <see cref="DetailHeight"/> lines.</summary>
    protected abstract IEnumerable<ImmutableArray<Span>> Detail(int width);

    /// <summary>The field's text changed.</summary>
    protected abstract void Filter();

    /// <summary>What stands in the field in the place of typed text; null where one types.</summary>
    protected virtual ImmutableArray<Span>? Pressed => null;

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        painter.Row(Top, Heading, inset: Inset, insetRight: Inset);
        PaintField(painter.Inside(new Rectangle(1, Top + 1, painter.Width - 2, 1), Surface.Input));
        var foot = DetailHeight + 2;
        List.Area = new Rectangle(0, ListTop, painter.Width, Math.Max(1, painter.Height - ListTop - foot - 1));
        painter.Row(ListTop - 1, HeadOf(painter.Width - Inset - 1), inset: Inset);
        List.Paint(painter, focused: Pressed is null);
        var y = painter.Height - foot;
        painter.Repeat(0, y - 1, painter.Width, Icons.Current.Line, Theme.Hairline(Surface));
        foreach (var line in Detail(painter.Width - (2 * Inset)).Take(DetailHeight)) painter.Spans(Inset, y++, LineFitter.Cut(line, painter.Width - (2 * Inset)));
        painter.Spans(Inset, painter.Height - 1, Keys(painter.Width - (2 * Inset)));
    }

    protected override bool OnKeyDown(Key key)
    {
        if (Pressed is not null || !FieldKeys.Apply(Edit, key)) return base.OnKeyDown(key);
        Typed();
        return true;
    }

    protected override bool OnPaste(string text)
    {
        if (Pressed is not null) return false;
        Edit.Insert(text);
        Typed();
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is { } at && List.Mouse(mouse, at)) SetNeedsDraw();
        return true;
    }

    /// <summary>Where there is room, a free row sets the title off.</summary>
    private int Top => Frame.Height >= RoomyHeight ? 1 : 0;

    private int ListTop => Top + 4;

    private void Typed()
    {
        Filter();
        List.Select(0);
        SetNeedsDraw();
    }

    private void PaintField(CellPainter field)
    {
        field.Clear();
        if (Pressed is { } pressed)
        {
            field.Spans(1, 0, LineFitter.Cut(pressed, field.Width - 2));
            ShowCaret(null);
            return;
        }
        var (text, caret) = Edit.Visible(field.Width - 2);
        if (Edit.Text.Length > 0) field.Text(1, 0, text);
        else field.Spans(1, 0, [new Span(LineFitter.Cut(Hint, field.Width - 2), Tone.Faint)]);
        ShowCaret(new Point(2 + caret, Top + 1));
    }

    /// <summary>As many as fit, whole.</summary>
    private ImmutableArray<Span> Keys(int width)
    {
        var spans = ImmutableArray.CreateBuilder<Span>();
        foreach (var (id, does) in Commands)
        {
            if (KeyOf(id) is not { Length: > 0 } key) continue;
            width -= DisplayWidth.Of(key) + does.Length + 4;
            if (width < -3) break;
            if (spans.Count > 0) spans.Add(new Span("   "));
            spans.AddRange(new Span(key, Tone.Key), new Span(" " + does, Tone.Dim));
        }
        return spans.ToImmutable();
    }
}

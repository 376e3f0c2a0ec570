using System.Drawing;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>Writing a note: what it is about, the text, and beside or below it how it will read.</summary>
internal sealed class NoteEditorPane : Pane
{
    private const int SideBySideWidth = 110;
    private const int Head = 3;

    private readonly NoteText _text = new();
    private IReadOnlyList<Line> _preview = [];
    private int _previewColumns = -1;
    private bool _hasPreview = true;

    public NoteEditorPane()
        : base(Surface.Editor)
    {
        CanFocus = true;
        Visible = false;
        _text.Changed += OnTyped;
        Add(_text);
    }

    /// <summary>The text was changed by typing.</summary>
    public event Action? Typed;

    /// <summary>Renders Markdown at a width.</summary>
    public Func<string, int, IReadOnlyList<Line>> Render { get; set; } = (_, _) => [];

    public string About { get; private set; } = "";

    public NoteDraft? Draft { get; private set; }

    /// <summary>What the key of saving is called, and of the others, for the line below the title.</summary>
    public Func<NoteDraft, string> HintsOf { get; set; } = _ => "";

    /// <summary>Whether it shows how the note will read.</summary>
    public bool HasPreview
    {
        get => _hasPreview;
        set
        {
            if (_hasPreview == value) return;
            _hasPreview = value;
            SetNeedsLayout();
            Refresh();
        }
    }

    public void Open(NoteDraft draft, string about)
    {
        Draft = null;
        About = about;
        _text.Hold(draft.Text, fromStart: draft.Place.IsMinutes);
        Draft = draft;
        _text.Dress(Theme);
        Visible = true;
        Refresh();
        Enter();
    }

    public void Enter() => _text.Enter();

    /// <summary>Closes the editor; the draft is the caller's to keep.</summary>
    public void Close()
    {
        Draft = null;
        Visible = false;
    }

    public void TogglePrivate()
    {
        if (Draft is not { CanBePrivate: true }) return;
        Draft = Draft with { IsPrivate = !Draft.IsPrivate };
        SetNeedsDraw();
        Typed?.Invoke();
    }

    protected override void OnSubViewLayout(Terminal.Gui.ViewBase.LayoutEventArgs args)
    {
        _text.Frame = TextArea;
        base.OnSubViewLayout(args);
    }

    protected override void Paint(CellPainter painter)
    {
        if (Draft is null) return;
        _text.Dress(Theme);
        painter.Clear();
        painter.Row(0, new Line([new Span(Draft.Name, Tone.Heading), new Span("  "), new Span(About, Tone.Strong)], [Where]), inset: 2, insetRight: 2);
        var hints = HintsOf(Draft);
        var hasRoom = DisplayWidth.Of(hints) + DisplayWidth.Of(WhereTo) + 6 < painter.Width;
        painter.Row(1, new Line([new Span(hints, Tone.Dim)], hasRoom ? [new Span(WhereTo, Tone.Dim)] : []), inset: 2, insetRight: 2);
        if (HasPreview) PaintPreview(painter.Inside(PreviewArea));
    }

    private bool IsWide => Frame.Width >= SideBySideWidth;

    private Rectangle TextArea => !HasPreview
        ? new Rectangle(2, Head, Math.Max(1, Frame.Width - 4), Math.Max(1, Frame.Height - Head - 1))
        : IsWide
        ? new Rectangle(2, Head, (Frame.Width / 2) - 3, Math.Max(1, Frame.Height - Head - 1))
        : new Rectangle(2, Head, Math.Max(1, Frame.Width - 4), Math.Max(1, (Frame.Height - Head) / 2));

    private Rectangle PreviewArea => IsWide
        ? new Rectangle(Frame.Width / 2, Head, Frame.Width - (Frame.Width / 2) - 1, Math.Max(0, Frame.Height - Head))
        : new Rectangle(0, TextArea.Bottom, Frame.Width, Math.Max(0, Frame.Height - TextArea.Bottom));

    private Span Where => Draft!.IsPrivate ? new Span("private", Tone.Waiting) : new Span("shared", Tone.Active);

    /// <summary>What saving does with it.</summary>
    private string WhereTo => Draft! switch
    {
        { Place.IsMinutes: true } => "saving closes the one-on-one",
        { IsPrivate: true } => "stays on this machine",
        _ => "goes to the team's repository",
    };

    private void OnTyped()
    {
        if (Draft is null) return;
        Draft = Draft with { Text = _text.Content };
        Refresh();
        Typed?.Invoke();
    }

    private void Refresh()
    {
        _previewColumns = -1;
        SetNeedsDraw();
    }

    /// <summary>Rendered when it is painted: only then is it known how wide.</summary>
    private void RenderPreview(int columns)
    {
        if (_previewColumns == columns) return;
        _previewColumns = columns;
        _preview = Render(Draft!.Text, Math.Max(1, columns));
    }

    private void PaintPreview(CellPainter area)
    {
        RenderPreview(area.Width - 4);
        var top = 0;
        if (IsWide)
        {
            for (var y = 0; y < area.Height; y++) area.Text(0, y, Icons.Current.Upright, Theme.Hairline(Surface));
        }
        else
        {
            area.Repeat(0, 0, area.Width, Icons.Current.Line, Theme.Hairline(Surface));
            top = 1;
        }
        if (_preview.Count == 0) area.Text(2, top, "What you write appears here as it will be read.", Tone.Dim);
        // The end is what is being written.
        var first = Math.Max(0, _preview.Count - (area.Height - top));
        for (var y = top; y < area.Height && first + y - top < _preview.Count; y++) area.Spans(2, y, LineFitter.Fit(_preview[first + y - top], area.Width - 4));
    }
}

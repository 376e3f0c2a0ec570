using System.Collections.Immutable;
using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Forms;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>A form: labels, fields, what is suggested below the one that the keys go to, and at the foot the keys, or what is wrong.</summary>
internal sealed class FormOverlay : Overlay
{
    private const int Widest = 72;
    private const int Inset = 3;
    private const int KeysHeight = 3;
    private const int LeastBelow = 3;

    private Rectangle _suggested;
    private int _firstSuggested;
    private (int Start, int End) _submit;
    private ImmutableArray<string> _told;

    /// <param name="form">What is filled in.</param>
    /// <param name="kept">What the fields held when the form was last closed; null for the first time.</param>
    public FormOverlay(Form form, IReadOnlyList<string>? kept)
    {
        State = new FormState(form, kept);
        _told = State.Texts;
    }

    /// <summary>A field holds another text.</summary>
    public event Action? Changed;

    public FormState State { get; }

    /// <summary>The keys of commands, for the hints.</summary>
    public required Func<string, string> KeyOf { get; init; }

    public override bool CanDismiss => State.Form.CanDismiss;

    public override bool ShowsKeys => true;

    public override IReadOnlyList<Scope> Scopes => [Scope.Form, Scope.Overlay];

    private int Count => State.Form.Fields.Length;

    /// <summary>Where the first label stands.</summary>
    private int Top => State.Form.Intro.Length > 0 ? 4 : 3;

    /// <summary>What is kept free below the fields: the keys, and above them what the answers would do.</summary>
    private int Foot => KeysHeight + (State.Form.PreviewHeight > 0 ? State.Form.PreviewHeight + 1 : 0);

    /// <summary>Rows from one label to the next: a free one between them where there is room.</summary>
    private int Stride => Frame.Height >= Top + (3 * Count) + Foot ? 3 : 2;

    /// <summary>The field at the top, where not all fit.</summary>
    private int First => Math.Clamp(State.Active - ((Frame.Height - Top - Foot + 1) / Stride) + 1, 0, Count - 1);

    public override Rectangle FrameIn(Size screen)
    {
        var width = Math.Min(Widest, screen.Width - 2);
        var height = Math.Min(Top + (3 * Count) + Foot, screen.Height - 2);
        if (height < Top + (3 * Count) + Foot) height = Math.Min(height, Top + (2 * Count) + Foot);
        return new Rectangle((screen.Width - width) / 2, Math.Max(1, (screen.Height - height) / 3), width, height);
    }

    public override void Move(Movement movement)
    {
        switch (movement)
        {
            case Movement.Up: State.Step(-1); break;
            case Movement.Down: State.Step(1); break;
            case Movement.NextTarget when State.Take(): break;
            case Movement.NextTarget: State.Go(State.Active + 1); break;
            case Movement.PreviousTarget: State.Go(State.Active - 1); break;
        }
        Tell();
    }

    public override void Accept() => After(State.Accept);

    public void Submit() => After(State.Submit);

    public override bool CloseInner()
    {
        SetNeedsDraw();
        return State.CloseSuggestions();
    }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        painter.Text(Inset, 1, LineFitter.Cut(State.Form.Title, painter.Width - (2 * Inset)), Tone.Strong, Emphasis.Bold);
        painter.Text(Inset, 2, LineFitter.Cut(State.Form.Intro, painter.Width - (2 * Inset)), Tone.Dim);
        for (var field = First; field < Count && YOf(field) + 1 < painter.Height - Foot + 1; field++) PaintField(painter, field);
        PaintPreview(painter);
        PaintFoot(painter);
        PaintSuggestions(painter);
    }

    protected override bool OnKeyDown(Key key)
    {
        if (!FieldKeys.Apply(State.Edit, key)) return base.OnKeyDown(key);
        State.Typed();
        Tell();
        return true;
    }

    protected override bool OnPaste(string text)
    {
        State.Edit.Insert(text);
        State.Typed();
        Tell();
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at || !mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed)) return true;
        if (_suggested.Contains(at)) State.Take(_firstSuggested + at.Y - _suggested.Y);
        else if (at.Y == Frame.Height - 2 && at.X >= _submit.Start && at.X < _submit.End) Submit();
        else if (First + ((at.Y - Top) / Stride) is var field && at.Y >= Top && field < Count) State.Go(field);
        Tell();
        return true;
    }

    private int YOf(int field) => Top + ((field - First) * Stride);

    private void After(Action act)
    {
        act();
        if (State.IsSubmitted) Close();
        else Tell();
    }

    private void Tell()
    {
        SetNeedsDraw();
        var texts = State.Texts;
        if (texts.SequenceEqual(_told)) return;
        _told = texts;
        Changed?.Invoke();
    }

    private void PaintField(CellPainter painter, int index)
    {
        var (y, isActive, edit) = (YOf(index), index == State.Active, State.EditOf(index));
        painter.Row(y, new Line([new Span(State.Form.Fields[index].Label, isActive ? Tone.Strong : Tone.Dim)], [new Span(State.MeaningOf(index), Tone.Dim)]), inset: Inset, insetRight: Inset + 1);
        var caret = FieldRow.Paint(painter.Inside(new Rectangle(Inset, y + 1, painter.Width - (2 * Inset), 1), Surface.Input), edit, State.Form.Fields[index].Hint);
        if (isActive) ShowCaret(new Point(Inset + caret, y + 1));
    }

    private void PaintPreview(CellPainter painter)
    {
        var (y, width) = (painter.Height - KeysHeight - State.Form.PreviewHeight, painter.Width - (2 * Inset));
        foreach (var line in State.Preview.Take(State.Form.PreviewHeight)) painter.Text(Inset, y++, LineFitter.Cut(line, width), Tone.Information);
    }

    private void PaintFoot(CellPainter painter)
    {
        var (y, width) = (painter.Height - 2, painter.Width - (2 * Inset));
        _submit = default;
        if (State.Wrong is { } wrong)
        {
            PaintWrong(painter, wrong);
            return;
        }
        var x = Hint(painter, Inset, KeyOf("selection.open"), State.IsLast ? State.Form.Verb : "next");
        if (!State.IsLast)
        {
            _submit = (x, Hint(painter, x, KeyOf("form.submit"), State.Form.Verb));
            x = _submit.End;
        }
        else
        {
            _submit = (Inset, x);
        }
        if (CanDismiss) Hint(painter, x, KeyOf("view.dismiss"), State.IsChanged && State.Form.Key.Length > 0 ? "close, kept" : "close");
    }

    /// <summary>In two rows, where one is too short: what helps stands at the end.</summary>
    private static void PaintWrong(CellPainter painter, string wrong)
    {
        var (y, width) = (painter.Height - 2, painter.Width - (2 * Inset));
        var lines = TextWrapper.Wrap([new Span(wrong, Tone.Error)], width);
        painter.Spans(Inset, y, lines[0]);
        if (lines.Count > 1) painter.Spans(Inset, y + 1, LineFitter.Cut([.. lines.Skip(1).SelectMany(line => line.Append(new Span(" ")))], width));
    }

    private static int Hint(CellPainter painter, int x, string key, string does) =>
        key.Length == 0 ? x : painter.Spans(x, painter.Height - 2, [new Span(key, Tone.Key), new Span($" {does}   ", Tone.Dim)]);

    /// <summary>Below the field, over what is there; above its label where too little room is below.</summary>
    private void PaintSuggestions(CellPainter painter)
    {
        var suggestions = State.Suggestions;
        _suggested = Rectangle.Empty;
        if (suggestions.IsEmpty) return;
        var below = YOf(State.Active) + 2;
        // The foot stays in sight.
        var room = painter.Height - 2 - below;
        var count = Math.Min(suggestions.Length, Math.Max(room, LeastBelow));
        var y = room >= Math.Min(count, LeastBelow) ? below : Math.Max(0, YOf(State.Active) - count);
        _suggested = new Rectangle(Inset, y, painter.Width - (2 * Inset), count);
        var list = painter.Inside(_suggested, Surface.Input);
        _firstSuggested = Math.Max(0, State.Suggested - count + 1);
        for (var row = 0; row < count; row++)
        {
            var suggestion = suggestions[_firstSuggested + row];
            list.Row(row, new Line([new Span(suggestion.Label)], [new Span(suggestion.Detail, Tone.Dim)]), _firstSuggested + row == State.Suggested ? RowState.Focused : RowState.Plain, inset: 1);
        }
    }
}

using System.Drawing;
using System.Globalization;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;
using Span = Onboarding.Tui.Models.Span;

namespace Onboarding.Tui.Views;

/// <summary>The first run: who are you, when did you start, who is your mentor. Each has an answer filled in; Enter three times is enough.</summary>
internal sealed class FirstRunOverlay : Overlay
{
    private static readonly string[] Questions = ["Who are you?", "When did you start?", "Who is your mentor?"];
    private static readonly string[] Hints = ["Your name", "Year-month-day", "Nobody yet; can be added later"];

    private readonly LineEdit[] _answers = [new(), new(), new()];
    private readonly Func<FirstRunAnswers, string?> _accept;
    private readonly string _greeting;
    private int _field;
    private string? _wrong;

    /// <param name="greeting">What is being begun.</param>
    /// <param name="proposed">What is filled in.</param>
    /// <param name="accept">Takes the answers; returns what is wrong with them, or null.</param>
    public FirstRunOverlay(string greeting, FirstRunAnswers proposed, Func<FirstRunAnswers, string?> accept)
    {
        _greeting = greeting;
        _accept = accept;
        _answers[0].Set(proposed.Name);
        _answers[1].Set(proposed.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _answers[2].Set(proposed.Mentor);
    }

    public override bool CanDismiss => false;

    public override Rectangle FrameIn(Size screen)
    {
        var width = Math.Min(64, screen.Width - 2);
        var height = Math.Min(16, screen.Height - 2);
        return new Rectangle((screen.Width - width) / 2, Math.Max(1, (screen.Height - height) / 3), width, height);
    }

    public override void Move(Movement movement)
    {
        var step = movement is Movement.Up or Movement.PreviousTarget ? -1 : movement is Movement.Down or Movement.NextTarget ? 1 : 0;
        _field = Math.Clamp(_field + step, 0, _answers.Length - 1);
        SetNeedsDraw();
    }

    public override void Accept()
    {
        SetNeedsDraw();
        _wrong = WrongInField();
        if (_wrong is not null) return;
        if (_field < _answers.Length - 1)
        {
            _field++;
            return;
        }
        var start = DateOnly.ParseExact(_answers[1].Text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        _wrong = _accept(new FirstRunAnswers(_answers[0].Text.Trim(), start, _answers[2].Text.Trim()));
        if (_wrong is null) Close();
    }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        painter.Text(3, 1, "Welcome", Tone.Strong, Emphasis.Bold);
        painter.Text(3, 2, LineFitter.Cut(_greeting, painter.Width - 6), Tone.Dim);
        for (var i = 0; i < _answers.Length; i++) PaintField(painter, i, 4 + (i * 3));
        painter.Text(3, Math.Min(14, painter.Height - 2), _wrong ?? "Enter to accept each answer, Tab to go back and forth", _wrong is null ? Tone.Dim : Tone.Error);
    }

    protected override bool OnKeyDown(Key key)
    {
        if (!FieldKeys.Apply(_answers[_field], key)) return base.OnKeyDown(key);
        _wrong = null;
        SetNeedsDraw();
        return true;
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } at || !mouse.Flags.HasFlag(MouseFlags.LeftButtonPressed)) return true;
        if (at.Y >= 4 && at.Y < 13) _field = (at.Y - 4) / 3;
        SetNeedsDraw();
        return true;
    }

    private string? WrongInField() => _field switch
    {
        0 when _answers[0].Text.Trim().Length == 0 => "A name is needed.",
        1 when !DateOnly.TryParseExact(_answers[1].Text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => "Write the day as year-month-day, for example 2026-03-02.",
        _ => null,
    };

    private void PaintField(CellPainter painter, int index, int y)
    {
        var active = index == _field;
        painter.Text(3, y, Questions[index], active ? Tone.Strong : Tone.Dim);
        var field = painter.Inside(new Rectangle(3, y + 1, painter.Width - 6, 1), Surface.Input);
        field.Clear();
        var (text, caret) = _answers[index].Visible(field.Width - 2);
        if (text.Length > 0) field.Text(1, 0, text);
        else field.Spans(1, 0, [new Span(Hints[index], Tone.Faint)]);
        if (active) ShowCaret(new Point(4 + caret, y + 1));
    }
}

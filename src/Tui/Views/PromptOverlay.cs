using System.Drawing;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>One question with one line for the answer.</summary>
internal sealed class PromptOverlay : Overlay
{
    private const int Widest = 84;
    private const int Rows = HeadRows + 1 + KeysRows;

    private readonly Prompt _prompt;
    private readonly LineEdit _edit = new();
    private string? _wrong;

    public PromptOverlay(Prompt prompt)
    {
        _prompt = prompt;
        _edit.Set(prompt.Initial);
    }

    /// <summary>The keys of commands, for the hints.</summary>
    public required Func<string, string> KeyOf { get; init; }

    public override bool ShowsKeys => true;

    /// <summary>The text was changed by typing.</summary>
    public event Action<string>? Typed;

    /// <summary>There will be no more of it: the answer was taken, or the question taken back.</summary>
    public event Action? Settled;

    /// <summary>The question is taken back, with what was typed.</summary>
    public void TakeBack() => Settled?.Invoke();

    public override Rectangle FrameIn(Size screen)
    {
        var width = Math.Min(Widest, screen.Width - 2);
        return new Rectangle((screen.Width - width) / 2, 1, width, Rows);
    }

    public override void Move(Movement movement)
    {
    }

    public override void Accept()
    {
        var text = _edit.Text.Trim();
        _wrong = text.Length == 0 && !_prompt.AllowEmpty ? "A few words are needed." : _prompt.Accept(text);
        if (_wrong is null)
        {
            Settled?.Invoke();
            Close();
        }
        SetNeedsDraw();
    }

    protected override void Paint(CellPainter painter)
    {
        painter.Clear();
        var width = painter.Width - (2 * Edge);
        painter.Text(Edge, 1, LineFitter.Cut(_prompt.Title, width), Tone.Strong, Emphasis.Bold);
        var caret = FieldRow.Paint(painter.Inside(new Rectangle(Edge, HeadRows, width, 1), Surface.Input), _edit, _prompt.Hint);
        if (_wrong is { } wrong) painter.Text(Edge, Rows - 2, LineFitter.Cut(wrong, width), Tone.Error);
        else PaintKeys(painter, [HintOf("selection.open", _prompt.Verb), HintOf("view.dismiss", "cancel")]);
        ShowCaret(new Point(Edge + caret, HeadRows));
    }

    private KeyHint HintOf(string command, string does) => new(does, KeyOf(command), command);

    protected override bool OnKeyDown(Key key)
    {
        if (!FieldKeys.Apply(_edit, key)) return base.OnKeyDown(key);
        OnTyped();
        return true;
    }

    protected override bool OnPaste(string text)
    {
        _edit.Insert(text);
        OnTyped();
        return true;
    }

    private void OnTyped()
    {
        _wrong = null;
        SetNeedsDraw();
        Typed?.Invoke(_edit.Text);
    }
}

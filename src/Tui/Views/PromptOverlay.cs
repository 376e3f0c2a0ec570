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

    private readonly Prompt _prompt;
    private readonly LineEdit _edit = new();
    private string? _wrong;

    public PromptOverlay(Prompt prompt)
    {
        _prompt = prompt;
        _edit.Set(prompt.Initial);
    }

    /// <summary>The text was changed by typing.</summary>
    public event Action<string>? Typed;

    /// <summary>There will be no more of it: the answer was taken, or the question taken back.</summary>
    public event Action? Settled;

    /// <summary>The question is taken back, with what was typed.</summary>
    public void TakeBack() => Settled?.Invoke();

    public override Rectangle FrameIn(Size screen)
    {
        var width = Math.Min(Widest, screen.Width - 2);
        return new Rectangle((screen.Width - width) / 2, 1, width, 5);
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
        painter.Text(2, 0, LineFitter.Cut(_prompt.Title, painter.Width - 4), Tone.Strong, Emphasis.Bold);
        var caret = FieldRow.Paint(painter.Inside(new Rectangle(1, 2, painter.Width - 2, 1), Surface.Input), _edit, _prompt.Hint);
        painter.Text(2, 4, _wrong ?? $"Enter to {_prompt.Verb}, Esc to cancel", _wrong is null ? Tone.Dim : Tone.Error);
        ShowCaret(new Point(1 + caret, 2));
    }

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

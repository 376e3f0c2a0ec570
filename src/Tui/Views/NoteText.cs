using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

// TextView is obsolete and its successor is not in the package yet; only this file knows it.
#pragma warning disable CS0618

namespace Onboarding.Tui.Views;

/// <summary>The multi-line text field of the note editor: the library's own, with its known faults kept away.</summary>
internal sealed class NoteText : View
{
    private readonly Terminal.Gui.Views.TextView _text = new()
    {
        WordWrap = true,
        TabKeyAddsTab = false,
        Width = Dim.Fill(),
        Height = Dim.Fill(),
        ScrollBars = false,
    };

    public NoteText()
    {
        CanFocus = true;
        TabStop = TabBehavior.NoStop;
        // Selecting by Ctrl+Space and then pasting throws in the library.
        _text.KeyBindings.Remove(Key.Space.WithCtrl);
        // The library asks for colours on Ctrl+L, in a dialog of its own that nobody here expects.
        _text.KeyBindings.Remove(Key.L.WithCtrl);
        _text.ContentsChanged += (_, _) => Changed?.Invoke();
        Add(_text);
    }

    /// <summary>The text was changed by typing.</summary>
    public event Action? Changed;

    public string Content => _text.Text.ReplaceLineEndings("\n");

    /// <summary>Holds another text, with the caret at its end, or at its start where it is to be read first.</summary>
    public void Hold(string text, bool fromStart)
    {
        _text.Text = text;
        if (fromStart) _text.MoveHome();
        else _text.MoveEnd();
    }

    /// <summary>Puts the caret into the text.</summary>
    public void Enter() => _text.SetFocus();

    public void Dress(Theme theme)
    {
        var text = theme.For(Surface.Editor, Tone.Text);
        var selected = theme.For(Surface.Editor, Tone.Text, Emphasis.None, RowState.Focused);
        _text.SetScheme(new Scheme
        {
            Normal = text,
            Focus = text,
            Editable = text,
            ReadOnly = text,
            Active = selected,
            Highlight = selected,
            HotNormal = text,
            HotFocus = text,
            HotActive = text,
            Disabled = theme.For(Surface.Editor, Tone.Dim),
        });
    }
}

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
    // Made when it is first needed: with its scroll bars and its menu it would be a sixth of every start.
    private Terminal.Gui.Views.TextView? _made;

    public NoteText()
    {
        CanFocus = true;
        TabStop = TabBehavior.NoStop;
    }

    /// <summary>The text was changed by typing.</summary>
    public event Action? Changed;

    public string Content => Field.Text.ReplaceLineEndings("\n");

    private Terminal.Gui.Views.TextView Field => _made ??= Make();

    /// <summary>Holds another text, with the caret at its end, or at its start where it is to be read first.</summary>
    public void Hold(string text, bool fromStart)
    {
        Field.Text = text;
        if (fromStart) Field.MoveHome();
        else Field.MoveEnd();
    }

    /// <summary>Puts the caret into the text.</summary>
    public void Enter() => Field.SetFocus();

    public void Dress(Theme theme)
    {
        var text = theme.For(Surface.Editor, Tone.Text);
        var selected = theme.For(Surface.Editor, Tone.Text, Emphasis.None, RowState.Focused);
        Field.SetScheme(new Scheme
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

    private Terminal.Gui.Views.TextView Make()
    {
        var field = new Terminal.Gui.Views.TextView
        {
            WordWrap = true,
            TabKeyAddsTab = false,
            Width = Dim.Fill(),
            Height = Dim.Fill(),
            ScrollBars = false,
        };
        // Selecting by Ctrl+Space and then pasting throws in the library.
        field.KeyBindings.Remove(Key.Space.WithCtrl);
        // The library asks for colours on Ctrl+L, in a dialog of its own that nobody here expects.
        field.KeyBindings.Remove(Key.L.WithCtrl);
        field.ContentsChanged += (_, _) => Changed?.Invoke();
        Add(field);
        return field;
    }
}

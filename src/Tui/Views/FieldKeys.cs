using Onboarding.Tui.Models;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Views;

/// <summary>What keys do to a line of text being typed.</summary>
internal static class FieldKeys
{
    /// <summary>Applies a key; false where it means nothing to a field.</summary>
    public static bool Apply(LineEdit edit, Key key)
    {
        switch (key.NoShift.KeyCode)
        {
            case KeyCode.Backspace:
                edit.Backspace();
                return true;
            case KeyCode.Backspace | KeyCode.CtrlMask or KeyCode.Backspace | KeyCode.AltMask:
                edit.BackspaceWord();
                return true;
            case KeyCode.Delete:
                edit.Delete();
                return true;
            case KeyCode.CursorLeft:
                edit.Left();
                return true;
            case KeyCode.CursorRight:
                edit.Right();
                return true;
            case KeyCode.Home or KeyCode.A | KeyCode.CtrlMask:
                edit.Home();
                return true;
            case KeyCode.End or KeyCode.E | KeyCode.CtrlMask:
                edit.End();
                return true;
            case KeyCode.U | KeyCode.CtrlMask:
                edit.Clear();
                return true;
        }
        if (key.IsCtrl || key.IsAlt || key.AsGrapheme is not { Length: > 0 } text || char.IsControl(text[0])) return false;
        edit.Insert(text);
        return true;
    }
}

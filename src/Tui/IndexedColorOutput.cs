using System.Text;
using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Onboarding.Tui;

/// <summary>The library's output for terminals with 256 colours: it writes a colour's number where the library would write its red, green and blue.</summary>
internal sealed class IndexedColorOutput : AnsiOutput
{
    /// <summary>The library writes two sequences for the colours, and what comes after them is style; only it knows what changed there.</summary>
    protected override void AppendOrWriteAttribute(StringBuilder output, Attribute attr, TextStyle redrawTextStyle)
    {
        var start = output.Length;
        base.AppendOrWriteAttribute(output, attr, redrawTextStyle);
        var end = start;
        for (var sequences = 0; sequences < 2; end++) sequences += output[end] == 'm' ? 1 : 0;
        output.Remove(start, end - start).Insert(start, Sequence(attr.Foreground, 38) + Sequence(attr.Background, 48));
    }

    // One past the code of a colour is the code of the terminal's own.
    private static string Sequence(Color color, int code) => color == Color.None ? $"\u001b[{code + 1}m" : $"\u001b[{code};5;{XtermColors.IndexOf(color)}m";
}

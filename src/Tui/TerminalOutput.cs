using System.Text;
using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Onboarding.Tui;

/// <summary>
/// The library's output with fewer bytes: a colour that the terminal has already is not sent again, which is two of three. For terminals with 256 colours it
/// writes a colour's number where the library would write its red, green and blue.
/// </summary>
internal sealed class TerminalOutput(ColorDepth colors) : AnsiOutput
{
    private Attribute? _current;

    /// <summary>Between two frames others may have written, so each begins by saying its colours.</summary>
    public override void Write(IOutputBuffer buffer)
    {
        _current = null;
        base.Write(buffer);
    }

    /// <summary>The library writes two sequences for the colours, and what comes after them is style; only it knows what changed there.</summary>
    protected override void AppendOrWriteAttribute(StringBuilder output, Attribute attr, TextStyle redrawTextStyle)
    {
        var start = output.Length;
        base.AppendOrWriteAttribute(output, attr, redrawTextStyle);
        var end = start;
        for (var sequences = 0; sequences < 2; end++) sequences += output[end] == 'm' ? 1 : 0;
        output.Remove(start, end - start).Insert(start, SequenceTo(attr));
        _current = attr;
    }

    private string SequenceTo(Attribute attr)
    {
        var foreground = _current?.Foreground == attr.Foreground ? "" : Code(attr.Foreground, 38);
        var background = _current?.Background == attr.Background ? "" : Code(attr.Background, 48);
        var both = foreground.Length > 0 && background.Length > 0 ? $"{foreground};{background}" : foreground + background;
        return both.Length == 0 ? "" : $"\u001b[{both}m";
    }

    private string Code(Color color, int code)
    {
        // One past the code of a colour is the code of the terminal's own.
        if (color == Color.None) return (code + 1).ToString();
        return colors == ColorDepth.TwoHundredFiftySix ? $"{code};5;{XtermColors.IndexOf(color)}" : $"{code};2;{color.R};{color.G};{color.B}";
    }
}

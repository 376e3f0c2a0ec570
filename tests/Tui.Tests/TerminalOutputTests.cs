using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Onboarding.Tui.Tests;

public class TerminalOutputTests
{
    [Fact]
    public void Colours_are_written_by_their_numbers_and_styles_as_the_library_does()
    {
        var cell = new Cell(new Attribute(new Color("#ffffff"), new Color("#005f87"), TextStyle.Bold), true, "x");
        Assert.Equal("\u001b[38;5;231;48;5;24m\u001b[1mx", Written(new TerminalOutput(ColorDepth.TwoHundredFiftySix), cell));
    }

    [Fact]
    public void Any_other_colour_is_rounded_and_the_terminals_own_stays_its_own()
    {
        var cell = new Cell(new Attribute(new Color("#3794ff"), Color.None), true, "x");
        Assert.Equal($"\u001b[38;5;{XtermColors.IndexOf(new Color("#3794ff"))};49mx", Written(new TerminalOutput(ColorDepth.TwoHundredFiftySix), cell));
    }

    [Fact]
    public void A_colour_that_the_terminal_has_is_not_sent_again()
    {
        Cell[] cells =
        [
            new(new Attribute(new Color("#ffffff"), new Color("#1e1e1e")), true, "a"),
            new(new Attribute(new Color("#3794ff"), new Color("#1e1e1e")), true, "b"),
            new(new Attribute(new Color("#3794ff"), new Color("#04395e")), true, "c"),
        ];
        Assert.Equal("\u001b[38;2;255;255;255;48;2;30;30;30ma\u001b[38;2;55;148;255mb\u001b[48;2;4;57;94mc", Written(new TerminalOutput(ColorDepth.TrueColor), cells));
    }

    private static string Written(TerminalOutput output, params Cell[] cells)
    {
        var buffer = new OutputBufferImpl();
        buffer.SetSize(cells.Length, 1);
        for (var i = 0; i < cells.Length; i++) buffer.Contents![0, i] = cells[i];
        var text = output.ToAnsi(buffer).TrimEnd('\r', '\n');
        return text.Replace("\u001b[0m", "", StringComparison.Ordinal);
    }
}

using Onboarding.Tui.Settings;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Onboarding.Tui.Tests;

public class IndexedColorOutputTests
{
    [Fact]
    public void Colours_are_written_by_their_numbers_and_styles_as_the_library_does()
    {
        var cell = new Cell(new Attribute(new Color("#ffffff"), new Color("#005f87"), TextStyle.Bold), true, "x");
        Assert.Equal("\u001b[38;5;231m\u001b[48;5;24m\u001b[1mx", Written(new IndexedColorOutput(), cell));
    }

    [Fact]
    public void Any_other_colour_is_rounded_and_the_terminals_own_stays_its_own()
    {
        var cell = new Cell(new Attribute(new Color("#3794ff"), Color.None), true, "x");
        Assert.Equal($"\u001b[38;5;{XtermColors.IndexOf(new Color("#3794ff"))}m\u001b[49mx", Written(new IndexedColorOutput(), cell));
    }

    private static string Written(IndexedColorOutput output, Cell cell)
    {
        var buffer = new OutputBufferImpl();
        buffer.SetSize(1, 1);
        buffer.Contents![0, 0] = cell;
        var text = output.ToAnsi(buffer).TrimEnd('\r', '\n');
        return text.Replace("\u001b[0m", "", StringComparison.Ordinal);
    }
}

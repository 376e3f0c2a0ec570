using System.Drawing;
using Onboarding.Tui.Commands;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;

namespace Onboarding.Tui.Tests.Workbench;

/// <summary>Whatever is pressed, clicked and resized, in whatever order: nothing fails, and the screen is what a full redraw would show.</summary>
[Collection(nameof(Bench))]
public class RandomInputTests
{
    private const int Events = 1_000;
    private const int EventsBetweenRedraws = 50;

    private static readonly string[] Letters = ["a", "B", "0", "é", "読", "👩", "\"", "<", "~", " "];

    private static readonly MouseFlags[] Clicks =
    [
        MouseFlags.LeftButtonPressed, MouseFlags.LeftButtonPressed, MouseFlags.RightButtonPressed, MouseFlags.MiddleButtonPressed,
        MouseFlags.WheeledUp, MouseFlags.WheeledDown, MouseFlags.LeftButtonPressed | MouseFlags.PositionReport,
    ];

    [Theory]
    [InlineData(2)]
    public void Nothing_fails_and_the_screen_is_what_a_full_redraw_shows(int seed)
    {
        using var bench = Bench.Open();
        var random = new Random(seed);
        var log = new List<string>();
        try
        {
            for (var i = 1; i <= Events; i++)
            {
                Do(bench, random, log);
                if (i % EventsBetweenRedraws == 0) Compare(bench);
            }
        }
        catch (Exception fault)
        {
            Assert.Fail($"Seed {seed}, event {log.Count}, after {string.Join(" · ", log.TakeLast(25))}:\n{fault}");
        }
        Assert.Equal(Events, log.Count);
    }

    /// <summary>The comparison itself can fail: a cell that nobody draws is seen.</summary>
    [Fact]
    public void A_cell_that_is_not_as_drawn_is_noticed()
    {
        using var bench = Bench.Open();
        bench.App.Driver!.Contents![5, 60] = new Cell(bench.CellAt(60, 5).Attribute, true, "!");
        Assert.ThrowsAny<Exception>(() => Compare(bench));
    }

    private static void Do(Bench bench, Random random, List<string> log)
    {
        switch (random.Next(10))
        {
            case < 5:
                PressKeys(bench, random, log);
                break;
            case 5:
                var letters = string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Letters[random.Next(Letters.Length)]));
                log.Add($"type {letters}");
                bench.Type(letters);
                break;
            case < 9:
                Point(bench, random, log);
                break;
            default:
                // Mostly sizes that people have, now and then one that nobody has.
                var (width, height) = random.Next(3) == 0 ? (random.Next(1, 60), random.Next(1, 14)) : (random.Next(60, 201), random.Next(14, 61));
                log.Add($"resize {width}x{height}");
                bench.Resize(width, height);
                break;
        }
    }

    private static void PressKeys(Bench bench, Random random, List<string> log)
    {
        var command = CommandTable.All[random.Next(CommandTable.All.Length)];
        var keys = command.Keys.IsEmpty || random.Next(4) == 0 ? new[] { "Down", "Up", "Enter", "Esc", "Tab", "Left", "Right", "PgDn", "Home", "End", "Backspace" }[random.Next(11)] : command.Keys[random.Next(command.Keys.Length)].Keys;
        log.Add(keys);
        bench.Press(keys.Split(' '));
    }

    private static void Point(Bench bench, Random random, List<string> log)
    {
        var size = bench.App.Screen.Size;
        var place = new Point(random.Next(Math.Max(1, size.Width)), random.Next(Math.Max(1, size.Height)));
        var flags = Clicks[random.Next(Clicks.Length)];
        log.Add($"{flags} at {place.X},{place.Y}");
        bench.App.InjectMouse(new Mouse { ScreenPosition = place, Flags = flags });
        if (flags.HasFlag(MouseFlags.LeftButtonPressed)) bench.App.InjectMouse(new Mouse { ScreenPosition = place, Flags = MouseFlags.LeftButtonReleased });
        if (flags.HasFlag(MouseFlags.RightButtonPressed)) bench.App.InjectMouse(new Mouse { ScreenPosition = place, Flags = MouseFlags.RightButtonReleased });
        bench.Pump();
    }

    private static void Compare(Bench bench)
    {
        bench.Pump();
        var (before, lines) = (Cells(bench), bench.Screen.Lines);
        bench.Window.Redraw();
        bench.Pump();
        var after = Cells(bench);
        Assert.Equal(before.GetLength(0), after.GetLength(0));
        for (var y = 0; y < after.GetLength(0); y++)
        {
            for (var x = 0; x < after.GetLength(1); x++)
            {
                Assert.True(before[y, x] == after[y, x], $"Row {y}, column {x} showed {before[y, x]}, a redraw shows {after[y, x]}:\n{string.Join('\n', lines)}\n--- redrawn:\n{bench.Screen.Text}");
            }
        }
    }

    private static (string Grapheme, Terminal.Gui.Drawing.Attribute? Look)[,] Cells(Bench bench)
    {
        var cells = bench.App.Driver!.Contents!;
        var copy = new (string, Terminal.Gui.Drawing.Attribute?)[cells.GetLength(0), cells.GetLength(1)];
        for (var y = 0; y < copy.GetLength(0); y++) for (var x = 0; x < copy.GetLength(1); x++) copy[y, x] = (cells[y, x].Grapheme, cells[y, x].Attribute);
        return copy;
    }
}

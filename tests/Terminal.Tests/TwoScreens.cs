using Onboarding.Terminals;
using Onboarding.Tui;
using Onboarding.Tui.Models;
using Onboarding.Tui.Tests;
using Terminal.Gui.Drawing;

namespace Onboarding.Terminal.Tests;

/// <summary>The same workspace twice: the workbench on a screen in memory, and the program in tmux. Each gets the same keys, and must show the same cells.</summary>
internal sealed class TwoScreens : IDisposable
{
    /// <summary>
    /// What this version of tmux may count in another way than we do, where its text is then not compared: a skin tone or the second letter of a flag is a
    /// character of its own to tmux 3.3 and is overwritten by what follows; the sign that makes a heart an emoji, and newly wide signs, don't make it wide.
    /// </summary>
    private static readonly string[] CountedOtherwise = ["👍🏽", "🇩🇪", "❤️", "☰"];

    private readonly Bench _memory;
    private readonly Tmux _real;
    private readonly Tmux _ruler;
    private readonly Dictionary<string, int> _widths = [];

    /// <summary>The library otherwise opens the terminal device. Not for the whole assembly: a test loads it into the program itself.</summary>
    static TwoScreens() => Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");

    public TwoScreens(TestWorkspace workspace, int columns, int rows)
    {
        _ruler = workspace.OpenTmux(columns, rows);
        _real = workspace.OpenTmux(columns, rows);
        _real.Command(OnboardProgram.TestedPath);
        _memory = Bench.OpenOn(workspace.Root, columns, rows, now: DateTimeOffset.UtcNow);
    }

    /// <summary>Presses keys by their names in the table of commands.</summary>
    public TwoScreens Press(params string[] keys)
    {
        foreach (var key in keys)
        {
            _memory.Press(key);
            _real.Press(key.Replace("Ctrl+", "C-", StringComparison.Ordinal).Replace("Esc", "Escape", StringComparison.Ordinal));
            AreTheSame($"after {key}");
        }
        return this;
    }

    public TwoScreens Type(string text)
    {
        _memory.Type(text);
        _real.Type(text);
        return AreTheSame($"after '{text}'");
    }

    /// <summary>A shown text says that the step led where it should.</summary>
    public TwoScreens Shows(string text)
    {
        _memory.Screen.Shows(text);
        return this;
    }

    public TwoScreens AreTheSame(string when)
    {
        string[] differences = [];
        _real.WaitFor(() => (differences = Differences()).Length == 0,
            () => $"{when}, {differences.Length} cells differ:\n{string.Join('\n', differences.Take(12))}\n{string.Join(", ", _widths.Select(width => $"{width.Key} takes {width.Value}"))}\nin memory:\n{_memory.Screen.Text}\n");
        return this;
    }

    public void Dispose()
    {
        _memory.Dispose();
        _real.Dispose();
        _ruler.Dispose();
    }

    private string[] Differences()
    {
        var real = new TmuxScreen(_real.ColoredScreen, WidthOf);
        var cells = _memory.App.Driver!.Contents!;
        if (real.Height != cells.GetLength(0)) return [$"{real.Height} rows"];
        return [.. Enumerable.Range(0, real.Height).SelectMany(row => Differences(real, cells, row))];
    }

    private IEnumerable<string> Differences(TmuxScreen real, Cell[,] cells, int row)
    {
        if (real.Width(row) != cells.GetLength(1))
        {
            yield return $"row {row}: {real.Width(row)} columns";
            yield break;
        }
        for (var column = 0; column < cells.GetLength(1); column++)
        {
            var expected = CellOf(cells[row, column]);
            var wide = DisplayWidth.Of(expected.Text) > 1;
            var isText = !IsCountedOtherwise(expected.Text);
            if (IsDifferent(expected, real[column, row], isText)) yield return $"row {row}, column {column}: {real[column, row]} instead of {expected}";
            if (!wide) continue;
            column++;
            if (IsDifferent(expected with { Text = "" }, real[column, row], isText)) yield return $"row {row}, column {column}: {real[column, row]} within {expected}";
        }
    }

    private static bool IsDifferent(ScreenCell expected, ScreenCell shown, bool isText) =>
        (isText ? expected : expected with { Text = shown.Text }).AsSeen != shown.AsSeen;

    private bool IsCountedOtherwise(string text) => CountedOtherwise.Contains(text) && WidthOf(text) != DisplayWidth.Of(text);

    private static ScreenCell CellOf(Cell cell) =>
        new(cell.Grapheme.Length == 0 ? " " : cell.Grapheme, cell.Attribute!.Value.Foreground, cell.Attribute.Value.Background, cell.Attribute.Value.Style);

    /// <summary>Of what terminals disagree about, this one is asked.</summary>
    private int WidthOf(string character)
    {
        if (!ContestedWidth.Of(character)) return DisplayWidth.Of(character);
        if (!_widths.TryGetValue(character, out var width)) _widths[character] = width = _ruler.WidthOf(character);
        return width;
    }
}

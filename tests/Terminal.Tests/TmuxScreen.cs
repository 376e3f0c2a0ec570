using System.Globalization;
using System.Text.RegularExpressions;
using Terminal.Gui.Drawing;

namespace Onboarding.Terminal.Tests;

/// <summary>What tmux shows, cell by cell, out of what it captured with its colours.</summary>
internal sealed partial class TmuxScreen
{
    private readonly List<ScreenCell[]> _rows = [];
    private readonly Func<string, int> _widthOf;
    private Color? _foreground;
    private Color? _background;
    private TextStyle _style;

    /// <param name="captured">All rows, with their trailing blanks.</param>
    /// <param name="widthOf">How many columns this terminal gives a character.</param>
    public TmuxScreen(string captured, Func<string, int> widthOf)
    {
        _widthOf = widthOf;
        foreach (var line in captured.TrimEnd('\n').Split('\n')) _rows.Add(RowOf(line));
    }

    public int Height => _rows.Count;

    public int Width(int row) => _rows[row].Length;

    public ScreenCell this[int column, int row] => _rows[row][column];

    private ScreenCell[] RowOf(string line)
    {
        var cells = new List<ScreenCell>();
        var at = 0;
        foreach (Match sequence in Sequence().Matches(line))
        {
            Add(cells, line[at..sequence.Index]);
            at = sequence.Index + sequence.Length;
            if (sequence.Groups["sgr"].Success) Apply(sequence.Groups["sgr"].Value);
        }
        Add(cells, line[at..]);
        return [.. cells];
    }

    private void Add(List<ScreenCell> cells, string text)
    {
        var characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext())
        {
            var character = characters.GetTextElement();
            cells.Add(new ScreenCell(character, _foreground, _background, _style));
            for (var column = 1; column < _widthOf(character); column++) cells.Add(new ScreenCell("", _foreground, _background, _style));
        }
    }

    private void Apply(string codes)
    {
        var numbers = codes.Length == 0 ? [0] : codes.Split(';').Select(int.Parse).ToArray();
        for (var i = 0; i < numbers.Length; i++)
        {
            switch (numbers[i])
            {
                case 0:
                    (_foreground, _background, _style) = (null, null, TextStyle.None);
                    break;
                case 38:
                    _foreground = ColorAt(numbers, ref i);
                    break;
                case 48:
                    _background = ColorAt(numbers, ref i);
                    break;
                case 39:
                    _foreground = null;
                    break;
                case 49:
                    _background = null;
                    break;
                case var code:
                    _style |= StyleOf(code);
                    break;
            }
        }
    }

    private static Color ColorAt(int[] numbers, ref int i)
    {
        if (numbers[i + 1] != 2) throw new FormatException($"This is no 24-bit colour: {string.Join(';', numbers)}");
        i += 4;
        return new Color(numbers[i - 2], numbers[i - 1], numbers[i]);
    }

    /// <summary>tmux takes a style back by beginning anew, with 0.</summary>
    private static TextStyle StyleOf(int code) => code switch
    {
        1 => TextStyle.Bold,
        2 => TextStyle.Faint,
        3 => TextStyle.Italic,
        4 => TextStyle.Underline,
        5 => TextStyle.Blink,
        7 => TextStyle.Reverse,
        9 => TextStyle.Strikethrough,
        _ => throw new FormatException($"tmux says {code}, which is not known here."),
    };

    /// <summary>Colours and styles; and links, which newer versions tell, too.</summary>
    [GeneratedRegex("\u001b\\[(?<sgr>[0-9;]*)m|\u001b\\]8;[^\u0007\u001b]*(\u0007|\u001b\\\\)")]
    private static partial Regex Sequence();
}

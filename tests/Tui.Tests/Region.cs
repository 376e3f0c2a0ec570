using System.Drawing;
using System.Text;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests;

/// <summary>A part of the bench's screen, as text.</summary>
internal sealed class Region(Bench bench, string name, Func<Rectangle> area)
{
    public string[] Lines
    {
        get
        {
            var cells = bench.App.Driver!.Contents!;
            var rectangle = Rectangle.Intersect(area(), new Rectangle(0, 0, cells.GetLength(1), cells.GetLength(0)));
            var lines = new string[rectangle.Height];
            for (var y = 0; y < lines.Length; y++)
            {
                var line = new StringBuilder();
                for (var x = rectangle.X; x < rectangle.Right; x++)
                {
                    var grapheme = cells[rectangle.Y + y, x].Grapheme;
                    line.Append(grapheme.Length == 0 ? " " : grapheme);
                    if (DisplayWidth.Of(grapheme) > 1) x++;
                }
                lines[y] = line.ToString().TrimEnd();
            }
            return lines;
        }
    }

    public string Text => string.Join('\n', Lines);

    public Bench Shows(params string[] texts)
    {
        foreach (var text in texts) Assert.True(Text.Contains(text, StringComparison.Ordinal), $"The {name} does not show '{text}':\n{Text}\n--- the whole screen:\n{bench.Screen.Text}");
        return bench;
    }

    public Bench DoesNotShow(params string[] texts)
    {
        foreach (var text in texts) Assert.False(Text.Contains(text, StringComparison.Ordinal), $"The {name} shows '{text}':\n{Text}");
        return bench;
    }

    public Bench IsHidden()
    {
        Assert.True(area().IsEmpty, $"The {name} is shown:\n{bench.Screen.Text}");
        return bench;
    }
}

using System.Globalization;

namespace Onboarding.Tui.Models;

/// <summary>One line of text being typed, with its caret, grapheme by grapheme.</summary>
internal sealed class LineEdit
{
    private const int Longest = 4_000;

    public string Text { get; private set; } = "";

    /// <summary>In UTF-16 units, always between graphemes.</summary>
    public int Caret { get; private set; }

    public void Set(string text)
    {
        Text = text;
        Caret = text.Length;
    }

    /// <summary>Inserts at the caret; line breaks become spaces.</summary>
    public void Insert(string text)
    {
        text = text.ReplaceLineEndings(" ");
        if (text.Length + Text.Length > Longest) text = text[..Math.Max(0, Longest - Text.Length)];
        Text = Text.Insert(Caret, text);
        Caret += text.Length;
    }

    public bool Backspace()
    {
        var start = Before(Caret);
        return Remove(start, Caret);
    }

    public bool Delete() => Remove(Caret, After(Caret));

    /// <summary>Removes the word before the caret.</summary>
    public bool BackspaceWord()
    {
        var start = Caret;
        while (start > 0 && Text[start - 1] == ' ') start--;
        while (start > 0 && Text[start - 1] != ' ') start--;
        return Remove(start, Caret);
    }

    public void Clear() => Set("");

    public void Left() => Caret = Before(Caret);

    public void Right() => Caret = After(Caret);

    public void Home() => Caret = 0;

    public void End() => Caret = Text.Length;

    /// <summary>What fits into <paramref name="width"/> columns round the caret, and the caret's column in it.</summary>
    public (string Text, int CaretColumn) Visible(int width)
    {
        var start = 0;
        // One column stays free for a caret behind the last character.
        while (start < Caret && DisplayWidth.Of(Text.AsSpan(start, Caret - start)) > width - 1) start = After(start);
        var length = DisplayWidth.Fit(Text.AsSpan(start), width, out _);
        return (Text.Substring(start, length), DisplayWidth.Of(Text.AsSpan(start, Caret - start)));
    }

    private bool Remove(int start, int end)
    {
        if (start == end) return false;
        Text = Text.Remove(start, end - start);
        Caret = start;
        return true;
    }

    private int After(int at) => at >= Text.Length ? at : at + StringInfo.GetNextTextElementLength(Text.AsSpan(at));

    private int Before(int at)
    {
        var start = 0;
        for (var next = 0; next < at; next += StringInfo.GetNextTextElementLength(Text.AsSpan(next))) start = next;
        return start;
    }
}

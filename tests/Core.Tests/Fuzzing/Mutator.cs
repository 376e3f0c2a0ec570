using System.Text;

namespace Onboarding.Core.Tests.Fuzzing;

/// <summary>Makes an input of others: moves, repeats, indents and cuts lines, puts in words of the language, and breaks bytes.</summary>
public sealed class Mutator(IReadOnlyList<string> words, Random random)
{
    private const int MostBytes = 1_500;
    private static readonly string[] Leads = [" ", "  ", "   ", "    ", "\t", "> ", "- ", "1. ", "- [ ] "];
    private static readonly string[] LineEnds = ["\n", "\r\n", "\r"];

    /// <summary>An input near a first one, with parts of a second one perhaps.</summary>
    public byte[] Mutate(byte[] input, byte[] other)
    {
        // One character a byte: what is no text stays what it is.
        var text = Encoding.Latin1.GetString(input);
        for (var times = 1 << random.Next(4); times > 0; times--) text = Once(text, other);
        return Encoding.Latin1.GetBytes(text.Length <= MostBytes ? text : text[..MostBytes]);
    }

    private string Once(string text, byte[] other) => random.Next(16) switch
    {
        0 => Edit(text, lines => lines.Insert(Place(lines), Pick(lines))),
        1 => Edit(text, lines => lines.RemoveAt(Place(lines))),
        2 => Edit(text, lines => lines[Place(lines)] = Pick(lines)),
        3 => Edit(text, Repeat),
        4 or 5 => Edit(text, lines => Lead(lines, Pick(Leads))),
        6 => Edit(text, Unlead),
        7 => Edit(text, lines => lines.InsertRange(Place(lines), Some(Encoding.Latin1.GetString(other).Split('\n')))),
        8 => Edit(text, lines => lines.Insert(Place(lines), "")),
        9 or 10 or 11 => text.Insert(random.Next(text.Length + 1), Word()),
        12 => Cut(text),
        13 => text.Insert(random.Next(text.Length + 1), ((char)random.Next(256)).ToString()),
        14 => text.Insert(random.Next(text.Length + 1), string.Concat(Enumerable.Repeat(Word(), 1 << random.Next(7)))),
        _ => random.Next(4) == 0 ? text.ReplaceLineEndings(Pick(LineEnds)) : Replace(text),
    };

    private static string Edit(string text, Action<List<string>> edit)
    {
        var lines = text.Split('\n').ToList();
        edit(lines);
        return string.Join('\n', lines);
    }

    private void Repeat(List<string> lines)
    {
        var first = Place(lines);
        var part = lines.GetRange(first, random.Next(1, Math.Min(8, lines.Count - first) + 1));
        for (var times = random.Next(1, 6); times > 0; times--) lines.InsertRange(first, part);
    }

    private void Lead(List<string> lines, string lead)
    {
        var first = Place(lines);
        for (var last = Math.Min(lines.Count - 1, first + random.Next(4)); last >= first; last--) lines[last] = lead + lines[last];
    }

    private void Unlead(List<string> lines)
    {
        var line = Place(lines);
        lines[line] = lines[line][Math.Min(lines[line].Length, random.Next(1, 5))..];
    }

    private string[] Some(string[] lines)
    {
        var first = random.Next(lines.Length);
        return lines[first..Math.Min(lines.Length, first + random.Next(1, 12))];
    }

    private string Cut(string text)
    {
        var start = random.Next(text.Length + 1);
        return text.Remove(start, Math.Min(text.Length - start, 1 << random.Next(8)));
    }

    private string Replace(string text)
    {
        if (text.Length == 0) return Word();
        var at = random.Next(text.Length);
        return text[..at] + (char)random.Next(256) + text[(at + 1)..];
    }

    private string Word() => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(words[random.Next(words.Count)]));

    private string Pick(IReadOnlyList<string> choices) => choices[random.Next(choices.Count)];

    private int Place(List<string> lines) => random.Next(lines.Count);
}

using System.Text;

namespace Onboarding.Terminals;

/// <summary>What an xterm says when it is asked what it is.</summary>
internal static class TerminalAnswers
{
    /// <summary>The answers to the queries in some output, in order.</summary>
    public static IEnumerable<string> To(byte[] output, int columns, int rows)
    {
        var text = Encoding.Latin1.GetString(output);
        if (text.Contains("\u001b[c") || text.Contains("\u001b[0c")) yield return "\u001b[?64;1;2;6;9;15;18;21;22c";
        if (text.Contains("\u001b[>c") || text.Contains("\u001b[>0c")) yield return "\u001b[>41;390;0c";
        if (text.Contains("\u001b[18t")) yield return $"\u001b[8;{rows};{columns}t";
        if (text.Contains("\u001b[6n")) yield return "\u001b[1;1R";
        if (text.Contains("\u001b]10;?")) yield return "\u001b]10;rgb:cccc/cccc/cccc\u001b\\";
        if (text.Contains("\u001b]11;?")) yield return "\u001b]11;rgb:0000/0000/0000\u001b\\";
    }
}

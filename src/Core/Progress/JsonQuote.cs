using System.Text;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Progress;

/// <summary>Writes texts as JSON strings that people can read: letters of every script and emoji as they are, what could steer a terminal escaped.</summary>
internal static class JsonQuote
{
    /// <summary>The text in quotes. Halves of surrogate pairs become U+FFFD, as no reader could make sense of them.</summary>
    public static string Of(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        if (SafeText.IsSafe(text) && !text.AsSpan().ContainsAny('"', '\\')) return quoted.Append(text).Append('"').ToString();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) quoted.Append(text[i]).Append(text[++i]);
            else Append(quoted, text[i]);
        }
        return quoted.Append('"').ToString();
    }

    private static void Append(StringBuilder quoted, char c)
    {
        if (c == '\n') quoted.Append("\\n");
        else if (c == '\t') quoted.Append("\\t");
        else if (c is '"' or '\\') quoted.Append('\\').Append(c);
        else if (char.IsSurrogate(c)) quoted.Append('\ufffd');
        else if (SafeText.IsSafe([c])) quoted.Append(c);
        else quoted.Append($"\\u{(int)c:x4}");
    }
}

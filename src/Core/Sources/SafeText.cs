using System.Buffers;
using System.Text;

namespace Onboarding.Core.Sources;

/// <summary>
/// Makes text from files safe to show: nothing in it can steer a terminal or reorder what a reader sees. Control characters become their pictures
/// (<c>␛</c>), C1 controls and halves of surrogate pairs <c>U+FFFD</c>, invisible direction marks <c>·</c>. Joiners stay: scripts and emoji need them.
/// </summary>
public static class SafeText
{
    private const string Controls =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f"
        + "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f";

    private const string DirectionMarks = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufff9\ufffa\ufffb";

    private static readonly SearchValues<char> UnsafeInLines = SearchValues.Create(Controls + DirectionMarks + "\u2028\u2029");
    private static readonly SearchValues<char> UnsafeInOneLine = SearchValues.Create(Controls + DirectionMarks + "\u2028\u2029\n\t");

    /// <summary>The text with every character that is not safe to show replaced; the same string where there is none.</summary>
    public static string Show(string text, WhiteSpaceDisplay whiteSpace = WhiteSpaceDisplay.Space)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsSafe(text, whiteSpace) ? text : Replace(text, whiteSpace);
    }

    /// <summary>Whether <see cref="Show"/> would return the text as it is.</summary>
    public static bool IsSafe(ReadOnlySpan<char> text, WhiteSpaceDisplay whiteSpace = WhiteSpaceDisplay.Space)
    {
        if (text.ContainsAny(whiteSpace == WhiteSpaceDisplay.Keep ? UnsafeInLines : UnsafeInOneLine)) return false;
        var surrogate = text.IndexOfAnyInRange('\ud800', '\udfff');
        return surrogate < 0 || HasWholePairsOnly(text[surrogate..]);
    }

    private static bool HasWholePairsOnly(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }
        return true;
    }

    private static string Replace(string text, WhiteSpaceDisplay whiteSpace)
    {
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                shown.Append(c).Append(text[++i]);
            }
            else if (c is '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029')
            {
                if (c == '\r' && whiteSpace != WhiteSpaceDisplay.Symbol && i + 1 < text.Length && text[i + 1] == '\n') i++;
                shown.Append(WhiteSpace(c, whiteSpace));
            }
            else
            {
                shown.Append(Symbol(c));
            }
        }
        return shown.ToString();
    }

    private static char WhiteSpace(char c, WhiteSpaceDisplay whiteSpace) => whiteSpace switch
    {
        WhiteSpaceDisplay.Space => ' ',
        WhiteSpaceDisplay.Keep => c == '\t' ? '\t' : '\n',
        _ => c > '\u007f' ? '\u240a' : Symbol(c),
    };

    private static char Symbol(char c) => c switch
    {
        < ' ' => (char)('\u2400' + c),
        '\u007f' => '\u2421',
        >= '\u0080' and <= '\u009f' => '\ufffd',
        _ when char.IsSurrogate(c) => '\ufffd',
        _ when DirectionMarks.Contains(c) => '·',
        _ => c,
    };
}

namespace Onboarding.Tui.Settings.Json;

/// <summary>What stands between the values of a JSON file: white space and comments.</summary>
internal static class JsonTrivia
{
    /// <summary>The next byte that is neither, or the end.</summary>
    public static int Skip(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length)
        {
            if (file[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') at++;
            else if (SkipComment(file, at) is var end && end > at) at = end;
            else break;
        }
        return at;
    }

    /// <summary>As <see cref="Skip"/>, but it stays on the line: up to the line's end, or to a value.</summary>
    /// <param name="file">The bytes.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="endsWithComment">Whether a comment came last that lasts to the line's end.</param>
    public static int SkipOnLine(ReadOnlySpan<byte> file, int at, out bool endsWithComment)
    {
        endsWithComment = false;
        var end = at;
        while (at < file.Length)
        {
            if (file[at] is (byte)' ' or (byte)'\t')
            {
                at++;
                continue;
            }
            var next = SkipComment(file, at);
            if (next == at || file[at..next].Contains((byte)'\n')) break;
            endsWithComment = file[at + 1] == (byte)'/';
            at = end = next;
        }
        return end;
    }

    private static int SkipComment(ReadOnlySpan<byte> file, int at)
    {
        var rest = file[at..];
        if (rest.StartsWith("//"u8))
        {
            var end = rest.IndexOfAny((byte)'\r', (byte)'\n');
            return end < 0 ? file.Length : at + end;
        }
        if (!rest.StartsWith("/*"u8)) return at;
        var close = rest[2..].IndexOf("*/"u8);
        return close < 0 ? at : at + close + 4;
    }
}

using System.Buffers;

namespace Onboarding.Core.Curricula;

/// <summary>A buffer that collapses white space as it fills. Used again for every title of a file.</summary>
internal sealed class PlainText
{
    private static readonly SearchValues<char> OtherBlanks = SearchValues.Create(
        "\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000");

    private char[] _buffer = new char[256];
    private bool _blank;

    public int Length { get; private set; }

    public ReadOnlySpan<char> Span => _buffer.AsSpan(0, Length);

    public void Clear() => (Length, _blank) = (0, false);

    public void Blank() => _blank = true;

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        if (Length + text.Length + 1 > _buffer.Length) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, Length + text.Length + 1));
        if (!text.ContainsAny(OtherBlanks) && text.IndexOf("  ") < 0)
        {
            AppendWords(text);
            return;
        }
        var (buffer, length, blank) = (_buffer, Length, _blank);
        foreach (var c in text)
        {
            if (c == ' ' || (c is < ' ' or > '~' && char.IsWhiteSpace(c)))
            {
                blank = true;
                continue;
            }
            if (blank && length > 0) buffer[length++] = ' ';
            blank = false;
            buffer[length++] = c;
        }
        (Length, _blank) = (length, blank);
    }

    /// <summary>Appends text with single spaces alone, in one piece.</summary>
    private void AppendWords(ReadOnlySpan<char> text)
    {
        if (text[0] == ' ')
        {
            _blank = true;
            text = text[1..];
            if (text.IsEmpty) return;
        }
        if (_blank && Length > 0) _buffer[Length++] = ' ';
        _blank = text[^1] == ' ';
        if (_blank) text = text[..^1];
        text.CopyTo(_buffer.AsSpan(Length));
        Length += text.Length;
    }
}

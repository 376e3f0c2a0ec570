namespace Onboarding.Core.Curricula;

/// <summary>A buffer that collapses white space as it fills. Used again for every title of a file.</summary>
internal sealed class PlainText
{
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
}

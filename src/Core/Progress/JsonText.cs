using System.Buffers;
using System.Text;

namespace Onboarding.Core.Progress;

/// <summary>A JSON string as it stands in a line, without its quotes and not decoded yet.</summary>
internal readonly ref struct JsonText(ReadOnlySpan<byte> raw, bool hasEscapes)
{
    private readonly bool _isPresent = true;

    public ReadOnlySpan<byte> Raw { get; } = raw;

    public bool IsPresent => _isPresent;

    /// <summary>The decoded text; null where there was none. Halves of surrogate pairs become U+FFFD.</summary>
    public string? Decode()
    {
        if (!_isPresent) return null;
        return hasEscapes ? DecodeEscapes(Raw) : Encoding.UTF8.GetString(Raw);
    }

    /// <summary>Whether the text is the same, without decoding; a text with escapes never is.</summary>
    public bool Is(ReadOnlySpan<byte> text) => _isPresent && !hasEscapes && Raw.SequenceEqual(text);

    private static string DecodeEscapes(ReadOnlySpan<byte> raw)
    {
        // An escape is never shorter than what it stands for, in UTF-16 units against bytes.
        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        try
        {
            var length = 0;
            while (!raw.IsEmpty)
            {
                var plain = raw.IndexOf((byte)'\\');
                if (plain < 0) plain = raw.Length;
                length += Encoding.UTF8.GetChars(raw[..plain], buffer.AsSpan(length));
                raw = raw[plain..];
                if (raw.IsEmpty) break;
                buffer[length++] = Unescape(raw, out var consumed);
                raw = raw[consumed..];
            }
            return Mend(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static char Unescape(ReadOnlySpan<byte> escape, out int consumed)
    {
        consumed = escape[1] == (byte)'u' ? 6 : 2;
        return escape[1] switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            (byte)'u' => (char)((Hex(escape[2]) << 12) | (Hex(escape[3]) << 8) | (Hex(escape[4]) << 4) | Hex(escape[5])),
            var same => (char)same,
        };
    }

    private static int Hex(byte digit) => char.IsAsciiDigit((char)digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static string Mend(Span<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else text[i] = '\ufffd';
        }
        return text.ToString();
    }
}

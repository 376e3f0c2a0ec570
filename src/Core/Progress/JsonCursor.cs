using System.Buffers;

namespace Onboarding.Core.Progress;

/// <summary>A place in JSON that moves over what is well formed and stops where something is not. Never throws; expects valid UTF-8.</summary>
internal ref struct JsonCursor(ReadOnlySpan<byte> line)
{
    private const int MaxDepth = 64;

    private static readonly SearchValues<byte> StringEnds = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"u8);

    private readonly ReadOnlySpan<byte> _line = line;

    /// <summary>The offset of the next byte.</summary>
    public int At { get; private set; }

    /// <summary>Whether the string that was passed last has escapes.</summary>
    public bool HasEscapes { get; private set; }

    public void SkipSpace()
    {
        while (At < _line.Length && _line[At] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') At++;
    }

    /// <summary>Passes white space and one byte; false where another one is next.</summary>
    public bool Take(byte expected)
    {
        SkipSpace();
        if (At >= _line.Length || _line[At] != expected) return false;
        At++;
        return true;
    }

    /// <summary>Passes a string, its quotes included; false where none is next, or it is damaged.</summary>
    public bool SkipString()
    {
        HasEscapes = false;
        if (At >= _line.Length || _line[At] != (byte)'"') return false;
        At++;
        while (true)
        {
            var end = _line[At..].IndexOfAny(StringEnds);
            if (end < 0) return false;
            At += end;
            if (_line[At] == (byte)'"')
            {
                At++;
                return true;
            }
            if (_line[At] != (byte)'\\' || !SkipEscape()) return false;
            HasEscapes = true;
        }
    }

    private bool SkipEscape()
    {
        if (At + 1 >= _line.Length) return false;
        if (_line[At + 1] != (byte)'u')
        {
            At += 2;
            return "\"\\/bfnrt"u8.Contains(_line[At - 1]);
        }
        if (At + 6 > _line.Length) return false;
        foreach (var digit in _line[(At + 2)..(At + 6)])
        {
            if (!char.IsAsciiHexDigit((char)digit)) return false;
        }
        At += 6;
        return true;
    }

    /// <summary>Passes any value; false where it is damaged. Iterative: no depth of nesting may end the process.</summary>
    public bool SkipValue()
    {
        var depth = 0;
        var objects = 0UL;
        while (true)
        {
            SkipSpace();
            if (At >= _line.Length) return false;
            var c = _line[At];
            if (c is (byte)'{' or (byte)'[')
            {
                if (depth == MaxDepth - 1) return false;
                At++;
                objects = (objects << 1) | (c == (byte)'{' ? 1UL : 0UL);
                depth++;
                if (!Take(c == (byte)'{' ? (byte)'}' : (byte)']'))
                {
                    if (c == (byte)'{' && !SkipName()) return false;
                    continue;
                }
                objects >>= 1;
                depth--;
            }
            else if (!SkipScalar(c))
            {
                return false;
            }

            while (depth > 0 && !Take((byte)','))
            {
                if (!Take((objects & 1) == 1 ? (byte)'}' : (byte)']')) return false;
                objects >>= 1;
                depth--;
            }
            if (depth == 0) return true;
            if ((objects & 1) == 1 && !SkipName()) return false;
        }
    }

    private bool SkipName()
    {
        SkipSpace();
        return SkipString() && Take((byte)':');
    }

    private bool SkipScalar(byte first) => first switch
    {
        (byte)'"' => SkipString(),
        (byte)'t' => SkipWord("true"u8),
        (byte)'f' => SkipWord("false"u8),
        (byte)'n' => SkipWord("null"u8),
        _ => SkipNumber(),
    };

    private bool SkipWord(ReadOnlySpan<byte> word)
    {
        if (!_line[At..].StartsWith(word)) return false;
        At += word.Length;
        return true;
    }

    private bool SkipNumber()
    {
        if (_line[At] == (byte)'-') At++;
        var start = At;
        if (!SkipDigits() || (_line[start] == (byte)'0' && At > start + 1)) return false;
        if (At < _line.Length && _line[At] == (byte)'.')
        {
            At++;
            if (!SkipDigits()) return false;
        }
        if (At < _line.Length && _line[At] is (byte)'e' or (byte)'E')
        {
            At++;
            if (At < _line.Length && _line[At] is (byte)'+' or (byte)'-') At++;
            if (!SkipDigits()) return false;
        }
        return true;
    }

    private bool SkipDigits()
    {
        var start = At;
        while (At < _line.Length && char.IsAsciiDigit((char)_line[At])) At++;
        return At > start;
    }
}

using System.Buffers;

namespace Onboarding.Core.Progress;

/// <summary>
/// Reads one line that should hold one JSON object, property by property, and tells a damaged line without an exception: a journal may hold any bytes, and
/// an exception a line would take minutes where this takes milliseconds. Expects valid UTF-8.
/// </summary>
internal ref struct JsonLineReader(ReadOnlySpan<byte> line)
{
    private const int MaxDepth = 64;

    private static readonly SearchValues<byte> StringEnds = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"u8);

    private readonly ReadOnlySpan<byte> _line = line;
    private int _at;
    private bool _hasEscapes;

    /// <summary>The present property's name, not decoded.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The present property's value as written, quotes included.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Whether the line turned out not to be a JSON object.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Where the present property begins and ends in the line.</summary>
    public (int Start, int End) Range { get; private set; }

    /// <summary>The present value as text; absent where it is not a string.</summary>
    public readonly JsonText Text => Value[0] == (byte)'"' ? new JsonText(Value[1..^1], _hasEscapes) : default;

    /// <summary>Goes to the next property; false at the end of the object, or where the line is damaged.</summary>
    public bool Read()
    {
        var isFirst = _at == 0;
        if (isFirst && !Take((byte)'{')) return Damaged();
        if (Take((byte)'}')) return AtEnd();
        if (!isFirst && !Take((byte)',')) return Damaged();
        SkipSpace();
        var start = _at;
        if (!SkipString()) return Damaged();
        Name = _line[(start + 1)..(_at - 1)];
        if (!Take((byte)':')) return Damaged();
        SkipSpace();
        var value = _at;
        if (!SkipValue()) return Damaged();
        Value = _line[value.._at];
        Range = (start, _at);
        return true;
    }

    /// <summary>The strings of an array value; false where it is not an array of strings.</summary>
    public static bool TryReadStrings(ReadOnlySpan<byte> array, List<string> strings)
    {
        var reader = new JsonLineReader(array);
        if (!reader.Take((byte)'[')) return false;
        if (reader.Take((byte)']')) return true;
        do
        {
            reader.SkipSpace();
            var start = reader._at;
            if (!reader.SkipString()) return false;
            strings.Add(new JsonText(array[(start + 1)..(reader._at - 1)], reader._hasEscapes).Decode()!);
        }
        while (reader.Take((byte)','));
        return true;
    }

    private bool AtEnd()
    {
        SkipSpace();
        if (_at < _line.Length) IsDamaged = true;
        return false;
    }

    private bool Damaged()
    {
        IsDamaged = true;
        return false;
    }

    private void SkipSpace()
    {
        while (_at < _line.Length && _line[_at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') _at++;
    }

    private bool Take(byte expected)
    {
        SkipSpace();
        if (_at >= _line.Length || _line[_at] != expected) return false;
        _at++;
        return true;
    }

    private bool SkipString()
    {
        _hasEscapes = false;
        if (_at >= _line.Length || _line[_at] != (byte)'"') return false;
        _at++;
        while (true)
        {
            var end = _line[_at..].IndexOfAny(StringEnds);
            if (end < 0) return false;
            _at += end;
            if (_line[_at] == (byte)'"')
            {
                _at++;
                return true;
            }
            if (_line[_at] != (byte)'\\' || !SkipEscape()) return false;
            _hasEscapes = true;
        }
    }

    private bool SkipEscape()
    {
        if (_at + 1 >= _line.Length) return false;
        if (_line[_at + 1] != (byte)'u')
        {
            _at += 2;
            return "\"\\/bfnrt"u8.Contains(_line[_at - 1]);
        }
        if (_at + 6 > _line.Length) return false;
        foreach (var digit in _line[(_at + 2)..(_at + 6)])
        {
            if (!char.IsAsciiHexDigit((char)digit)) return false;
        }
        _at += 6;
        return true;
    }

    // Iterative: no depth of nesting may end the process.
    private bool SkipValue()
    {
        var depth = 0;
        var objects = 0UL;
        while (true)
        {
            SkipSpace();
            if (_at >= _line.Length) return false;
            var c = _line[_at];
            if (c is (byte)'{' or (byte)'[')
            {
                if (depth == MaxDepth - 1) return false;
                _at++;
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
        if (!_line[_at..].StartsWith(word)) return false;
        _at += word.Length;
        return true;
    }

    private bool SkipNumber()
    {
        if (_line[_at] == (byte)'-') _at++;
        var start = _at;
        if (!SkipDigits() || (_line[start] == (byte)'0' && _at > start + 1)) return false;
        if (_at < _line.Length && _line[_at] == (byte)'.')
        {
            _at++;
            if (!SkipDigits()) return false;
        }
        if (_at < _line.Length && _line[_at] is (byte)'e' or (byte)'E')
        {
            _at++;
            if (_at < _line.Length && _line[_at] is (byte)'+' or (byte)'-') _at++;
            if (!SkipDigits()) return false;
        }
        return true;
    }

    private bool SkipDigits()
    {
        var start = _at;
        while (_at < _line.Length && char.IsAsciiDigit((char)_line[_at])) _at++;
        return _at > start;
    }
}

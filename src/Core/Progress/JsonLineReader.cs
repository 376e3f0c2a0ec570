namespace Onboarding.Core.Progress;

/// <summary>
/// Reads one line that should hold one JSON object, property by property, and tells a damaged line without an exception: a journal may hold any bytes, and
/// an exception a line would take minutes where this takes milliseconds. Expects valid UTF-8.
/// </summary>
internal ref struct JsonLineReader(ReadOnlySpan<byte> line)
{
    private readonly ReadOnlySpan<byte> _line = line;
    private JsonCursor _cursor = new(line);

    /// <summary>The present property's name, not decoded.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The present property's value as written, quotes included.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Whether the line turned out not to be a JSON object.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Where the present property begins and ends in the line.</summary>
    public (int Start, int End) Range { get; private set; }

    /// <summary>The present value as text; absent where it is not a string.</summary>
    public readonly JsonText Text => Value[0] == (byte)'"' ? new JsonText(Value[1..^1], _cursor.HasEscapes) : default;

    /// <summary>Goes to the next property; false at the end of the object, or where the line is damaged.</summary>
    public bool Read()
    {
        var isFirst = _cursor.At == 0;
        if (isFirst && !_cursor.Take((byte)'{')) return Damaged();
        if (_cursor.Take((byte)'}')) return AtEnd();
        if (!isFirst && !_cursor.Take((byte)',')) return Damaged();
        _cursor.SkipSpace();
        var start = _cursor.At;
        if (!_cursor.SkipString()) return Damaged();
        Name = _line[(start + 1)..(_cursor.At - 1)];
        if (!_cursor.Take((byte)':')) return Damaged();
        _cursor.SkipSpace();
        var value = _cursor.At;
        if (!_cursor.SkipValue()) return Damaged();
        Value = _line[value.._cursor.At];
        Range = (start, _cursor.At);
        return true;
    }

    /// <summary>The strings of an array value; false where it is not an array of strings.</summary>
    public static bool TryReadStrings(ReadOnlySpan<byte> array, List<string> strings)
    {
        var cursor = new JsonCursor(array);
        if (!cursor.Take((byte)'[')) return false;
        if (cursor.Take((byte)']')) return true;
        do
        {
            cursor.SkipSpace();
            var start = cursor.At;
            if (!cursor.SkipString()) return false;
            strings.Add(new JsonText(array[(start + 1)..(cursor.At - 1)], cursor.HasEscapes).Decode()!);
        }
        while (cursor.Take((byte)','));
        return true;
    }

    private bool AtEnd()
    {
        _cursor.SkipSpace();
        if (_cursor.At < _line.Length) IsDamaged = true;
        return false;
    }

    private bool Damaged()
    {
        IsDamaged = true;
        return false;
    }
}

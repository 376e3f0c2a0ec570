using System.Diagnostics.CodeAnalysis;

namespace Onboarding.Core.Curricula;

/// <summary>
/// What a goal is known by, in the curriculum and in the journal: written by an author (<c>alert-path</c>) or derived from the title (<c>~7f3a…</c>).
/// </summary>
public readonly record struct GoalId : IComparable<GoalId>
{
    /// <summary>The longest id that may be written, in characters.</summary>
    public const int MaxLength = 64;

    private readonly string? _value;

    private GoalId(string value) => _value = value;

    /// <summary>The id's text; empty only for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether the id was derived from the title because the author wrote none.</summary>
    public bool IsDerived => Value.StartsWith('~');

    /// <summary>
    /// Reads an id: <c>[a-z0-9]+([-.][a-z0-9]+)*</c> of at most <see cref="MaxLength"/> characters, or <c>~</c> followed by such a text. Never throws.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out GoalId id)
    {
        id = default;
        if (text is null || !IsValid(text)) return false;
        id = new GoalId(text);
        return true;
    }

    /// <summary>Whether <see cref="TryParse"/> would read the text.</summary>
    internal static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength) return false;
        var afterSeparator = true;
        foreach (var c in text[0] == '~' ? text[1..] : text)
        {
            var separator = c is '-' or '.';
            if (!separator && !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)) return false;
            if (separator && afterSeparator) return false;
            afterSeparator = separator;
        }
        return !afterSeparator;
    }

    /// <summary>Reads an id that is known to be valid.</summary>
    /// <exception cref="ArgumentException">The text is not an id.</exception>
    public static GoalId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new ArgumentException($"'{text}' is not a goal id.", nameof(text));

    /// <summary>An id whose text is known to be valid, without another look.</summary>
    internal static GoalId Trusted(string text) => new(text);

    /// <summary>Orders by text, ordinal.</summary>
    public int CompareTo(GoalId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The id's text.</summary>
    public override string ToString() => Value;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(GoalId left, GoalId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(GoalId left, GoalId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    public static bool operator <=(GoalId left, GoalId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    public static bool operator >=(GoalId left, GoalId right) => left.CompareTo(right) >= 0;
}

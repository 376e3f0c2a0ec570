using System.Buffers;

namespace Onboarding.Core.Curricula;

/// <summary>What a cell says in a column that is named like a chip.</summary>
internal static class ColumnValue
{
    // Nobody finds a goal by more; what follows stays in the last one.
    private const int MostTags = 32;

    /// <summary>What Markdown could take for something else than text.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_~[]<>&!#$|{}\"");

    /// <summary>What a cell gives an attribute: nothing where it is empty, a dash or a no.</summary>
    public static IEnumerable<string> Read(ChipKey key, string words)
    {
        var name = ChipKeys.NameOf(key) + ":";
        if (words.StartsWith(name, StringComparison.Ordinal)) words = words[name.Length..].Trim();
        if (words is "" or "-" or "–" or "—") return [];
        if (key == ChipKey.Tag) return words.Split(',', MostTags, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (key is not (ChipKey.Optional or ChipKey.SignOff)) return [words];
        return words.ToLowerInvariant() switch
        {
            "no" or "false" => [],
            "yes" or "true" or "x" or "✓" or "✔" => [""],
            _ => key == ChipKey.SignOff ? [words] : [],
        };
    }

    /// <summary>The cell that says what chips of a key do; null where none of them has it, or a cell would be read as something else.</summary>
    public static string? Of(ChipKey key, IEnumerable<string> chips)
    {
        string[] values = [.. chips.Where(chip => ChipKeys.Read(chip, out _) == key).Select(ValueOf)];
        var cell = string.Join(", ", values);
        if (cell.Length == 0 && values.Length == 1) cell = "yes";
        if (values.Length == 0 || cell.AsSpan().ContainsAny(Marks)) return null;
        return Read(key, cell).SequenceEqual(key == ChipKey.Needs ? [cell] : values) ? cell : null;
    }

    private static string ValueOf(string chip)
    {
        ChipKeys.Read(chip, out var value);
        return value.Trim().ToString();
    }
}

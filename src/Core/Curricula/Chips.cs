using System.Collections.Immutable;

namespace Onboarding.Core.Curricula;

/// <summary>What the chips of one title, or of one paragraph under a heading, say. Values that were not given are null or empty.</summary>
internal struct Chips
{
    public Due? Due;
    public Effort? Effort;
    public int? Level;
    public string? Owner;
    public SignOff? SignOff;
    public int? Count;
    public Cadence? Every;
    public bool Optional;
    public ImmutableArray<string> Tags;
    public ImmutableArray<string> Needs;
    public int NeedsOffset;
    private int _given;

    public readonly bool Has(ChipKey key) => (_given & (1 << (int)key)) != 0;

    public readonly bool IsEmpty => _given == 0;

    /// <summary>Takes a chip in, and reports what is wrong with it.</summary>
    public void Add(ReadOnlySpan<char> chip, int offset, TrackFindings findings)
    {
        var key = ChipKeys.Read(chip, out var text);
        var value = text.Trim().ToString();
        if (Has(key) && key is not (ChipKey.Tag or ChipKey.Needs))
        {
            findings.Report(CurriculumRules.RepeatedAttribute, offset, ChipKeys.NameOf(key));
        }
        if (!Set(key, value))
        {
            findings.Report(CurriculumRules.InvalidValue, offset, value, ChipKeys.NameOf(key), ChipKeys.ExpectedBy(key));
        }
        if (key == ChipKey.Needs) NeedsOffset = offset;
        _given |= 1 << (int)key;
    }

    /// <summary>Sets a value; false, and nothing set, where it doesn't fit the key.</summary>
    public bool Set(ChipKey key, string value)
    {
        switch (key)
        {
            case ChipKey.Due:
                if (!Curricula.Due.TryParse(value, out var due)) return false;
                Due = due;
                return true;
            case ChipKey.Effort:
                if (!Curricula.Effort.TryParse(value, out var effort)) return false;
                Effort = effort;
                return true;
            case ChipKey.Level:
                if (!TryNumber(value, 9, out var level)) return false;
                Level = level;
                return true;
            case ChipKey.Count:
                if (!TryNumber(value, 1000, out var count)) return false;
                Count = count;
                return true;
            case ChipKey.Every:
                if (!Cadence.TryParse(value, out var every)) return false;
                Every = every;
                return true;
            case ChipKey.Owner:
                if (value.Length == 0) return false;
                Owner = value;
                return true;
            case ChipKey.SignOff:
                SignOff = new SignOff(value.Length == 0 ? null : value);
                return true;
            case ChipKey.Tag:
                if (value.Length == 0 || (!Tags.IsDefault && Tags.Length == CurriculumLimits.Tags)) return false;
                Tags = Tags.IsDefaultOrEmpty ? [value] : Tags.Contains(value) ? Tags : Tags.Add(value);
                return true;
            case ChipKey.Needs:
                return AddNeeds(value);
            default:
                Optional = true;
                return true;
        }
    }

    private bool AddNeeds(string value)
    {
        var names = value.Split(',', StringSplitOptions.TrimEntries);
        if (names.Length + (Needs.IsDefault ? 0 : Needs.Length) > CurriculumLimits.Needs) return false;
        foreach (var name in names)
        {
            if (name.Length == 0 || name.AsSpan().ContainsAny(" \t")) return false;
        }
        Needs = Needs.IsDefaultOrEmpty ? [.. names] : Needs.AddRange(names);
        return true;
    }

    private static bool TryNumber(string value, int maximum, out int number) =>
        int.TryParse(value, System.Globalization.NumberStyles.None, null, out number) && number >= 1 && number <= maximum;
}

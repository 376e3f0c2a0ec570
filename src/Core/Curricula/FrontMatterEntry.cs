using System.Collections.Immutable;
using System.Globalization;

namespace Onboarding.Core.Curricula;

/// <summary>Puts the entries of front matter, one after the other, into their places, and reports values that don't fit.</summary>
internal sealed class FrontMatterEntry(TrackFindings findings, int start, FrontMatter found)
{
    /// <summary>Takes a key with its value, or values; <paramref name="offset"/> is the key's place in the YAML.</summary>
    public void Set(string name, IReadOnlyList<FrontMatterValue> values, bool isList, int offset)
    {
        var value = values.Count == 0 ? "" : values[0].Text.Trim();
        if (FrontMatterKeys.Find(name) is not { } row) ReportNearMiss(name, offset);
        else if (row.IsOfGate) SetGate(row, values, isList, offset);
        else if (!TrySet(row, value, values, isList)) Report(row, value, row.Expected, offset);
    }

    /// <summary>Takes a key whose value is neither a word nor a list.</summary>
    public void SetNested(string name, int offset)
    {
        if (FrontMatterKeys.Find(name) is not { } row) ReportNearMiss(name, offset);
        else if (row.IsOfGate) Report(row, "{…}", row.Type == FrontMatterType.Id ? "a text" : row.Expected, offset);
    }

    private void SetGate(FrontMatterRow row, IReadOnlyList<FrontMatterValue> values, bool isList, int offset)
    {
        var isWhole = isList || values.Count == 0 || row.Type == FrontMatterType.Text;
        (found.Gate ??= new GateDraft(start)).Set(findings, row, isWhole ? values : Words(values[0]), offset);
    }

    /// <summary>False where the value doesn't fit.</summary>
    private bool TrySet(FrontMatterRow row, string value, IReadOnlyList<FrontMatterValue> values, bool isList)
    {
        switch (row.Key)
        {
            case FrontMatterKey.Title:
                if (value.Length > 0) found.Title = value;
                return true;
            case FrontMatterKey.Track:
                if (value.Length > 0) found.TrackId = value;
                return true;
            case FrontMatterKey.Order:
                if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var order) || !double.IsFinite(order)) return false;
                found.Order = order;
                return true;
            case FrontMatterKey.SignOff when IsSwitch(value, out var isAsked):
                return !isAsked || TrySetDefault(row.Chip, "");
            case FrontMatterKey.Due or FrontMatterKey.Level or FrontMatterKey.Owner or FrontMatterKey.SignOff:
                return TrySetDefault(row.Chip, value);
            case FrontMatterKey.Roles:
                found.Roles = WordsOf(values, isList);
                return true;
            case FrontMatterKey.Goals:
                found.Goals = GoalSources.Find(value);
                return found.Goals is not null;
            case FrontMatterKey.GoalHeadings:
                found.GoalHeadings = isList ? [.. values.Select(one => one.Text)] : [value];
                return true;
            case FrontMatterKey.GoalColumn:
                if (value.Length > 0) found.GoalColumn = value;
                return true;
            case FrontMatterKey.RoleLeadIns:
                found.RoleLeadIns = WordsOf(values, isList);
                return true;
            case FrontMatterKey.Reviewed:
                if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var reviewed)) return false;
                found.Reviewed = reviewed;
                return true;
            case FrontMatterKey.Onboarding:
                if (!IsSwitch(value, out var isPart)) return false;
                if (!isPart) found.IsLeftOut = true;
                return true;
            default:
                return false;
        }
    }

    private ImmutableArray<string> WordsOf(IReadOnlyList<FrontMatterValue> values, bool isList) => [.. (isList ? values : Words(values[0])).Select(word => word.Text)];

    private IEnumerable<FrontMatterValue> Words(FrontMatterValue value) => value.Words(findings.Source.Content, start);

    private static bool IsSwitch(string value, out bool isOn)
    {
        isOn = value is "true" or "yes";
        return isOn || value is "false" or "no";
    }

    private bool TrySetDefault(ChipKey chip, string value)
    {
        var defaults = found.Defaults;
        if (!defaults.Set(chip, value)) return false;
        found.Defaults = defaults;
        return true;
    }

    private void Report(FrontMatterRow row, string value, string expected, int offset) =>
        findings.Report(CurriculumRules.UnknownFrontMatterValue, start + offset, value, row.Name, expected);

    private void ReportNearMiss(string name, int offset)
    {
        if (FrontMatterKeys.NearMiss(name) is { } meant) findings.Report(CurriculumRules.UnknownFrontMatterKey, start + offset, name, meant);
    }
}

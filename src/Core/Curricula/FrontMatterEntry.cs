using System.Collections.Immutable;
using System.Globalization;

namespace Onboarding.Core.Curricula;

/// <summary>Puts the entries of front matter, one after the other, into their places, and reports values that don't fit.</summary>
internal sealed class FrontMatterEntry(TrackFindings findings, int start, FrontMatter found)
{
    /// <summary>Takes a key with its value, or values; <paramref name="offset"/> is the key's place in the YAML.</summary>
    public void Set(string key, IReadOnlyList<FrontMatterValue> values, bool isList, int offset)
    {
        var value = values.Count == 0 ? "" : values[0].Text.Trim();
        switch (key)
        {
            case "title" when value.Length > 0:
                found.Title = value;
                break;
            case "track" when value.Length > 0:
                found.TrackId = value;
                break;
            case "order":
                if (double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var order) && double.IsFinite(order)) found.Order = order;
                else Report(key, value, "a number", offset);
                break;
            case "owner":
                SetDefault(ChipKey.Owner, key, value, offset);
                break;
            case "level":
                SetDefault(ChipKey.Level, key, value, offset);
                break;
            case "due":
                SetDefault(ChipKey.Due, key, value, offset);
                break;
            case "sign-off":
                if (value is "true" or "yes") value = "";
                else if (value is "false" or "no") break;
                SetDefault(ChipKey.SignOff, key, value, offset);
                break;
            case "roles":
                found.Roles = WordsOf(values, isList);
                break;
            case "goals":
                found.Goals = GoalsOf(value);
                if (found.Goals is null) Report(key, value, "links, sections, file, list or table", offset);
                break;
            case "goal-headings":
                found.GoalHeadings = isList ? [.. values.Select(one => one.Text)] : [value];
                break;
            case "goal-column" when value.Length > 0:
                found.GoalColumn = value;
                break;
            case "role-lead-ins":
                found.RoleLeadIns = WordsOf(values, isList);
                break;
            case "onboarding":
                if (value is "false" or "no") found.IsLeftOut = true;
                else if (value is not ("true" or "yes")) Report(key, value, "true or false", offset);
                break;
            case var _ when GateDraft.Knows(key):
                (found.Gate ??= new GateDraft(start)).Set(findings, key, isList || values.Count == 0 || key == "gate-title" ? values : values[0].Words(), offset);
                break;
        }
    }

    /// <summary>Takes a key whose value is neither a word nor a list.</summary>
    public void SetNested(string key, int offset)
    {
        if (GateDraft.Knows(key)) Report(key, "{…}", key is "gate" or "gate-title" ? "a text" : "a list", offset);
    }

    private static GoalSource? GoalsOf(string value) => value switch
    {
        "links" => GoalSource.Links,
        "sections" => GoalSource.Sections,
        "file" => GoalSource.File,
        "list" => GoalSource.List,
        "table" => GoalSource.Table,
        "tasks" => GoalSource.Tasks,
        _ => null,
    };

    private static ImmutableArray<string> WordsOf(IReadOnlyList<FrontMatterValue> values, bool isList) =>
        [.. (isList ? values : values[0].Words()).Select(value => value.Text)];

    private void SetDefault(ChipKey chip, string key, string value, int offset)
    {
        var defaults = found.Defaults;
        if (defaults.Set(chip, value)) found.Defaults = defaults;
        else Report(key, value, ChipKeys.ExpectedBy(chip), offset);
    }

    private void Report(string key, string value, string expected, int offset) =>
        findings.Report(CurriculumRules.UnknownFrontMatterValue, start + offset, value, key, expected);
}

using System.Globalization;
using Onboarding.Core.Reports;

namespace Onboarding.Tui.Models.Health;

/// <summary>How healthy the curriculum is.</summary>
/// <param name="CalendarYear">The cohort, by a year in which somebody of it began; null for everybody.</param>
/// <param name="Topic">The one thing to see all of; null for the worst of everything.</param>
internal sealed record HealthTab(int? CalendarYear = null, HealthTopic? Topic = null) : TabKey
{
    internal const string Word = "health";

    public override string Name => string.Join(' ', ((string?[])[Word, CalendarYear?.ToString(CultureInfo.InvariantCulture), Topic?.ToString()]).OfType<string>());

    public override bool NeedsTeam => true;

    /// <summary>The tab of a name; null where it is none's.</summary>
    public static HealthTab? Of(string name)
    {
        if (name.Split(' ') is not [Word, .. var rest]) return null;
        var tab = new HealthTab();
        foreach (var part in rest)
        {
            if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) tab = tab with { CalendarYear = year };
            else if (Enum.TryParse<HealthTopic>(part, out var topic) && Enum.IsDefined(topic)) tab = tab with { Topic = topic };
            else return null;
        }
        return tab;
    }
}

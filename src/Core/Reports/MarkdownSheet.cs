using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Reports;

/// <summary>A report being written as Markdown: lines and sections, with people and days as all reports say them.</summary>
/// <param name="nameOf">The name of a person, by id.</param>
internal sealed class MarkdownSheet(Func<string, string> nameOf)
{
    private readonly StringBuilder _text = new();

    public void Lines(params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines) _text.Append(line).Append('\n');
    }

    /// <summary>A heading over a list; without items nothing, or what is said instead.</summary>
    public void Section(string heading, IEnumerable<string> items, string? none = null)
    {
        ImmutableArray<string> lines = [.. items];
        if (lines.IsEmpty && none is null) return;
        Lines("", $"## {heading}", "");
        if (lines.IsEmpty) Lines(none!);
        foreach (var item in lines) Lines($"- {item}");
    }

    public string Name(string person) => MarkdownText.Line(nameOf(person));

    /// <summary>An open action as a box to tick: who does what, by when.</summary>
    public string Action(ActionAgreed agreed) => $"[ ] {Name(agreed.Owner)}{(agreed.Due is { } due ? $", by {Day(due)}" : "")}: {MarkdownText.Line(agreed.Text)}";

    /// <summary>How far the year is: <c>Week 11 of 52; 42 of 168 goals</c>.</summary>
    public static string Year(TraineeReview review) => $"{(review.Week > 0 ? $"W{DayWords.Week(review.Week)[1..]}; " : "")}{review.Total.Complete} of {review.Total.Required} goals";

    /// <summary>What somebody added, after what it is about; empty for nothing.</summary>
    public static string Told(string? text) => string.IsNullOrWhiteSpace(text) ? "" : $": {MarkdownText.Line(text)}";

    /// <summary><c>17 March</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    /// <summary><c>17 March 2026</c>.</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public override string ToString() => _text.ToString();
}

using System.CommandLine;
using System.CommandLine.Parsing;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>A day on the command line, as <see cref="TypedDay"/> reads it.</summary>
internal static class DateOption
{
    /// <summary>A day that was, most often.</summary>
    public static Option<DateOnly?> Create(string name, string description, TimeProvider time) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => Parse(result, (text, out day) => TypedDay.TryParse(text, TodayOf(time), out day), TypedDay.Expected),
    };

    /// <summary>A day to come, most often.</summary>
    public static Option<DateOnly?> CreateComing(string name, string description, TimeProvider time) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = ComingParser(time),
    };

    /// <summary>A day to come, most often, that has to be said.</summary>
    public static Argument<DateOnly?> CreateComingArgument(string name, string description, TimeProvider time) => new(name)
    {
        Description = description,
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = ComingParser(time),
    };

    public static bool TryParse(string text, TimeProvider time, out DateOnly day) => TypedDay.TryParse(text, TodayOf(time), out day);

    private delegate bool Reading(string text, out DateOnly day);

    private static Func<ArgumentResult, DateOnly?> ComingParser(TimeProvider time) =>
        result => Parse(result, (text, out day) => TypedDay.TryParseComing(text, TodayOf(time), out day), TypedDay.ExpectedComing);

    private static DateOnly? Parse(ArgumentResult result, Reading read, string expected)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
        if (read(text, out var day)) return day;
        result.AddError($"'{text}' is no day; {expected}.");
        return null;
    }

    private static DateOnly TodayOf(TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().Date);
}

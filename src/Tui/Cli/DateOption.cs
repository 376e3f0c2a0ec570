using System.CommandLine;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>A day on the command line: <c>2026-03-17</c>, <c>today</c>, <c>yesterday</c>.</summary>
internal static class DateOption
{
    public static Option<DateOnly?> Create(string name, string description, TimeProvider time) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
            if (TryParse(text, time, out var day)) return day;
            result.AddError($"'{text}' is no day; {TypedDay.Expected}.");
            return null;
        },
    };

    public static bool TryParse(string text, TimeProvider time, out DateOnly day) =>
        TypedDay.TryParse(text, DateOnly.FromDateTime(time.GetLocalNow().Date), out day);
}

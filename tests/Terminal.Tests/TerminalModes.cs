using System.Text.RegularExpressions;

namespace Onboarding.Terminal.Tests;

/// <summary>Reads from a program's output which modes of the terminal it changed.</summary>
internal static partial class TerminalModes
{
    /// <summary>The cursor and the wrapping of lines are on in a terminal that nobody touched.</summary>
    private static readonly HashSet<string> OnBefore = ["?25", "?7"];

    public static IReadOnlyCollection<string> SwitchedOn(string output) =>
        [.. PrivateMode().Matches(output).Where(match => match.Groups[2].Value == "h").SelectMany(Numbers).Distinct()];

    /// <summary>The modes whose last change is not back to where it was; empty for a program that tidies up.</summary>
    public static IReadOnlyCollection<string> LeftOn(string output)
    {
        var last = new Dictionary<string, bool>();
        foreach (Match match in PrivateMode().Matches(output))
            foreach (var mode in Numbers(match)) last[mode] = match.Groups[2].Value == "h";
        var left = last.Where(mode => mode.Value != OnBefore.Contains(mode.Key)).Select(mode => mode.Key).ToList();
        if (output.Split("\u001b[>").Skip(1).Count(part => KittyPush().IsMatch(part)) > KittyPop().Count(output)) left.Add("kitty keyboard");
        if (ModifyOtherKeys().Matches(output) is [.., var keys] && keys.Groups[1].Value is not ("" or "0")) left.Add("modifyOtherKeys");
        if (output.LastIndexOf("\u001b=", StringComparison.Ordinal) > output.LastIndexOf("\u001b>", StringComparison.Ordinal)) left.Add("application keypad");
        return left;
    }

    private static IEnumerable<string> Numbers(Match match) => match.Groups[1].Value.Split(';').Select(number => "?" + number);

    [GeneratedRegex("\u001b\\[\\?([0-9;]+)([hl])")]
    private static partial Regex PrivateMode();

    [GeneratedRegex("^[0-9]+u")]
    private static partial Regex KittyPush();

    [GeneratedRegex("\u001b\\[<[0-9]*u")]
    private static partial Regex KittyPop();

    [GeneratedRegex("\u001b\\[>4(?:;([0-9]*))?m")]
    private static partial Regex ModifyOtherKeys();
}

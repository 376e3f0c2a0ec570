using System.CommandLine;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>What is printed for a command line that was not understood.</summary>
internal static class UsageReport
{
    public static int Print(ParseResult parsed, CliServices services)
    {
        var errors = CliInvocation.NewPrinter(services, isPlain: false, isError: true);
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.UnmatchedTokens is [var first, ..])
        {
            errors.Paragraph($"onboard has no verb “{first}”.");
            if (Nearest(command, first) is { } near) errors.Paragraph($"Did you mean onboard {near}?", indent: 2, Tone.Dim);
        }
        else
        {
            foreach (var error in parsed.Errors) errors.Paragraph(error.Message);
            errors.Paragraph($"Usage: {VerbHelp.Usage(command)}", indent: 2, Tone.Dim);
        }
        var help = command is RootCommand ? "onboard --help" : $"onboard {command.Name} --help";
        errors.Paragraph($"{help} shows more.", indent: 2, Tone.Dim);
        return ExitCodes.Usage;
    }

    private static string? Nearest(Command root, string typed) => root.Subcommands
        .Where(verb => !verb.Hidden)
        .Select(verb => (verb.Name, Distance: Distance(verb.Name, typed)))
        .Where(verb => verb.Distance <= Math.Max(1, verb.Name.Length / 3) || (typed.Length > 1 && verb.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)))
        .OrderBy(verb => verb.Distance)
        .Select(verb => verb.Name)
        .FirstOrDefault();

    // Changes, insertions, deletions and swapped neighbours (optimal string alignment).
    private static int Distance(string left, string right)
    {
        if (right.Length > 32) return int.MaxValue;
        var cost = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cost[i, j] = i + j;
                    continue;
                }
                var replace = cost[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replace, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }
        return cost[left.Length, right.Length];
    }
}

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
            if (NearestName.Of(first, command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name)) is { } near) errors.Paragraph($"Did you mean onboard {near}?", indent: 2, Tone.Dim);
        }
        else
        {
            foreach (var error in parsed.Errors) errors.Paragraph(error.Message);
            errors.Paragraph($"Usage: {VerbHelp.Usage(command)}", indent: 2, Tone.Dim);
        }
        errors.Paragraph($"{VerbHelp.NameOf(command)} --help shows more.", indent: 2, Tone.Dim);
        return ExitCodes.Usage;
    }
}

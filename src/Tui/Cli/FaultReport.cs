using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>What a person reads when the disk or the workspace is broken: what happened, what was not saved, where the text is now, what to do.</summary>
internal static class FaultReport
{
    public static int Print(Exception fault, Printer errors, CliServices services)
    {
        switch (fault)
        {
            case CliRefusal refusal:
                errors.Paragraph(refusal.Message);
                foreach (var line in refusal.Advice) errors.Paragraph(line, indent: 2, Tone.Dim);
                return refusal.ExitCode;
            case UnsavedException unsaved:
                errors.Paragraph($"Not saved: {EventWords.VerbOf(unsaved.Happened)}{AboutOf(unsaved)}.", tone: Tone.Error);
                errors.WriteWhole([new Span("  "), new Span(Sentence(unsaved.Message))]);
                KeepText(unsaved, errors, services);
                errors.Paragraph(AdviceFor(unsaved.InnerException!), tone: Tone.Dim);
                return ExitCodes.Refused;
            case WorkspaceException:
                errors.Paragraph(Sentence(fault.Message));
                return ExitCodes.Refused;
            default:
                errors.WriteWhole([new Span(Sentence(fault.Message), Tone.Error)]);
                errors.Paragraph(AdviceFor(fault), tone: Tone.Dim);
                return ExitCodes.Refused;
        }
    }

    public static bool Covers(Exception fault) => fault is CliRefusal or UnsavedException or WorkspaceException or IOException or UnauthorizedAccessException;

    private static string AboutOf(UnsavedException unsaved) => unsaved.Happened.About is { } goal ? $", “{goal.Title}”" : "";

    private static void KeepText(UnsavedException unsaved, Printer errors, CliServices services)
    {
        if (unsaved.TypedText is not { Length: > 0 } text) return;
        if (DraftFile.TryKeep(services, unsaved.Happened.About?.Id, text) is { } path)
            errors.WriteWhole([new Span("Your text is kept in "), new Span(path, Tone.Strong), new Span(" and is:")]);
        else
            errors.Text("Your text, so that you can copy it:");
        errors.Blank();
        errors.Paragraph(text, indent: 2);
        errors.Blank();
    }

    private static string AdviceFor(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "You may not write there: check who owns the folder, or whether it is mounted read-only. Everything recorded before is still there.",
        DirectoryNotFoundException or FileNotFoundException => "Check the path, or name the workspace folder with --workspace.",
        _ => "Check the free space and the rights of that folder, then try again. Everything recorded before is still there.",
    };

    private static string Sentence(string message)
    {
        var trimmed = message.TrimEnd().Replace(" : '", ": '", StringComparison.Ordinal);
        return trimmed.Length > 0 && trimmed[^1] is '.' or '!' or '?' ? trimmed : trimmed + ".";
    }
}

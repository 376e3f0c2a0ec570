using System.CommandLine;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard undo</c>: the last thing that you recorded no longer counts.</summary>
internal static class UndoVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var verb = new Verb("undo", VerbGroup.Work, "Take back the last thing that you recorded.")
        {
            Examples = [("onboard undo", "Once more takes back the one before. The journal keeps both: what was said, and that it was taken back.")],
        };
        verb.SetAction(builder.Run(Run));
        return verb;
    }

    private static int Run(CliInvocation invocation)
    {
        var all = invocation.Undo();
        if (all.IsEmpty) throw new CliRefusal("There is nothing of yours to take back.");
        var taken = all[0];
        if (all.Length > 1)
        {
            invocation.Out.WriteWhole([new Span("Took back: "), new Span($"an import of {all.Length} goals", Tone.Strong)]);
            return ExitCodes.Ok;
        }
        invocation.Out.WriteWhole([new Span($"Took back: {EventWords.VerbOf(taken)}"), new Span(taken.About is { } goal ? "  " + goal.Title : "", Tone.Strong)]);
        if (EventWords.TextOf(taken) is { } text) invocation.Out.Paragraph(text, indent: 2, Tone.Dim);
        return ExitCodes.Ok;
    }
}

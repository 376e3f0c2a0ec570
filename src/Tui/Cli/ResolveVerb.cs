using System.CommandLine;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard resolve QUESTION</c>: it needs no further answer.</summary>
internal static class ResolveVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var question = QuestionArgument.Create(builder);
        var verb = new Verb("resolve", VerbGroup.Mentor, "Close a question that needs no further answer.")
        {
            Examples = [("onboard resolve 3", "By its number in onboard questions. What was asked and answered stays to be read.")],
        };
        verb.Arguments.Add(question);
        verb.SetAction(builder.Run(invocation => Run(invocation, QuestionArgument.Resolve(invocation, invocation.Words(question)!))));
        return verb;
    }

    private static int Run(CliInvocation invocation, Note question)
    {
        if (question.IsResolved) throw new CliRefusal("This question is closed already; nothing was recorded.", NoteWords.FirstLine(question.Text));
        invocation.Record(new QuestionResolved(invocation.Workspace.NewStamp(), question.Id));
        invocation.Out.WriteWhole([new Span("Closed: "), new Span(NoteWords.FirstLine(question.Text), Tone.Strong)]);
        return ExitCodes.Ok;
    }
}

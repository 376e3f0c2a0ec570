using System.CommandLine;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard defer QUESTION</c>: it waits for a session.</summary>
internal static class DeferVerb
{
    /// <summary>The word for the next one-on-one, which is no kind of session.</summary>
    public const string OneOnOne = "one-on-one";

    public static Command Create(VerbBuilder builder)
    {
        var question = QuestionArgument.Create(builder);
        var to = Choice.NewOption("--to", "SESSION", "What it waits for: one-on-one, coffee, or another kind of session.", [OneOnOne, .. SessionKind.Known.Select(kind => kind.Id)]);
        var verb = new Verb("defer", VerbGroup.Mentor, "Put a question off to the next one-on-one or session.")
        {
            Examples =
            [
                ("onboard defer 3", "To the next one-on-one."),
                ("onboard defer 3 --to coffee", "To the next Coffee and Q&A, where others hear the answer too."),
            ],
        };
        verb.Arguments.Add(question);
        verb.Options.Add(to);
        verb.SetAction(builder.Run(invocation => Run(invocation, QuestionArgument.Resolve(invocation, invocation.Words(question)!), invocation.Get(to)!)));
        return verb;
    }

    private static int Run(CliInvocation invocation, Note question, string to)
    {
        if (question.IsResolved) throw new CliRefusal("This question is closed already; nothing was recorded.", NoteWords.FirstLine(question.Text));
        var deferred = new QuestionDeferred(invocation.Workspace.NewStamp(), question.Id, to == OneOnOne ? null : to);
        invocation.Record(deferred);
        invocation.Out.WriteWhole([new Span("Put off: "), new Span(NoteWords.FirstLine(question.Text), Tone.Strong)]);
        invocation.Out.Paragraph($"It waits for the next {QuestionsVerb.SessionNameOf(deferred)}.", indent: 2, Tone.Dim);
        return ExitCodes.Ok;
    }
}

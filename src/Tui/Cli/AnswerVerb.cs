using System.CommandLine;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard answer QUESTION TEXT…</c>: an answer, kept beside its question.</summary>
internal static class AnswerVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var question = QuestionArgument.CreateWord(builder);
        var text = new Argument<string[]>("TEXT") { Description = "The answer, Markdown. Without it your editor opens.", Arity = ArgumentArity.ZeroOrMore };
        var keepOpen = new Option<bool>("--keep-open") { Description = "It needs more of an answer: leave the question open." };
        var verb = new Verb("answer", VerbGroup.Mentor, "Answer a question; it is closed then.")
        {
            Examples =
            [
                ("onboard answer 3 \"Whoever is on call, after telling the channel\"", "By its number in onboard questions."),
                ("onboard answer \"may silence\" \"Ask Linus\" --keep-open", "By words of it; it stays in the queue."),
                ("onboard answer 3 --trainee ada", "In your editor: VISUAL, else EDITOR."),
            ],
        };
        verb.Arguments.Add(question);
        verb.Arguments.Add(text);
        verb.Options.Add(keepOpen);
        verb.SetAction(builder.Run(invocation =>
        {
            var asked = QuestionArgument.Resolve(invocation, invocation.Get(question)!);
            using var source = NoteSource.From(invocation, null, invocation.Words(text), file: null);
            return Run(invocation, asked, source, invocation.Get(keepOpen));
        }));
        return verb;
    }

    private static int Run(CliInvocation invocation, Note question, NoteSource source, bool staysOpen)
    {
        // The answer to a private question says as much as the question.
        var answer = new NoteWritten(invocation.Workspace.NewStamp(), question.Goal, NoteKind.Answer, source.Text, ReplyTo: question.Id, IsPrivate: question.IsPrivate);
        var isClosed = !staysOpen && !question.IsResolved;
        invocation.Record(isClosed ? [answer, new QuestionResolved(invocation.Workspace.NewStamp(), question.Id)] : [answer]);
        source.IsRecorded = true;
        var page = invocation.Out;
        page.WriteWhole([new Span("Answered: "), new Span(NoteWords.FirstLine(question.Text), Tone.Strong)]);
        page.Paragraph(source.Text, indent: 2, Tone.Dim);
        page.Paragraph(staysOpen ? "The question stays open." : question.Goal is null ? "" : "onboard propose makes it part of the goal's description, for those who come after.", indent: 2, Tone.Dim);
        return ExitCodes.Ok;
    }
}

using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>The <c>QUESTION</c> of a verb: its number, the beginning of its id, or words of it.</summary>
internal static class QuestionArgument
{
    private const string Meaning = "The question's number in onboard questions, the beginning of its id, or words of it";

    /// <summary>All words are the question's.</summary>
    public static Argument<string[]> Create(VerbBuilder builder)
    {
        var question = new Argument<string[]>("QUESTION") { Description = Meaning + ".", Arity = ArgumentArity.OneOrMore };
        question.CompletionSources.Add(context => Completions(builder, context));
        return question;
    }

    /// <summary>One word; other arguments follow.</summary>
    public static Argument<string> CreateWord(VerbBuilder builder)
    {
        var question = new Argument<string>("QUESTION") { Description = Meaning + ", in quotes." };
        question.CompletionSources.Add(context => Completions(builder, context));
        return question;
    }

    /// <exception cref="CliRefusal">No question is meant, or several are.</exception>
    public static Note Resolve(CliInvocation invocation, string words)
    {
        WhoseYear.RefuseIfUnclear(invocation);
        return Numbered.Questions(invocation.Current.Progress).Resolve(words);
    }

    private static IEnumerable<CompletionItem> Completions(VerbBuilder builder, CompletionContext context) => builder.OpenFor(context.ParseResult) is not { } snapshot ? [] :
        Numbered.Questions(snapshot.Progress).Open.Select(row => new CompletionItem(row.Number.ToString(CultureInfo.InvariantCulture), detail: NoteWords.FirstLine(row.Item.Text)));
}

using System.CommandLine;
using System.CommandLine.Completions;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Markup;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard explain [CODE]</c>: the page of a problem's code, or all codes.</summary>
internal static class ExplainVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var code = new Argument<string?>("CODE") { Description = "As check prints it, for example CUR0201; else all are listed.", Arity = ArgumentArity.ZeroOrOne };
        code.CompletionSources.Add(_ => Explanations.All.Select(explanation => new CompletionItem(explanation.Code, detail: explanation.Title)));
        var verb = new Verb("explain", VerbGroup.Curriculum, "What a problem means, and how to correct it.")
        {
            Examples =
            [
                ("onboard explain CUR0201", "The page of a code, with an example."),
                ("onboard explain", "Every code there is."),
            ],
        };
        verb.Arguments.Add(code);
        verb.SetAction(builder.Run(invocation =>
        {
            if (invocation.Get(code) is { } asked) Print(invocation, Find(asked));
            else List(invocation.Out);
            return ExitCodes.Ok;
        }));
        return verb;
    }

    private static Explanation Find(string code) => Explanations.Find(code)
        ?? throw new CliRefusal($"There is no problem with the code “{code}”.{NearestName.Question(code, Explanations.All.Select(explanation => explanation.Code))}", "onboard explain lists all codes.");

    /// <summary>The page drawn on a terminal; elsewhere the Markdown itself, for whatever reads it next.</summary>
    private static void Print(CliInvocation invocation, Explanation explanation)
    {
        var page = invocation.Out;
        if (!invocation.Services.Console.IsOutputTerminal || page.IsPlain)
        {
            page.Document(explanation.Markdown);
            return;
        }
        foreach (var line in MarkdownLines.Render(explanation.Markdown, page.Width, page.Glyphs, _ => null)) page.Write(line);
    }

    private static void List(Printer page)
    {
        foreach (var explanation in Explanations.All) page.WriteWhole([new Span(explanation.Code, Tone.Strong), new Span("  " + explanation.Title)]);
    }
}

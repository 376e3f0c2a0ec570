using System.CommandLine;
using Onboarding.Tui.Cli.Checking;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard check [PATH]</c>: what is wrong in the files, for people, for programs and for code hosts.</summary>
internal static class CheckVerb
{
    private const string Sarif = "sarif";
    private const string GitHub = "github";

    public static Command Create(VerbBuilder builder)
    {
        var path = new Argument<string?>("PATH") { Description = "A workspace, a folder of Markdown or one file; else the workspace from here.", Arity = ArgumentArity.ZeroOrOne };
        var format = Choice.NewOption("--format", "text|json|sarif|github", "text for people, json for programs, sarif for code hosts, github for annotations.", GlobalOptions.Text, GlobalOptions.Json, Sarif, GitHub);
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors." };
        var watch = new Option<bool>("--watch") { Description = "Check again after each save, until Ctrl+C." };
        var verb = new Verb("check", VerbGroup.Curriculum, "Find mistakes in the curriculum, the journal, onboarding.json and the settings.")
        {
            Examples =
            [
                ("onboard check", "The workspace. Exit code 1 when there are errors."),
                ("onboard check docs/curriculum/kubernetes.md", "One file."),
                ("onboard check --strict --format github", "In a workflow of GitHub Actions."),
                ("onboard check --watch", "In a second terminal, while you write."),
            ],
        };
        verb.Arguments.Add(path);
        verb.Options.Add(format);
        verb.Options.Add(strict);
        verb.Options.Add(watch);
        verb.Validators.Add(asked =>
        {
            if (asked.GetValue(watch) && asked.GetValue(format) is not (null or GlobalOptions.Text)) asked.AddError("--watch prints text; leave --format out.");
        });
        verb.SetAction(builder.Run(invocation =>
        {
            CheckedFiles Read() => CheckedFiles.Read(invocation, invocation.Get(path)) is var files && invocation.Get(strict) ? files.WithWarningsAsErrors() : files;
            return invocation.Get(watch) ? Watch(invocation, Read) : Print(invocation, Read(), invocation.Get(format)!);
        }, isLasting: invocation => invocation.Get(watch)));
        return verb;
    }

    private static int Watch(CliInvocation invocation, Func<CheckedFiles> read)
    {
        using var watch = new CheckWatch(invocation, read);
        return watch.Run();
    }

    private static int Print(CliInvocation invocation, CheckedFiles files, string format)
    {
        switch (format)
        {
            case GlobalOptions.Json:
                JsonOutput.Write(invocation, [.. files.Problems.Select(problem => ProblemJson.Of(problem, files.Shown(problem)))], CliJson.Default.ProblemJsonArray);
                break;
            case Sarif:
                JsonOutput.Write(invocation, SarifReport.Of(files), CliJson.Default.SarifLog);
                break;
            case GitHub:
                GitHubAnnotations.Print(invocation, files);
                break;
            default:
                ProblemText.Print(invocation, files);
                break;
        }
        return files.HasErrors ? ExitCodes.Refused : ExitCodes.Ok;
    }
}

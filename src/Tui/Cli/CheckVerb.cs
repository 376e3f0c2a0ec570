using System.Collections.Immutable;
using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard check [PATH]</c>: what is wrong in the files, one problem a line.</summary>
internal static class CheckVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var path = new Argument<string?>("PATH") { Description = "A workspace, a folder of Markdown or one file; else the workspace from here.", Arity = ArgumentArity.ZeroOrOne };
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("check", VerbGroup.Curriculum, "Find mistakes in the curriculum, the journal, onboarding.json and the settings.")
        {
            Examples =
            [
                ("onboard check", "The workspace. Exit code 1 when there are errors or warnings."),
                ("onboard check docs/curriculum/kubernetes.md", "One file."),
            ],
        };
        verb.Arguments.Add(path);
        verb.Options.Add(format);
        verb.SetAction(builder.Run(invocation => Run(invocation, CheckedFiles.Read(invocation, invocation.Get(path)), invocation.IsJson(format))));
        return verb;
    }

    private static int Run(CliInvocation invocation, CheckedFiles files, bool isJson)
    {
        var exitCode = files.Problems.Any(problem => problem.Severity != Severity.Information) ? ExitCodes.Refused : ExitCodes.Ok;
        if (isJson)
        {
            JsonOutput.Write(invocation, [.. files.Problems.Select(problem => ProblemJson.Of(problem, files.Shown(problem)))], CliJson.Default.ProblemJsonArray);
            return exitCode;
        }
        var page = invocation.Out;
        foreach (var problem in files.Problems)
        {
            var (line, column) = (problem.Location.Line, problem.Location.Column);
            page.WriteWhole(
            [
                new Span($"{files.Shown(problem)}:{line}:{column}: "), new Span(SeverityWords.Of(problem.Severity), ToneOf(problem.Severity)),
                new Span($" {problem.Code}: ", Tone.Strong), new Span(problem.Message),
            ]);
        }
        page.Text(Summary(files.Problems, files.Tracks), Tone.Dim);
        return exitCode;
    }

    private static string Summary(ImmutableArray<Diagnostic> problems, ImmutableArray<Track> tracks)
    {
        var read = $"{Number(tracks.Length, "track")}, {Number(tracks.Sum(track => track.AllGoals.Length), "goal")}";
        if (problems.IsEmpty) return $"No problems in {read}.";
        var counts = problems.GroupBy(problem => problem.Severity).OrderBy(group => group.Key)
            .Select(group => group.Key == Severity.Information ? $"{group.Count()} for information" : Number(group.Count(), SeverityWords.Of(group.Key)));
        return $"{string.Join(", ", counts)} in {read}.";
    }

    private static string Number(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Information,
    };
}

using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard ids [PATH]</c>: gives every goal without an id one, in the Markdown. Nothing else in the files changes.</summary>
internal static class IdsVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var path = new Argument<string?>("PATH") { Description = "A folder of Markdown or one file; else the workspace's curriculum.", Arity = ArgumentArity.ZeroOrOne };
        var isDryRun = new Option<bool>("--dry-run") { Description = "Show the ids and write nothing." };
        var verb = new Verb("ids", VerbGroup.Curriculum, "Write an id to every goal that has none, so that no edit loses progress.")
        {
            Examples =
            [
                ("onboard ids --dry-run", "See first what would be written, and where."),
                ("onboard ids", "Write them. Progress recorded before stays with its goal."),
            ],
        };
        verb.Arguments.Add(path);
        verb.Options.Add(isDryRun);
        verb.SetAction(builder.Run(invocation => Run(invocation, invocation.Get(path) ?? invocation.Current.Paths.Curriculum, invocation.Get(isDryRun))));
        return verb;
    }

    private static int Run(CliInvocation invocation, string path, bool isDryRun)
    {
        var page = invocation.Out;
        var part = CurriculumPart.Of(invocation, path);
        var proposals = IdWriter.Propose(part.Read()).Where(proposal => part.Holds(proposal.Goal.Location.Path));
        var (written, refused) = (0, 0);
        foreach (var file in proposals.GroupBy(proposal => proposal.Goal.Location.Path, StringComparer.Ordinal))
        {
            var full = Path.Combine(part.Folder, file.Key);
            var edit = IdWriter.Apply(new SourceFile(file.Key, File.ReadAllBytes(full)), file, part.Options);
            if (!isDryRun && edit.Written > 0) FileEdit.Apply(full, _ => edit.Bytes.ToArray());
            foreach (var proposal in file.Where(row => edit.Problems.All(problem => problem.Location != row.Goal.Location)))
                page.WriteWhole([new Span($"{proposal.Goal.Location}: ", Tone.Dim), new Span($"#{proposal.Id}", Tone.Code), new Span("  " + proposal.Goal.Title)]);
            foreach (var problem in edit.Problems) invocation.Errors.WriteWhole([new Span($"{problem.Location}: {SeverityWords.Of(problem.Severity)} {problem.Code}: {problem.Message}")]);
            (written, refused) = (written + edit.Written, refused + edit.Problems.Length);
        }
        page.Text(Summary(written, refused, isDryRun), Tone.Dim);
        return refused > 0 ? ExitCodes.Refused : ExitCodes.Ok;
    }

    private static string Summary(int written, int refused, bool isDryRun) => written switch
    {
        0 when refused > 0 => "No id was written.",
        0 => "Every goal has its id; nothing to write.",
        _ when isDryRun => $"{CountWords.Of(written, "id")} would be written; onboard ids writes them.",
        _ => $"{CountWords.Of(written, "id")} written.",
    };
}

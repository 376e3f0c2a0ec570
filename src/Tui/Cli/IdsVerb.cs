using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard ids [FOLDER]</c>: gives every goal without an id one, in the Markdown. Nothing else in the files changes.</summary>
internal static class IdsVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var folder = new Argument<string?>("FOLDER") { Description = "A folder of Markdown; else the workspace's curriculum.", Arity = ArgumentArity.ZeroOrOne };
        var isDryRun = new Option<bool>("--dry-run") { Description = "Show the ids and write nothing." };
        var verb = new Verb("ids", VerbGroup.Curriculum, "Write an id to every goal that has none, so that no edit loses progress.")
        {
            Examples =
            [
                ("onboard ids --dry-run", "See first what would be written, and where."),
                ("onboard ids", "Write them. Progress recorded before stays with its goal."),
            ],
        };
        verb.Arguments.Add(folder);
        verb.Options.Add(isDryRun);
        verb.SetAction(builder.Run(invocation => Run(invocation, FolderOf(invocation, invocation.Get(folder)), invocation.Get(isDryRun))));
        return verb;
    }

    private static string FolderOf(CliInvocation invocation, string? folder)
    {
        if (folder is null) return invocation.Current.Paths.Curriculum;
        var path = Path.GetFullPath(folder, invocation.Services.CurrentDirectory);
        return Directory.Exists(path) ? path : throw new CliRefusal($"There is no folder {folder}.");
    }

    private static int Run(CliInvocation invocation, string folder, bool isDryRun)
    {
        var page = invocation.Out;
        var proposals = IdWriter.Propose(CurriculumReader.Read(folder));
        var (written, refused) = (0, 0);
        foreach (var file in proposals.GroupBy(proposal => proposal.Goal.Location.Path, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, file.Key);
            var edit = IdWriter.Apply(new SourceFile(file.Key, File.ReadAllBytes(path)), file);
            if (!isDryRun && edit.Written > 0) WorkspaceFiles.Write(path, edit.Bytes.ToArray(), isNew: false);
            foreach (var proposal in file.Where(row => edit.Problems.All(problem => problem.Location != row.Goal.Location)))
                page.WriteWhole([new Span($"{proposal.Goal.Location}: ", Tone.Dim), new Span($"#{proposal.Id}", Tone.Code), new Span("  " + proposal.Goal.Title)]);
            foreach (var problem in edit.Problems) invocation.Errors.WriteWhole([new Span($"{problem.Location}: {SeverityWords.Of(problem.Severity)} {problem.Code}: {problem.Message}")]);
            (written, refused) = (written + edit.Written, refused + edit.Problems.Length);
        }
        page.Text(Summary(written, isDryRun), Tone.Dim);
        return refused > 0 ? ExitCodes.Refused : ExitCodes.Ok;
    }

    private static string Summary(int written, bool isDryRun) => written switch
    {
        0 => "Every goal has its id; nothing to write.",
        _ when isDryRun => $"{written} {(written == 1 ? "id" : "ids")} would be written; onboard ids writes them.",
        _ => $"{written} {(written == 1 ? "id" : "ids")} written.",
    };
}

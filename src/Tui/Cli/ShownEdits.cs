using System.CommandLine;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>Edits of files that a verb shows as a diff first, and writes once they are wanted.</summary>
internal sealed class ShownEdits
{
    /// <summary>What is said where nothing was written.</summary>
    public const string NotWritten = "Nothing was written. --yes writes it.";

    private readonly Option<bool> _isDryRun = new("--dry-run") { Description = "Show the diff and write nothing." };
    private readonly Option<bool> _isSure = new("--yes") { Description = "Write it; without this you are asked on a terminal, and nothing is written elsewhere." };

    /// <summary>Whether the edits are printed as JSON or as text.</summary>
    public Option<string> Format { get; } = GlobalOptions.NewFormat();

    public void AddTo(Command verb)
    {
        verb.Options.Add(_isDryRun);
        verb.Options.Add(_isSure);
        verb.Options.Add(Format);
    }

    /// <summary>Shows the diffs, asks where somebody can answer, and writes; false where nothing was written.</summary>
    public bool Write(CliInvocation invocation, IReadOnlyCollection<PlannedEdit> edits)
    {
        var isJson = invocation.IsJson(Format);
        if (!isJson)
        {
            foreach (var line in edits.SelectMany(edit => DiffLines.Of(edit.Diff))) invocation.Out.WriteWhole([line]);
        }
        if (edits.Count == 0 || invocation.Get(_isDryRun) || !(invocation.Get(_isSure) || (!isJson && IsWanted(invocation, edits.Count)))) return false;
        foreach (var edit in edits) edit.Write();
        return true;
    }

    private static bool IsWanted(CliInvocation invocation, int files) => Confirmation.IsGiven(invocation, files == 1 ? "Write it?" : $"Write these {CountWords.Of(files, "file")}?");
}

using System.CommandLine;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard fmt [PATH…]</c>: the chips of titles in one order, with one space between them. Nothing else in the files changes.</summary>
internal static class FmtVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Folders of Markdown or files; else the workspace's curriculum. Files without goals stay as they are.", Arity = ArgumentArity.ZeroOrMore };
        var isCheck = new Option<bool>("--check") { Description = "Name the lines whose chips are not in order, and write nothing; the exit code is 1 where there are any." };
        var edits = new ShownEdits();
        var verb = new Verb("fmt", VerbGroup.Curriculum, "Put the chips of titles and headings in order, with one space between them; nothing else in the files changes.")
        {
            Examples =
            [
                ("onboard fmt", "Shows what would change, and asks."),
                ("onboard fmt --check", "For a build server: the lines that are not in order, and exit code 1."),
                ("onboard fmt docs/curriculum/oncall.md --yes", "Writes it, in one file."),
            ],
        };
        verb.Arguments.Add(paths);
        verb.Options.Add(isCheck);
        edits.AddTo(verb);
        verb.SetAction(builder.Run(invocation =>
        {
            var files = Plan(invocation, invocation.Get(paths)!);
            return invocation.Get(isCheck) ? Check(invocation, files, invocation.IsJson(edits.Format)) : Write(invocation, files, edits);
        }));
        return verb;
    }

    private static List<FormattedFile> Plan(CliInvocation invocation, string[] paths)
    {
        var files = new Dictionary<string, FormattedFile>(StringComparer.Ordinal);
        foreach (var path in paths is [] ? [invocation.Current.Paths.Curriculum] : paths)
        {
            var part = CurriculumPart.Of(invocation, path);
            foreach (var track in part.Read().Tracks.Where(track => part.Holds(track.Path)))
            {
                var file = FormattedFile.Of(invocation, part, track.Path);
                if (!file.IsInOrder) files.TryAdd(file.File, file);
            }
        }
        return [.. files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value)];
    }

    private static int Check(CliInvocation invocation, List<FormattedFile> files, bool isJson)
    {
        if (isJson) return WriteJson(invocation, files, isWritten: false);
        PrintRefused(invocation, files);
        foreach (var file in files)
        {
            foreach (var place in file.Chips.Places) invocation.Out.WriteWhole([new Span($"{file.Shown}:{place.Line}:{place.Column}: the chips are not in order")]);
        }
        invocation.Out.Text(files.Count == 0 ? "All chips are in order." : $"{Lines(files)} not in order; onboard fmt writes them.", Tone.Dim);
        return files.Count == 0 ? ExitCodes.Ok : ExitCodes.Refused;
    }

    private static int Write(CliInvocation invocation, List<FormattedFile> files, ShownEdits edits)
    {
        var isJson = invocation.IsJson(edits.Format);
        if (!isJson) PrintRefused(invocation, files);
        var isWritten = edits.Write(invocation, [.. files.Where(file => file.Chips.Refusal is null).Select(file => file.Edit)]);
        if (isJson) return WriteJson(invocation, files, isWritten);
        invocation.Out.Text(files.Count == 0 ? "All chips are in order." : isWritten ? $"{Lines(files)} in order now." : $"{Lines(files)} not in order; nothing was written. --yes writes it.", Tone.Dim);
        return ExitCode(files, isWritten);
    }

    private static int WriteJson(CliInvocation invocation, List<FormattedFile> files, bool isWritten)
    {
        JsonOutput.Write(invocation, [.. files.Select(file => file.ToJson(isWritten))], CliJson.Default.FormattedFileJsonArray);
        return ExitCode(files, isWritten);
    }

    private static int ExitCode(List<FormattedFile> files, bool isWritten) =>
        files.Count == 0 || (isWritten && files.TrueForAll(file => file.Chips.Refusal is null)) ? ExitCodes.Ok : ExitCodes.Refused;

    private static void PrintRefused(CliInvocation invocation, List<FormattedFile> files)
    {
        foreach (var file in files.Where(file => file.Chips.Refusal is not null)) invocation.Errors.WriteWhole([new Span($"{file.Shown}: nothing is written, because {file.Chips.Refusal}.")]);
    }

    private static string Lines(List<FormattedFile> files)
    {
        var lines = files.Sum(file => file.Chips.Places.Length);
        return $"{CountWords.Of(lines, "line")} in {CountWords.Of(files.Count(file => file.Chips.Refusal is null), "file")} {(lines == 1 ? "is" : "are")}";
    }
}

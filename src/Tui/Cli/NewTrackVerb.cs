using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard new track TITLE [--file FILE]</c>: a file to begin with.</summary>
internal static class NewTrackVerb
{
    public static Verb Create(VerbBuilder builder)
    {
        var title = NewVerb.NewTitle("The track's title.");
        var file = new Option<string?>("--file") { Description = "The file, in the curriculum's folder; else the title's words.", HelpName = "FILE.md" };
        var edits = new ShownEdits();
        var verb = new Verb("track", VerbGroup.Curriculum, "Begin a track: a file with a title, a first topic and a first goal.")
        {
            Examples = [("onboard new track \"Capacity planning\" --file capacity.md", "The file's name is the beginning of its goals' ids.")],
        };
        verb.Arguments.Add(title);
        verb.Options.Add(file);
        edits.AddTo(verb);
        verb.SetAction(builder.Run(invocation =>
        {
            var words = invocation.Words(title)!.Trim();
            return NewVerb.Write(invocation, edits, "track", words, Plan(invocation, words, invocation.Get(file)));
        }));
        return verb;
    }

    private static PlannedAddition Plan(CliInvocation invocation, string title, string? file)
    {
        var snapshot = invocation.Current;
        var path = (file ?? TrackScaffold.FileNameOf(title) ?? throw new CliRefusal($"“{title}” makes no name for a file.", "--file FILE.md says one.")).Replace('\\', '/');
        var full = Path.GetFullPath(path, snapshot.Paths.Curriculum);
        var relative = Path.GetRelativePath(snapshot.Paths.Curriculum, full).Replace('\\', '/');
        if (!CurriculumPlace.IsIn(full, snapshot.Paths.Curriculum) || !CurriculumReader.Reads(relative))
            throw new CliRefusal($"{path} is no track's file: it ends in .md, lies in {snapshot.Paths.Show(snapshot.Paths.Curriculum)}, and no name on the way begins with _ or a dot.");
        if (File.Exists(full)) throw new CliRefusal($"There is {invocation.Services.Shown(full)} already.", "--file FILE.md says another one.");
        if (snapshot.Curriculum.Tracks.FirstOrDefault(track => string.Equals(track.Title, title, StringComparison.OrdinalIgnoreCase)) is { } known)
            throw new CliRefusal($"There is a track “{known.Title}” already: {invocation.Services.Shown(Path.Combine(snapshot.Paths.Curriculum, known.Path))}.");
        invocation.Workspace.FollowTeam();
        return PlannedAddition.Track(invocation.Current, title, relative);
    }
}

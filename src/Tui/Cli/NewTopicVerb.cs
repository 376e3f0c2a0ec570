using System.CommandLine;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard new topic TITLE --in TRACK [--under TOPIC]</c>: a heading for goals.</summary>
internal static class NewTopicVerb
{
    public static Verb Create(VerbBuilder builder)
    {
        var title = NewVerb.NewTitle("The topic's title.");
        var track = new Option<string?>("--in") { Description = "The track, behind whose other topics it stands: its id, its file or words of its title.", HelpName = "TRACK" };
        var under = new Option<string?>("--under") { Description = "The topic that it is in: its id or words of its title.", HelpName = "TOPIC" };
        track.CompletionSources.Add(builder.Completing(CompletionValues.Tracks));
        under.CompletionSources.Add(builder.Completing(CompletionValues.Topics));
        var edits = new ShownEdits();
        var verb = new Verb("topic", VerbGroup.Curriculum, "Begin a topic: a heading, under which goals come.")
        {
            Examples =
            [
                ("onboard new topic \"Load tests\" --in capacity", "Behind all others of the track."),
                ("onboard new topic \"At night\" --under paging", "The last one in another topic."),
            ],
        };
        verb.Arguments.Add(title);
        verb.Options.Add(track);
        verb.Options.Add(under);
        edits.AddTo(verb);
        verb.Validators.Add(result =>
        {
            if (result.GetResult(track) is null && result.GetResult(under) is null) result.AddError("--in TRACK or --under TOPIC says where the topic stands.");
        });
        verb.SetAction(builder.Run(invocation =>
        {
            var words = invocation.Words(title)!.Trim();
            return NewVerb.Write(invocation, edits, "topic", words, Plan(invocation, words, invocation.Get(track), invocation.Get(under)));
        }));
        return verb;
    }

    private static PlannedAddition Plan(CliInvocation invocation, string title, string? trackWords, string? underWords)
    {
        var places = new PlaceNames(invocation);
        var track = trackWords is null ? null : places.Track(trackWords);
        var under = underWords is null ? null : places.Topic(underWords, track);
        var path = under?.Location.Path ?? track!.Path;
        if (places.Topics.FirstOrDefault(topic => topic.Location.Path == path && string.Equals(topic.Title, title, StringComparison.OrdinalIgnoreCase)) is { } known)
            throw new CliRefusal($"There is a topic “{known.Title}” already: {places.Shown(known.Location)}.");
        return PlannedAddition.Topic(invocation.Current, title, path, under);
    }
}

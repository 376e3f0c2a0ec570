using System.Collections.Immutable;
using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard new goal TITLE --in TOPIC | --after GOAL | --under GOAL</c>: a goal with an id that nothing has.</summary>
internal static class NewGoalVerb
{
    public static Verb Create(VerbBuilder builder)
    {
        var title = NewVerb.NewTitle("The goal's title; Markdown, without chips.");
        var inside = new Option<string?>("--in") { Description = "The topic or track, behind whose other goals it stands: its id, TRACK#TOPIC, or words of its title.", HelpName = "TOPIC|TRACK" };
        var after = new Option<string?>("--after") { Description = "The goal that it follows.", HelpName = "GOAL" };
        var under = new Option<string?>("--under") { Description = "The goal that it is a step of.", HelpName = "GOAL" };
        var id = new Option<string?>("--id") { Description = "Its id; else one that is made of the title.", HelpName = "ID" };
        inside.CompletionSources.Add(builder.Completing(CompletionValues.Places));
        builder.AddGoals(after);
        builder.AddGoals(under);
        var chips = new ChipOptions(builder);
        var edits = new ShownEdits();
        var verb = new Verb("goal", VerbGroup.Curriculum, "Begin a goal: a task item with a readable id that nothing has.")
        {
            Examples =
            [
                ("onboard new goal \"Run a load test\" --in load-tests --due m3 --effort 4h", "The last goal of a topic."),
                ("onboard new goal \"Read its report\" --after capacity.run-a-load-test", "Next to another goal."),
                ("onboard new goal \"Choose a day\" --under capacity.run-a-load-test", "A step of another goal."),
            ],
        };
        verb.Arguments.Add(title);
        foreach (var option in (Option[])[inside, after, under, id]) verb.Options.Add(option);
        chips.AddTo(verb);
        edits.AddTo(verb);
        verb.Validators.Add(result =>
        {
            if (new[] { inside, after, under }.Count(option => result.GetResult(option) is not null) != 1) result.AddError("One of --in, --after and --under says where the goal stands.");
        });
        verb.SetAction(builder.Run(invocation =>
        {
            var words = invocation.Words(title)!.Trim();
            var place = invocation.Get(after) is { } beside ? new GoalPlace.After(GoalArgument.Resolve(invocation, beside))
                : invocation.Get(under) is { } around ? new GoalPlace.Under(GoalArgument.Resolve(invocation, around))
                : new PlaceNames(invocation).Place(invocation.Get(inside)!);
            return NewVerb.Write(invocation, edits, "goal", words, Plan(invocation, words, invocation.Get(id), chips.Of(invocation), place));
        }));
        return verb;
    }

    private static PlannedAddition Plan(CliInvocation invocation, string title, string? id, ImmutableArray<string> chips, GoalPlace place)
    {
        var draft = new GoalDraft(title, chips) { Id = IdOf(id) };
        if (draft.Fault() is { } fault) throw new CliRefusal(fault);
        if (id is null && invocation.Current.Curriculum.Goals.FirstOrDefault(goal => string.Equals(goal.Title, title, StringComparison.OrdinalIgnoreCase)) is { } known)
            throw new CliRefusal($"There is a goal “{known.Title}” already: {new PlaceNames(invocation).Shown(known.Location)}.", "--id ID writes another one of that title.");
        invocation.Workspace.FollowTeam();
        return PlannedAddition.Goal(invocation.Current, draft, place);
    }

    private static GoalId? IdOf(string? id) => id is null ? null
        : GoalId.TryParse(id.TrimStart('#'), out var own) && !own.IsDerived ? own
        : throw new CliRefusal($"'{id}' is no id: a-z and 0-9, with - or . between, at most {GoalId.MaxLength} characters.");
}

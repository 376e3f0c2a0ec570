using System.Collections.Immutable;
using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard relink [OLD NEW]</c>: progress whose goal is gone counts for another goal from now on, once a person says so.</summary>
internal static class RelinkVerb
{
    private const int Certain = 80;

    public static Command Create(VerbBuilder builder)
    {
        var ids = new Argument<string[]>("OLD NEW") { Description = "The id that is gone, and the goal that it is now; else every one is listed and asked for.", Arity = new ArgumentArity(0, 2) };
        builder.AddGoals(ids);
        var isSure = new Option<bool>("--yes") { Description = $"Without asking: those that are alike by at least --similarity." };
        var similarity = new Option<int>("--similarity") { Description = "From 60 to 100: how alike two titles are for --yes. The same first link is 100.", HelpName = "PERCENT", DefaultValueFactory = _ => Certain };
        similarity.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 60 or > 100) result.AddError("--similarity is a number from 60 to 100.");
        });
        var verb = new Verb("relink", VerbGroup.Curriculum, "Progress of a goal that was renamed or reworded: say which goal it is now.")
        {
            Examples =
            [
                ("onboard relink", "Lists progress whose goal is gone, with the goal that it may be now, and asks."),
                ("onboard relink mon.alerts mon.alert-path", "What was recorded for the one counts for the other. onboard undo takes it back."),
            ],
        };
        verb.Arguments.Add(ids);
        verb.Options.Add(isSure);
        verb.Options.Add(similarity);
        verb.SetAction(builder.Run(invocation => invocation.Get(ids) switch
        {
            [var old, var now] => RunOne(invocation, old, GoalArgument.Resolve(invocation, now)),
            [_] => throw new CliRefusal("relink takes the id that is gone and the goal that it is now.", "onboard relink lists them."),
            _ => RunAll(invocation, invocation.Get(isSure), invocation.Get(similarity)),
        }));
        return verb;
    }

    private static int RunOne(CliInvocation invocation, string old, Goal now)
    {
        var (curriculum, progress) = (invocation.Current.Curriculum, invocation.Current.Progress);
        var removed = RemovedGoals.Find(curriculum, progress);
        if (removed.FirstOrDefault(row => row.Progress.Goal.Value == old.TrimStart('#')) is { } gone) return Move(invocation, gone.LastKnown, now);
        if (GoalId.TryParse(old, out var id) && curriculum.Find(id) is { } live) invocation.RefuseUnlessAllowed(Moved(invocation, GoalReference.To(live), now));
        throw new CliRefusal($"There is no progress for “{old}” that has lost its goal.", "onboard relink lists what there is.");
    }

    private static int RunAll(CliInvocation invocation, bool isSure, int similarity)
    {
        var removed = RemovedGoals.Find(invocation.Current.Curriculum, invocation.Current.Progress);
        if (removed.IsEmpty)
        {
            invocation.Out.Text("All progress has its goal.", Tone.Dim);
            return ExitCodes.Ok;
        }
        var moved = 0;
        foreach (var gone in removed)
        {
            Print(invocation.Out, gone);
            if (gone.Suggestion is not { } now || !IsWanted(invocation, gone, isSure, similarity)) continue;
            Move(invocation, gone.LastKnown, now);
            moved++;
        }
        invocation.Out.Text(Summary(removed, moved), Tone.Dim);
        return moved == removed.Length ? ExitCodes.Ok : ExitCodes.Refused;
    }

    private static bool IsWanted(CliInvocation invocation, RemovedGoal gone, bool isSure, int similarity) =>
        isSure ? gone.Similarity * 100 >= similarity : Confirmation.IsGiven(invocation, "Is it this goal?");

    private static void Print(Printer page, RemovedGoal gone)
    {
        page.WriteWhole([new Span($"#{gone.Progress.Goal}", Tone.Code), new Span("  " + gone.LastKnown.Title), new Span($"  {gone.Progress.Events.Length} recorded", Tone.Dim)]);
        if (gone.Suggestion is not { } now) page.WriteWhole([new Span("  no goal is like it; its progress is kept and comes back with the id", Tone.Dim)]);
        else page.WriteWhole([new Span("  now: ", Tone.Dim), new Span($"#{now.Id}", Tone.Code), new Span("  " + now.Title), new Span($"  {gone.Similarity * 100:0}% alike", Tone.Dim)]);
    }

    private static int Move(CliInvocation invocation, GoalReference gone, Goal now)
    {
        var moved = Moved(invocation, gone, now);
        invocation.RefuseUnlessAllowed(moved);
        invocation.Record(moved);
        return RecordedReport.Print(invocation, "Relinked", now);
    }

    private static GoalMoved Moved(CliInvocation invocation, GoalReference gone, Goal now) => new(invocation.Workspace.NewStamp(), gone, now.Id);

    private static string Summary(ImmutableArray<RemovedGoal> removed, int moved) => (removed.Length - moved) switch
    {
        0 => "All progress has its goal.",
        1 => "1 goal's progress is still without its goal; onboard relink OLD NEW says which one it is.",
        var left => $"{left} goals' progress is still without its goal; onboard relink OLD NEW says which one each is.",
    };
}

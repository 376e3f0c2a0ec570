using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard sign-off GOAL…</c>: a mentor confirms that goals are reached.</summary>
internal static class SignOffVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var goals = GoalArgument.Create(builder, isRequired: false);
        var note = MessageOption.Create("What you add to it.");
        var all = new Option<bool>("--all") { Description = "Everything of that trainee that waits; shown first, and asked for." };
        var yes = new Option<bool>("--yes", "-y") { Description = "With --all: don't ask." };
        var verb = new Verb("sign-off", VerbGroup.Mentor, "Confirm that a trainee reached a goal, or several.")
        {
            Examples =
            [
                ("onboard sign-off mon.tune -m \"Well explained\"", "For your only trainee; --trainee says whose goal it is."),
                ("onboard sign-off mon.tune oncall.shadow --trainee ada", "Several at once: all of them, or none where one can't be."),
                ("onboard sign-off --all --trainee ada", "Whatever waits, after you have seen it."),
            ],
        };
        verb.Arguments.Add(goals);
        verb.Options.Add(note);
        verb.Options.Add(all);
        verb.Options.Add(yes);
        verb.Validators.Add(result =>
        {
            if (result.GetResult(goals) is { Tokens.Count: > 0 } == result.GetValue(all)) result.AddError("Name the goals, or say --all.");
        });
        verb.SetAction(builder.Run(invocation =>
        {
            WhoseYear.RefuseIfUnclear(invocation);
            var named = invocation.Get(all) ? Waiting(invocation, invocation.Get(yes)) : GoalArgument.ResolveEach(invocation, invocation.Get(goals)!);
            return named is [] ? ExitCodes.Ok : Run(invocation, named, Trimmed(invocation.Get(note)));
        }));
        return verb;
    }

    private static int Run(CliInvocation invocation, Goal[] goals, string? note)
    {
        foreach (var goal in goals) RefuseIfNotDone(invocation, goal);
        ProgressEvent[] signed = [.. goals.Select(goal => new GoalSignedOff(invocation.Workspace.NewStamp(), GoalReference.To(goal), note))];
        foreach (GoalSignedOff one in signed)
            invocation.RefuseUnlessAllowed(one, NeedsEvidence(invocation, one) ? $"onboard done {one.Goal.Id} --evidence URL adds it, by {invocation.Current.Trainee.Name}." : "Nothing was recorded.");
        invocation.Record(signed);
        foreach (var goal in goals) RecordedReport.Print(invocation, "Signed off", goal);
        if (note is not null) invocation.Out.Paragraph(note, indent: 2, Tone.Dim);
        var left = invocation.Current.Review.AwaitingSignOff.Length;
        invocation.Out.Paragraph(left == 0 ? "Nothing else waits." : $"{left} more {(left == 1 ? "waits" : "wait")} for a sign-off.", indent: 2, Tone.Dim);
        return ExitCodes.Ok;
    }

    /// <summary>Refuses where there is nothing to confirm, and says why.</summary>
    private static void RefuseIfNotDone(CliInvocation invocation, Goal goal)
    {
        var standing = invocation.Current.Review.Of(goal);
        if (standing.Status == GoalStatus.Done) return;
        var who = standing.Status == GoalStatus.SignedOff ? $" by {invocation.Current.NameOf(standing.Progress.StatusBy)}" : "";
        throw new CliRefusal(
            $"“{goal.Title}” is {StatusGlyphs.Words(standing)}{who}{RecordedReport.Since(invocation, standing)}; there is nothing to sign off.",
            standing.Status == GoalStatus.SignedOff ? "onboard undo takes a sign-off of yours back." : $"onboard show {goal.Id} says what it asks for.");
    }

    private static Goal[] Waiting(CliInvocation invocation, bool isSure)
    {
        var (page, review) = (invocation.Out, invocation.Current.Review);
        var waiting = review.AwaitingSignOff;
        if (waiting.IsEmpty) throw new CliRefusal($"Nothing of {invocation.Current.Trainee.Name} waits for a sign-off.");
        if (!isSure && !Confirmation.IsPossible(invocation)) throw new CliRefusal($"{CountWords.Of(waiting.Length, "goal")} of {invocation.Current.Trainee.Name} {(waiting.Length == 1 ? "waits" : "wait")}; nobody is there to be asked.", "--yes signs them all off.");
        page.Text($"Of {invocation.Current.Trainee.Name}, waiting for a sign-off:");
        GoalRow.Print(page, [.. waiting.Select(standing => (standing, GoalRow.AgeFact(standing.Progress.Since, review)))], below: standing => standing.Progress.Evidence);
        if (isSure || Confirmation.Ask(invocation, waiting.Length == 1 ? "Sign it off?" : $"Sign off all {waiting.Length}?")) return [.. waiting.Select(standing => standing.Goal)];
        page.Text("Nothing was recorded.", Tone.Dim);
        return [];
    }

    // What the journal alone would take is refused for want of evidence.
    private static bool NeedsEvidence(CliInvocation invocation, GoalSignedOff one) => invocation.Current.Progress.RefusalOf(one) is null;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

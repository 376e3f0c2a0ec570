using System.CommandLine;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard new track</c>, <c>new topic</c>, <c>new goal</c>: something new in the curriculum, shown as a diff first.</summary>
internal static class NewVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var verb = new Verb("new", VerbGroup.Curriculum, "Begin a track, a topic or a goal; nothing else in the files changes.")
        {
            Examples =
            [
                ("onboard new track \"Capacity planning\"", "A file with a title, a first topic and a goal that shows how goals are written."),
                ("onboard new topic \"Load tests\" --in capacity-planning", "A heading, behind the track's other topics."),
                ("onboard new goal \"Run a load test\" --in load-tests --due m3", "A goal with an id that nothing has, written as those around it."),
            ],
        };
        verb.Subcommands.Add(NewTrackVerb.Create(builder));
        verb.Subcommands.Add(NewTopicVerb.Create(builder));
        verb.Subcommands.Add(NewGoalVerb.Create(builder));
        return verb;
    }

    public static Argument<string[]> NewTitle(string description) => new("TITLE") { Description = description, Arity = ArgumentArity.OneOrMore };

    /// <summary>Shows what would be written, writes it once it is wanted, and says where it stands.</summary>
    /// <param name="invocation">The run.</param>
    /// <param name="edits">How it is shown and asked for.</param>
    /// <param name="kind">What it is: a track, a topic or a goal.</param>
    /// <param name="title">Its title.</param>
    /// <param name="plan">What would be written.</param>
    public static int Write(CliInvocation invocation, ShownEdits edits, string kind, string title, PlannedAddition plan)
    {
        var shown = invocation.Services.Shown(plan.File);
        if (plan.Refusal is { } refusal) throw new CliRefusal($"The {kind} “{title}” is not written to {shown}: {refusal}.");
        var isWritten = edits.Write(invocation, [plan]);
        if (invocation.IsJson(edits.Format)) JsonOutput.Write(invocation, new AdditionJson(kind, plan.Id, title, shown, plan.Line, plan.Diff, isWritten), CliJson.Default.AdditionJson);
        else if (isWritten) invocation.Out.WriteWhole([new Span("Wrote "), new Span($"{shown}:{plan.Line}", Tone.Strong), new Span($"  #{plan.Id}", Tone.Code)]);
        else invocation.Out.Text(ShownEdits.NotWritten, Tone.Dim);
        return isWritten ? ExitCodes.Ok : ExitCodes.Refused;
    }
}

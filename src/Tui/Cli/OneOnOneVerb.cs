using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard one-on-one [TRAINEE]</c>: what there is to talk about; adds to it, settles, and closes the meeting with its minutes.</summary>
internal static class OneOnOneVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var trainee = TraineeArgument.Create(builder);
        var add = new Option<string?>("--add") { Description = "Put something on the agenda.", HelpName = "TEXT" };
        var goal = new Option<string?>("--goal", "-g") { Description = "With --add: the goal it is about.", HelpName = "GOAL" };
        builder.AddGoals(goal);
        var settle = new Option<string?>("--settle") { Description = "An item was talked about: its number, the beginning of its id, or words of it.", HelpName = "ITEM" };
        var close = new Option<bool>("--close") { Description = "You have met: record it, with minutes drafted from the journal." };
        var text = MessageOption.Create("With --settle what came of it, with --close a summary.");
        var minutes = new Option<string?>("--minutes") { Description = "With --close: these minutes, Markdown, instead of the draft.", HelpName = "TEXT" };
        var edit = new Option<bool>("--edit") { Description = "With --close: edit the minutes first." };
        var on = DateOption.Create("--on", "With --close: the day you met; else today.", builder.Time);
        var with = builder.NewWith();
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("one-on-one", VerbGroup.Mentor, "What there is to talk about; close it, and the minutes are kept.")
        {
            Examples =
            [
                ("onboard one-on-one ada", "The agenda, drawn up from the journal since the last one."),
                ("onboard one-on-one --add \"The on-call rota\" --goal oncall.shadow", "Trainee or mentor, beforehand."),
                ("onboard one-on-one ada --settle 1 -m \"Swapped with Linus\"", "Talked about."),
                ("onboard one-on-one ada --close -m \"A good week\" --edit", "You met; onboard minutes prints what you wrote."),
            ],
        };
        verb.Arguments.Add(trainee);
        foreach (var option in (Option[])[add, goal, settle, close, text, minutes, edit, on, with, format]) verb.Options.Add(option);
        verb.Validators.Add(result =>
        {
            var ways = new[] { result.GetResult(add) is not null, result.GetResult(settle) is not null, result.GetValue(close) }.Count(isSaid => isSaid);
            if (ways > 1) result.AddError("--add, --settle and --close are three things; say one.");
            if (!result.GetValue(close) && (result.GetResult(on) is not null || result.GetResult(minutes) is not null || result.GetValue(edit))) result.AddError("--on, --minutes and --edit belong to --close.");
        });
        verb.SetAction(builder.Run(invocation =>
        {
            invocation.About(invocation.Get(trainee));
            if (invocation.Get(add) is { } item) return Add(invocation, item.Trim(), invocation.Get(goal));
            if (invocation.Get(settle) is { } words) return Settle(invocation, words, Trimmed(invocation.Get(text)));
            if (invocation.Get(close)) return MeetingEnd.Record(invocation, Trimmed(invocation.Get(text)), invocation.Get(minutes), invocation.Get(edit), invocation.Get(on), Credits.Of(invocation, with));
            return AgendaPage.Print(invocation, invocation.IsJson(format));
        }));
        return verb;
    }

    private static int Add(CliInvocation invocation, string text, string? goalWords)
    {
        if (text.Length == 0) throw new CliRefusal("There is nothing to put on the agenda; nothing was recorded.");
        WhoseYear.RefuseIfUnclear(invocation);
        var goal = goalWords is null ? null : GoalReference.To(GoalArgument.Resolve(invocation, goalWords));
        var added = new AgendaAdded(invocation.Workspace.NewStamp(), text, goal);
        invocation.RefuseUnlessAllowed(added, "Nothing was recorded.");
        invocation.Record(added);
        invocation.Out.WriteWhole([new Span("On the agenda: "), new Span(text, Tone.Strong)]);
        invocation.Out.Paragraph($"onboard one-on-one --settle {Numbered.Agenda(invocation.Current.Progress.Year).NumberOf(added.Stamp.Id)} once it was talked about.", indent: 2, Tone.Dim);
        return ExitCodes.Ok;
    }

    private static int Settle(CliInvocation invocation, string words, string? outcome)
    {
        WhoseYear.RefuseIfUnclear(invocation);
        var item = Numbered.Agenda(invocation.Current.Progress.Year).Resolve(words);
        if (item.Settled is not null) throw new CliRefusal("This was settled already; nothing was recorded.", item.Added.Text);
        var settled = new AgendaSettled(invocation.Workspace.NewStamp(), item.Id, outcome);
        invocation.RefuseUnlessAllowed(settled, "Nothing was recorded.");
        invocation.Record(settled);
        invocation.Out.WriteWhole([new Span("Settled: "), new Span(item.Added.Text, Tone.Strong)]);
        if (outcome is not null) invocation.Out.Paragraph(outcome, indent: 2, Tone.Dim);
        return ExitCodes.Ok;
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

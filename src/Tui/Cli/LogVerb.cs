using System.Collections.Immutable;
using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard log KIND|GOAL</c>: a session, one of N, or one more time. Without a word: what there is to log.</summary>
internal static class LogVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var what = new Argument<string[]>("KIND|GOAL") { Description = "A kind of session, or a goal: its id, or words of its title. Without it, the kinds are listed.", Arity = ArgumentArity.ZeroOrMore };
        builder.AddSessionKinds(what);
        builder.AddGoals(what);
        var text = MessageOption.Create("What happened, or what you learnt.");
        var on = DateOption.Create("--on", "The day it happened; else today.", builder.Time);
        var with = builder.NewWith();
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("log", VerbGroup.Work, "Record a session, or one of N: a shadow shift, a postmortem read.")
        {
            Examples =
            [
                ("onboard log pairing --with radia -m \"Traced the lost header\"", "A session; it counts for the open goal that asks for its kind."),
                ("onboard log oncall.shadow -m \"Two pages, both disk\" --with grace", "One of four; --with remembers who was there."),
                ("onboard log postmortem --on yesterday", "The day it happened, when that was not today."),
                ("onboard log", "The kinds of sessions, and how often you had each."),
            ],
        };
        verb.Arguments.Add(what);
        verb.Options.Add(text);
        verb.Options.Add(on);
        verb.Options.Add(with);
        verb.Options.Add(format);
        verb.SetAction(builder.Run(invocation => invocation.Words(what) is { } words
            ? Run(invocation, words, invocation.Get(text), invocation.Get(on), Credits.Of(invocation, with), invocation.IsJson(format))
            : SessionList.Print(invocation, invocation.IsJson(format))));
        return verb;
    }

    private static int Run(CliInvocation invocation, string words, string? text, DateOnly? on, ImmutableArray<string> with, bool isJson)
    {
        var (kind, goal) = TargetOf(invocation, words);
        if (on is { } day && HeldDay.Refusal(invocation.Current, day) is { } refusal) throw new CliRefusal(refusal);
        var said = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        var happened = SessionLog.Record(invocation.Workspace.NewStamp(), kind, goal, said, on == invocation.Current.Review.Today ? null : on, with);
        invocation.Record(happened);
        if (isJson)
        {
            var logged = new SessionJson(happened.Stamp.Id, kind?.Id, on ?? invocation.Current.Review.Today, happened.Stamp.At, happened.Stamp.By, goal?.Id.Value, said, [.. with]);
            return JsonOutput.Write(invocation, logged, CliJson.Default.SessionJson);
        }
        return goal is null ? PrintSession(invocation, kind!, said) : PrintGoal(invocation, goal, said);
    }

    /// <summary>What is meant: a goal by its exact id, else a kind of session and the one open goal that counts it, else a goal by the words.</summary>
    private static (SessionKind? Kind, Goal? Goal) TargetOf(CliInvocation invocation, string words)
    {
        var log = SessionLog.Of(invocation.Current.Review);
        var isId = GoalId.TryParse(words.Trim().TrimStart('#').ToLowerInvariant(), out var id) && invocation.Current.Curriculum.Find(id) is not null;
        if (isId || log.Find(words) is not { } kind)
        {
            var goal = GoalArgument.Resolve(invocation, words);
            return (SessionLog.KindOf(goal), goal);
        }
        var goals = log.OpenGoals(kind);
        if (goals.Length < 2) return (kind, goals.FirstOrDefault());
        throw new CliRefusal($"{goals.Length} open goals count {kind.Plural}. Which one is it?", [.. goals.Select(goal => $"onboard log {goal.Id}  {goal.Title}")]);
    }

    private static int PrintGoal(CliInvocation invocation, Goal goal, string? said)
    {
        var standing = invocation.Current.Review.Of(goal);
        var times = standing.Progress.Log.Length;
        var count = goal.Count is { } of ? $"{times} of {of}" : times == 1 ? "once" : CountWords.Of(times, "time");
        return RecordedReport.Print(
            invocation,
            "Logged, " + count,
            goal,
            said ?? "",
            RecordedReport.SignOff(invocation, standing),
            goal.Count == times ? RecordedReport.YearSoFar(invocation) : "");
    }

    private static int PrintSession(CliInvocation invocation, SessionKind kind, string? said)
    {
        var page = invocation.Out;
        var times = SessionLog.Of(invocation.Current.Review).Of(kind).Count();
        ImmutableArray<Span> sign = page.IsPlain ? [] : [new Span(page.Glyphs.Done + " ", Tone.Done)];
        page.WriteWhole([.. sign, new Span("Logged: "), new Span(kind.Name, Tone.Strong)]);
        if (said is not null) page.Paragraph(said, indent: 2, Tone.Dim);
        page.Paragraph($"{kind.Times(times)} so far.", indent: 2, Tone.Dim);
        return ExitCodes.Ok;
    }
}

using Onboarding.Core.Reviews;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>What <c>onboard log</c> says alone: the kinds of sessions, how often each was held, which open goals count them.</summary>
internal static class SessionList
{
    public static int Print(CliInvocation invocation, bool isJson)
    {
        var (page, review) = (invocation.Out, invocation.Current.Review);
        var log = SessionLog.Of(review);
        if (isJson) return JsonOutput.Write(invocation, [.. log.Kinds.Select(kind => SessionKindJson.Of(log, kind))], CliJson.Default.SessionKindJsonArray);
        var (ids, names) = (log.Kinds.Max(kind => kind.Id.Length), log.Kinds.Max(kind => DisplayWidth.Of(kind.Name)));
        foreach (var kind in log.Kinds)
        {
            var count = SessionWords.Count(log, kind, review.Today);
            var goals = string.Join(", ", log.OpenGoals(kind).Select(goal => goal.Id.Value));
            if (page.IsPlain) page.Text($"{kind.Id}: {kind.Name}, {count}{(goals.Length > 0 ? $", counts for {goals}" : "")}");
            else PrintRow(page, kind.Id.PadRight(ids + 2), kind.Name + new string(' ', names - DisplayWidth.Of(kind.Name) + 2), count, goals);
        }
        page.Blank();
        page.Paragraph("onboard log KIND -m TEXT --with PERSON records one.", tone: Tone.Dim);
        return ExitCodes.Ok;
    }

    private static void PrintRow(Printer page, string id, string name, string count, string goals)
    {
        page.WriteCut([new Span(id, Tone.Strong), new Span(name), new Span(count, Tone.Dim)]);
        if (goals.Length > 0) page.Paragraph($"counts for {goals}", indent: id.Length, Tone.Dim);
    }
}

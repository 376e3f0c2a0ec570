using System.Collections.Immutable;
using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard readiness [GATE]</c> and <c>onboard readiness sign GATE</c>: how far the trainee is, for example with going on call.</summary>
internal static class ReadinessVerb
{
    private const string Markdown = "markdown";

    public static Command Create(VerbBuilder builder)
    {
        var gate = GateArgument.Create(builder);
        var format = Choice.NewOption("--format", "text|json|markdown", "text for people, json for programs, markdown to keep.", GlobalOptions.Text, GlobalOptions.Json, Markdown);
        var verb = new Verb("readiness", VerbGroup.Look, "How ready you are, for example for on-call: what is there, what is missing, who signed.")
        {
            Examples =
            [
                ("onboard readiness", "Every gate; the exit code is 0 when all are passed, and 3 when one is not."),
                ("onboard readiness on-call --format markdown", "With dates, to attach to the decision."),
                ("onboard readiness sign on-call --trainee ada -m \"Calm and thorough\"", "For a mentor, once everything else is there."),
            ],
        };
        verb.Arguments.Add(gate);
        verb.Options.Add(format);
        verb.SetAction(builder.Run(invocation => Show(invocation, invocation.Words(gate), invocation.Get(format)!)));
        verb.Subcommands.Add(SignCommand(builder));
        return verb;
    }

    private static Command SignCommand(VerbBuilder builder)
    {
        var gate = GateArgument.Create(builder);
        var text = MessageOption.Create("What you want to add.");
        var sign = new Command("sign", "Sign that the trainee is ready; for mentors.");
        sign.Arguments.Add(gate);
        sign.Options.Add(text);
        sign.SetAction(builder.Run(invocation => Sign(invocation, GateArgument.ResolveOne(invocation, invocation.Words(gate)), invocation.Get(text)?.Trim())));
        return sign;
    }

    private static int Show(CliInvocation invocation, string? words, string format)
    {
        var gates = GateArgument.Resolve(invocation, words);
        Readiness[] found = [.. gates.Select(invocation.Current.ReadinessFor)];
        if (format == GlobalOptions.Json) WriteJson(invocation, found, isOne: words is not null && found.Length == 1);
        else if (format == Markdown) invocation.Services.Console.Out.Write(string.Join('\n', found.Select(one => Report(invocation, one))));
        else for (var i = 0; i < found.Length; i++) Print(invocation, found[i], isFirst: i == 0);
        return found.All(one => one.IsReady) ? ExitCodes.Ok : ExitCodes.NotYet;
    }

    private static int Sign(CliInvocation invocation, Gate gate, string? text)
    {
        invocation.Record(new ReadinessSigned(invocation.Workspace.NewStamp(), gate.Id, string.IsNullOrEmpty(text) ? null : text));
        var readiness = invocation.Current.ReadinessFor(gate);
        var page = invocation.Out;
        ImmutableArray<Span> sign = page.IsPlain ? [] : [new Span(page.Glyphs.Done + " ", Tone.Done)];
        page.WriteWhole([.. sign, new Span("Signed: "), new Span(gate.Title, Tone.Strong)]);
        var verdict = ReadinessWords.Verdict(readiness);
        page.Paragraph(verdict.Text, indent: 2, verdict.Tone);
        return ExitCodes.Ok;
    }

    private static void WriteJson(CliInvocation invocation, Readiness[] found, bool isOne)
    {
        if (isOne) JsonOutput.Write(invocation, ReadinessJson.Of(invocation.Current, found[0]), CliJson.Default.ReadinessJson);
        else JsonOutput.Write(invocation, [.. found.Select(one => ReadinessJson.Of(invocation.Current, one))], CliJson.Default.ReadinessJsonArray);
    }

    private static string Report(CliInvocation invocation, Readiness readiness) =>
        SafeText.Show(ReadinessReport.Of(readiness, invocation.Current.Roster.NameOf), WhiteSpaceDisplay.Keep);

    private static void Print(CliInvocation invocation, Readiness readiness, bool isFirst)
    {
        var page = invocation.Out;
        if (!isFirst) page.Blank();
        Head(page, readiness.Gate.Title, readiness.Done, isFirst: true);
        var verdict = ReadinessWords.Verdict(readiness);
        page.Paragraph(verdict.Text, tone: verdict.Tone);
        if (!readiness.Goals.IsEmpty)
        {
            Head(page, "Goals", Sum(readiness.Goals));
            GoalRow.Print(page, [.. readiness.Goals.Select(demand => (demand.Standing, demand.On is { } on ? DayWords.Past(on, readiness.Today) : ""))]);
        }
        foreach (var demand in readiness.Sessions)
        {
            Head(page, demand.Kind.Name, new Tally(demand.Held.Length, demand.Count));
            foreach (var held in demand.Held) Session(invocation, held, readiness.Today);
        }
        if (readiness.Signatures.IsEmpty) return;
        Head(page, "Signatures", Sum(readiness.Signatures));
        foreach (var demand in readiness.Signatures) Signature(invocation, readiness, demand);
    }

    private static void Session(CliInvocation invocation, HeldSession held, DateOnly today)
    {
        var with = invocation.Current.NamesOf(held.With) is { Length: > 0 } names ? $" with {names}" : "";
        invocation.Out.WriteCut([new Span($"  {DayWords.Past(held.On, today)}{with}"), new Span(string.IsNullOrWhiteSpace(held.Text) ? "" : $": {held.Text}", Tone.Dim)]);
    }

    private static void Signature(CliInvocation invocation, Readiness readiness, SignatureDemand demand)
    {
        var page = invocation.Out;
        var mark = page.IsPlain ? "  " : demand.IsMet ? $"  {page.Glyphs.Done} " : $"  {page.Glyphs.NotStarted} ";
        var candidates = ReadinessWords.CandidatesFor(invocation.Current, readiness, demand);
        var who = demand.Signature is { } signed ? $": {invocation.Current.NameOf(signed.Stamp.By)}, {DayWords.Past(demand.On!.Value, readiness.Today)}" : candidates.Length > 0 ? $": still to come; {candidates} could sign" : ": still to come";
        page.WriteWhole([new Span(mark, demand.IsMet ? Tone.Done : Tone.Dim), new Span(ReadinessWords.RoleOf(demand)), new Span(who, Tone.Dim)]);
        if (!string.IsNullOrWhiteSpace(demand.Signature?.Text)) page.Paragraph(demand.Signature.Text, indent: 4, Tone.Dim);
    }

    private static void Head(Printer page, string title, Tally done, bool isFirst = false)
    {
        if (!isFirst) page.Blank();
        var count = $"{done.Complete} of {done.Required}";
        page.Write(new Line([new Span(title, Tone.Heading)], [new Span(page.IsPlain ? $"({count})" : count, Tone.Dim)]));
    }

    private static Tally Sum<T>(ImmutableArray<T> demands)
        where T : ReadinessDemand => demands.Aggregate(default(Tally), (sum, demand) => sum + demand.Done);
}

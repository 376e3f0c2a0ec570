using System.Collections.Immutable;
using System.CommandLine;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard note [GOAL]</c>: something to remember, on a goal or on the year.</summary>
internal static class NoteVerb
{
    private static readonly (string Word, NoteKind Kind)[] Kinds =
    [
        ("note", NoteKind.Note), ("question", NoteKind.Question), ("answer", NoteKind.Answer), ("reflection", NoteKind.Reflection), ("win", NoteKind.Win),
        ("blocker", NoteKind.Blocker), ("evidence", NoteKind.Evidence),
    ];

    public static Command Create(VerbBuilder builder)
    {
        var goal = GoalArgument.Create(builder, isRequired: false);
        var text = MessageOption.Create("The text, Markdown. Without it your editor opens.");
        var file = new Option<string?>("--file", "-F") { Description = "Take the text from a file; - is the standard input.", HelpName = "FILE" };
        var kind = Choice.NewOption("--kind", "KIND", $"What it is for: {string.Join(", ", Kinds.Select(row => row.Word))}.", [.. Kinds.Select(row => row.Word)]);
        var isPrivate = new Option<bool>("--private") { Description = "Keep it in your own state folder; it never enters the repository." };
        var with = builder.NewWith();
        var verb = new Verb("note", VerbGroup.Write, "Write a note on a goal, or on your year.")
        {
            Examples =
            [
                ("onboard note mon.alert-path -m \"Alertmanager groups by cluster\"", "On a goal."),
                ("onboard note mon.alert-path", "In your editor: VISUAL, else EDITOR."),
                ("onboard note --kind win -m \"First change in production\" --with grace", "On the year, with thanks to somebody."),
                ("onboard note oncall.shadow -F shift.md --private", "From a file; for your eyes only."),
            ],
        };
        verb.Arguments.Add(goal);
        verb.Options.Add(text);
        verb.Options.Add(file);
        verb.Options.Add(kind);
        verb.Options.Add(isPrivate);
        verb.Options.Add(with);
        verb.Validators.Add(result =>
        {
            if (result.GetResult(text) is not null && result.GetResult(file) is not null) result.AddError("--message and --file are two texts; give one.");
        });
        verb.SetAction(builder.Run(invocation =>
        {
            var about = invocation.Words(goal) is { } words ? GoalArgument.Resolve(invocation, words) : null;
            var noteKind = Kinds.First(row => row.Word == invocation.Get(kind)).Kind;
            using var source = NoteSource.From(invocation, about, invocation.Get(text), invocation.Get(file));
            return Write(invocation, about, noteKind, source, invocation.Get(isPrivate), Credits.Of(invocation, with));
        }));
        return verb;
    }

    private static int Write(CliInvocation invocation, Goal? goal, NoteKind kind, NoteSource source, bool isPrivate, ImmutableArray<string> with)
    {
        var reference = goal is null ? null : GoalReference.To(goal);
        invocation.Record(new NoteWritten(invocation.Workspace.NewStamp(), reference, kind, source.Text, with, IsPrivate: isPrivate));
        source.IsRecorded = true;
        var page = invocation.Out;
        var word = char.ToUpperInvariant(NameOf(kind)[0]) + NameOf(kind)[1..];
        page.WriteWhole([new Span($"{word} written on "), new Span(goal?.Title ?? "your year", Tone.Strong)]);
        page.Paragraph(isPrivate ? "Private: it stays in your own state folder." : "Shared: it stands in the team's journal.", indent: 2, Tone.Dim);
        return ExitCodes.Ok;
    }

    public static string NameOf(NoteKind kind) => Array.Find(Kinds, row => row.Kind == kind).Word ?? "note";
}

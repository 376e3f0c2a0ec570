using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard action</c>, <c>action add</c>, <c>action close</c>: what trainee and mentor agreed to do.</summary>
internal static class ActionVerb
{
    private const int NumberColumns = 4;

    public static Command Create(VerbBuilder builder)
    {
        var all = new Option<bool>("--all") { Description = "Closed ones too." };
        var format = GlobalOptions.NewFormat();
        var verb = new Verb("action", VerbGroup.Mentor, "What you agreed to do: list it, add to it, close it.")
        {
            Examples =
            [
                ("onboard action", "What is open, the next due first."),
                ("onboard action add \"Ask the network team\" --owner ada --due 2026-03-27", "Somebody does something, by a day."),
                ("onboard action close 2 -m \"They answered\"", "By its number, which stays; or by words of it."),
            ],
        };
        verb.Options.Add(all);
        verb.Options.Add(format);
        verb.Subcommands.Add(Add(builder));
        verb.Subcommands.Add(Close(builder));
        verb.SetAction(builder.Run(invocation => List(invocation, invocation.Get(all), invocation.IsJson(format))));
        return verb;
    }

    private static Verb Add(VerbBuilder builder)
    {
        var text = new Argument<string[]>("TEXT") { Description = "What is to be done.", Arity = ArgumentArity.OneOrMore };
        var owner = new Option<string>("--owner") { Description = "Who does it.", HelpName = "PERSON", Required = true };
        builder.AddPeople(owner);
        var due = DateOption.CreateComing("--due", "The day by which.", builder.Time);
        var goal = new Option<string?>("--goal", "-g") { Description = "The goal it helps.", HelpName = "GOAL" };
        builder.AddGoals(goal);
        var add = new Verb("add", VerbGroup.Mentor, "Agree that somebody does something.") { Examples = [("onboard action add \"Pair on the rollback\" --owner grace --goal k8s.rollback", "It is on the agenda until it is closed.")] };
        add.Arguments.Add(text);
        add.Options.Add(owner);
        add.Options.Add(due);
        add.Options.Add(goal);
        add.SetAction(builder.Run(invocation => Add(invocation, invocation.Words(text)!.Trim(), invocation.Get(owner)!, invocation.Get(due), invocation.Get(goal))));
        return add;
    }

    private static Verb Close(VerbBuilder builder)
    {
        var action = new Argument<string[]>("ACTION") { Description = "The action's number in onboard action, the beginning of its id, or words of it.", Arity = ArgumentArity.OneOrMore };
        action.CompletionSources.Add(context => Completions(builder, context));
        var outcome = MessageOption.Create("What came of it.");
        var close = new Verb("close", VerbGroup.Mentor, "It is done, or no longer wanted.") { Examples = [("onboard action close 2 -m \"They answered\"", "By its number in onboard action.")] };
        close.Arguments.Add(action);
        close.Options.Add(outcome);
        close.SetAction(builder.Run(invocation => Close(invocation, invocation.Words(action)!, invocation.Get(outcome))));
        return close;
    }

    private static int Add(CliInvocation invocation, string text, string owner, DateOnly? due, string? goalWords)
    {
        if (text.Length == 0) throw new CliRefusal("The action is empty; nothing was recorded.");
        var goal = goalWords is null ? null : GoalReference.To(GoalArgument.Resolve(invocation, goalWords));
        var agreed = new ActionAgreed(invocation.Workspace.NewStamp(), text, invocation.Current.Roster.IdOf(owner), due, goal);
        WhoseYear.RefuseIfUnclear(invocation);
        invocation.RefuseUnlessAllowed(agreed, "Nothing was recorded.");
        invocation.Record(agreed);
        var (page, number) = (invocation.Out, Numbered.Actions(invocation.Current.Progress.Year).NumberOf(agreed.Stamp.Id));
        page.WriteWhole([new Span("Agreed: "), new Span(text, Tone.Strong)]);
        page.Paragraph($"{OwnerOf(invocation, agreed)}{(due is { } day ? $", by {DayWords.Future(day, invocation.Current.Review.Today)}" : "")}. onboard action close {number} closes it.", indent: 2, Tone.Dim);
        return ExitCodes.Ok;
    }

    private static int Close(CliInvocation invocation, string words, string? outcome)
    {
        WhoseYear.RefuseIfUnclear(invocation);
        var action = Numbered.Actions(invocation.Current.Progress.Year).Resolve(words);
        if (action.Closed is not null) throw new CliRefusal("This action is closed already; nothing was recorded.", action.Agreed.Text);
        var said = string.IsNullOrWhiteSpace(outcome) ? null : outcome.Trim();
        var closed = new ActionClosed(invocation.Workspace.NewStamp(), action.Id, said);
        invocation.RefuseUnlessAllowed(closed, "Nothing was recorded.");
        invocation.Record(closed);
        invocation.Out.WriteWhole([new Span("Closed: "), new Span(action.Agreed.Text, Tone.Strong)]);
        if (said is not null) invocation.Out.Paragraph(said, indent: 2, Tone.Dim);
        return ExitCodes.Ok;
    }

    private static int List(CliInvocation invocation, bool isAll, bool isJson)
    {
        var (page, snapshot) = (invocation.Out, invocation.Current);
        var numbered = Numbered.Actions(snapshot.Progress.Year);
        (int Number, AgreedAction Item)[] rows = [.. (isAll ? numbered.All : numbered.Open).OrderBy(row => row.Item.Closed is not null).ThenBy(row => row.Item.Agreed.Due ?? DateOnly.MaxValue).ThenBy(row => row.Number)];
        if (isJson) return JsonOutput.Write(invocation, [.. rows.Select(row => ActionJson.Of(row.Number, row.Item))], CliJson.Default.ActionJsonArray);
        page.Write(new Line([new Span($"Agreed with {snapshot.Trainee.Name}", Tone.Heading)], [new Span($"{numbered.Open.Count()} open", Tone.Dim)]));
        if (rows.Length == 0) page.Text("Nothing is open. onboard action add agrees something.", Tone.Dim);
        foreach (var (number, action) in rows)
        {
            var label = number.ToString(CultureInfo.InvariantCulture);
            page.Write(new Line(
                [new Span((page.IsPlain ? label : label.PadLeft(NumberColumns)) + "  ", Tone.Strong), new Span($"{OwnerOf(invocation, action.Agreed)}: {action.Agreed.Text}", action.Closed is null ? Tone.Text : Tone.Dim)],
                [new Span(DueOf(action, snapshot.Review), Tone.Dim)]));
            if (action.Closed?.Outcome is { Length: > 0 } outcome) page.Paragraph(outcome, indent: NumberColumns + 2, Tone.Dim);
        }
        return ExitCodes.Ok;
    }

    private static string OwnerOf(CliInvocation invocation, ActionAgreed agreed) => invocation.Current.NameOf(agreed.Owner);

    private static string DueOf(AgreedAction action, TraineeReview review) => action.Closed is not null ? "closed" : ActionWords.Due(action.Agreed, review.Today);

    private static IEnumerable<CompletionItem> Completions(VerbBuilder builder, CompletionContext context) => builder.OpenFor(context.ParseResult) is not { } snapshot ? [] :
        Numbered.Actions(snapshot.Progress.Year).Open.Select(row => new CompletionItem(row.Number.ToString(CultureInfo.InvariantCulture), detail: NoteWords.FirstLine(row.Item.Agreed.Text)));
}

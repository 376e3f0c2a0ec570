using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>The end of a one-on-one: what was said is written down. Nothing private gets into it.</summary>
internal static class MeetingEnd
{
    public static int Record(CliInvocation invocation, string? summary, string? minutes, bool isEdited, DateOnly? on, ImmutableArray<string> with)
    {
        WhoseYear.RefuseIfUnclear(invocation);
        var today = invocation.Current.Review.Today;
        if (on > today) throw new CliRefusal($"{on:yyyy-MM-dd} is still to come; today is {today:yyyy-MM-dd}.");
        var people = PeopleOf(invocation, with);
        var text = minutes?.ReplaceLineEndings("\n").Trim() ?? Draft(invocation, people, on ?? today, summary);
        using var source = isEdited ? NoteSource.FromEditor(invocation, null, text) : null;
        text = source?.Text ?? text;
        var held = new OneOnOneHeld(invocation.Workspace.NewStamp(), text.Length > 0 ? text : null, on == today ? null : on, [.. people.Where(person => !IsActor(invocation, person))]);
        invocation.RefuseUnlessAllowed(held, "Nothing was recorded.");
        invocation.Record(held);
        if (source is not null) source.IsRecorded = true;
        invocation.Out.WriteWhole([new Span("Closed: the one-on-one of "), new Span(string.Join(" and ", people.Select(invocation.Current.Roster.NameOf)), Tone.Strong)]);
        invocation.Out.Paragraph(held.Minutes is null ? "Without minutes." : "onboard minutes prints what was written down.", indent: 2, Tone.Dim);
        return ExitCodes.Ok;
    }

    private static string Draft(CliInvocation invocation, ImmutableArray<string> people, DateOnly day, string? summary)
    {
        var review = invocation.Current.Shared().Review;
        return Minutes.Draft(review, Agenda.Of(review), people, day, invocation.Current.Roster.NameOf, summary).Trim();
    }

    /// <summary>The trainee, who met them, and whoever else was there.</summary>
    private static ImmutableArray<string> PeopleOf(CliInvocation invocation, ImmutableArray<string> with)
    {
        var (trainee, actor) = (invocation.Current.Trainee, invocation.Current.Actor);
        string[] mentor = !IsActor(invocation, trainee.Id) ? [actor.Id] : with.IsEmpty && trainee.Mentors is [var only] ? [only] : [];
        return [.. ((string[])[trainee.Id, .. mentor, .. with]).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsActor(CliInvocation invocation, string person) => PersonId.AreSame(person, invocation.Current.Actor.Id);
}

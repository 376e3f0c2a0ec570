using System.Text.Json;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>What there is to talk about at a one-on-one.</summary>
/// <param name="Trainee">Whose year it is.</param>
/// <param name="Since">The day of the one before, else the first day of the year.</param>
/// <param name="Last">The id of the one before; null for the first.</param>
/// <param name="Entries">In the order of the topics, the most pressing first.</param>
internal sealed record AgendaJson(string Trainee, DateOnly Since, Guid? Last, AgendaEntryJson[] Entries)
{
    public static AgendaJson Of(WorkspaceSnapshot snapshot, Agenda agenda) =>
        new(snapshot.Trainee.Id, agenda.Since, agenda.Last?.Stamp.Id, [.. agenda.Entries.Select(entry => AgendaEntryJson.Of(snapshot, entry))]);
}

/// <summary>One thing to talk about.</summary>
internal sealed record AgendaEntryJson
{
    /// <summary><c>win</c>, <c>moved</c>, <c>added</c>, <c>action</c>, <c>signOff</c>, <c>question</c>, <c>stuck</c>, <c>confidence</c> or <c>due</c>.</summary>
    public required string Topic { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The number that verbs take, for a question, an action or what was put on the agenda; else null.</summary>
    public int? Number { get; init; }

    /// <summary>The event that it stands for; null for a goal as a whole.</summary>
    public Guid? Id { get; init; }

    /// <summary>What was written; null for a goal as a whole.</summary>
    public string? Text { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? By { get; init; }

    public string? Owner { get; init; }

    public DateOnly? Due { get; init; }

    public StandingJson? Goal { get; init; }

    public int? MentorConfidence { get; init; }

    public static AgendaEntryJson Of(WorkspaceSnapshot snapshot, AgendaEntry entry) => new()
    {
        Topic = JsonNamingPolicy.CamelCase.ConvertName(entry.Topic.ToString()),
        Day = entry.Day,
        Number = NumberOf(snapshot, entry),
        Id = entry.Event,
        Text = entry.Note?.Text ?? entry.Item?.Added.Text ?? entry.Action?.Agreed.Text,
        By = entry.Note?.By ?? entry.Item?.Added.Stamp.By ?? entry.Action?.Agreed.Stamp.By,
        Owner = entry.Action?.Agreed.Owner,
        Due = entry.Action?.Agreed.Due,
        Goal = entry.Goal is { } standing ? StandingJson.Of(standing) : null,
        MentorConfidence = entry.Goal?.Progress.MentorConfidence,
    };

    private static int? NumberOf(WorkspaceSnapshot snapshot, AgendaEntry entry) => entry switch
    {
        { Item: { } item } => Numbered.Agenda(snapshot.Progress.Year).NumberOf(item.Id),
        { Action: { } action } => Numbered.Actions(snapshot.Progress.Year).NumberOf(action.Id),
        { Note: { } note, Topic: AgendaTopic.Question } => Numbered.Questions(snapshot.Progress).NumberOf(note.Id),
        _ => null,
    };
}

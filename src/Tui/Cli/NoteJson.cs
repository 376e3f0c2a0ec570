using Onboarding.Core.Progress;

namespace Onboarding.Tui.Cli;

/// <summary>A note or a question as it stands now.</summary>
internal sealed record NoteJson
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public string? Goal { get; init; }

    public required string Kind { get; init; }

    public required string Text { get; init; }

    public required string[] With { get; init; }

    public Guid? ReplyTo { get; init; }

    public required bool Private { get; init; }

    public required bool Resolved { get; init; }

    public static NoteJson Of(Note note) => new()
    {
        Id = note.Id,
        At = note.At,
        By = note.By,
        Goal = note.Goal?.Id.Value,
        Kind = NoteVerb.NameOf(note.Kind),
        Text = note.Text,
        With = note.With.IsDefaultOrEmpty ? [] : [.. note.With],
        ReplyTo = note.ReplyTo,
        Private = note.IsPrivate,
        Resolved = note.IsResolved,
    };
}

using System.Collections.Immutable;
using Onboarding.Core.Progress;

namespace Onboarding.Tui.Models;

/// <summary>A note and, under it, what replies to it.</summary>
/// <param name="Note">The note.</param>
/// <param name="Replies">The oldest first; replies to replies among them.</param>
internal sealed record NoteThread(Note Note, ImmutableArray<Note> Replies)
{
    /// <summary>The threads, the newest first; open questions before everything else. A reply to a note that is gone stands for itself.</summary>
    public static ImmutableArray<NoteThread> Of(ImmutableArray<Note> notes)
    {
        var roots = new Dictionary<Guid, Guid>();
        var replies = new Dictionary<Guid, ImmutableArray<Note>.Builder>();
        var threads = new List<Note>();
        foreach (var note in notes)
        {
            // Notes come in order of time, so what a reply replies to has been seen.
            if (note.ReplyTo is { } to && roots.TryGetValue(to, out var root))
            {
                roots[note.Id] = root;
                replies[root].Add(note);
                continue;
            }
            roots[note.Id] = note.Id;
            replies[note.Id] = ImmutableArray.CreateBuilder<Note>();
            threads.Add(note);
        }
        threads.Reverse();
        return [.. threads.OrderByDescending(IsOpen).Select(note => new NoteThread(note, replies[note.Id].ToImmutable()))];
    }

    private static bool IsOpen(Note note) => note is { Kind: NoteKind.Question, IsResolved: false };
}

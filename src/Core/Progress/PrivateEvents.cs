namespace Onboarding.Core.Progress;

/// <summary>Which events of a log are private: the private notes, what changes one, and what takes any of that back, for that says as much as the note. Immutable.</summary>
internal sealed class PrivateEvents
{
    private readonly HashSet<Guid> _ids = [];

    // From the notes to what speaks of them, not the other way: a forged journal may have events that speak of themselves or each other, or very long rows of them.
    public PrivateEvents(EventLog log)
    {
        var found = new Queue<Guid>();
        for (var i = 0; i < log.Count; i++)
        {
            if (log[i] is NoteWritten { IsPrivate: true } note) found.Enqueue(note.Stamp.Id);
        }
        if (found.Count == 0) return;
        var about = Enumerable.Range(0, log.Count).Select(i => log[i]).Where(happened => TargetOf(happened) is not null).ToLookup(happened => TargetOf(happened)!.Value, happened => happened.Stamp.Id);
        while (found.TryDequeue(out var id))
        {
            if (!_ids.Add(id)) continue;
            foreach (var follower in about[id]) found.Enqueue(follower);
        }
    }

    /// <summary>Whether an event is one of them, or would be once it is recorded.</summary>
    public bool Contains(ProgressEvent happened) => happened is NoteWritten written ? written.IsPrivate : TargetOf(happened) is { } target && _ids.Contains(target);

    private static Guid? TargetOf(ProgressEvent happened) => happened switch
    {
        NoteEdited edited => edited.Note,
        NoteDeleted deleted => deleted.Note,
        QuestionResolved resolved => resolved.Question,
        QuestionDeferred deferred => deferred.Question,
        EventRetracted retracted => retracted.Event,
        _ => null,
    };
}

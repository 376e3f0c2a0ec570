using System.Collections.Immutable;

namespace Onboarding.Core.Progress;

/// <summary>The notes of one goal while its events are added up. For one thread.</summary>
internal sealed class NoteFold
{
    private readonly List<(Note Note, bool IsDeleted)> _notes = [];
    private readonly Dictionary<Guid, int> _positions = [];

    public void Add(NoteWritten written)
    {
        _positions[written.Stamp.Id] = _notes.Count;
        _notes.Add((new Note(written), false));
    }

    /// <summary>Who wrote a note, deleted or not; null where there is none.</summary>
    public string? AuthorOf(Guid id) => _positions.TryGetValue(id, out var at) ? _notes[at].Note.By : null;

    public void Change(Guid id, Func<Note, Note> change)
    {
        var at = _positions[id];
        _notes[at] = (change(_notes[at].Note), _notes[at].IsDeleted);
    }

    public void Delete(Guid id)
    {
        var at = _positions[id];
        _notes[at] = (_notes[at].Note, true);
    }

    public ImmutableArray<Note> ToImmutable()
    {
        if (_notes.Count == 0) return [];
        var notes = ImmutableArray.CreateBuilder<Note>(_notes.Count);
        foreach (var (note, isDeleted) in _notes)
        {
            if (!isDeleted) notes.Add(note);
        }
        return notes.DrainToImmutable();
    }

    public void Clear()
    {
        if (_notes.Count == 0) return;
        _notes.Clear();
        _positions.Clear();
    }
}

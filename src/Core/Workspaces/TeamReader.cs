using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;

namespace Onboarding.Core.Workspaces;

/// <summary>Reads the years of all trainees, and again only those that changed on disk. Called by one thread at a time.</summary>
internal sealed class TeamReader(Func<WorkspacePaths, string, TraineeJournal> journalOf)
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private Basis? _basis;

    /// <summary>The team as it is on disk now.</summary>
    public Team Read(Basis basis)
    {
        if (_basis?.Paths != basis.Paths || _basis?.Reader != basis.Reader) _entries.Clear();
        var isSame = ReferenceEquals(_basis?.Curriculum, basis.Curriculum) && ReferenceEquals(_basis?.Roster, basis.Roster) && _basis?.Today == basis.Today && _basis?.DueSoonDays == basis.DueSoonDays;
        _basis = basis;
        Person[] trainees = [.. basis.Roster.People.Where(person => person.IsTrainee)];
        var read = new Entry[trainees.Length];
        // All of them write of the same goals.
        var references = new GoalReferenceTable();
        Parallel.For(0, trainees.Length, i => read[i] = Read(trainees[i], basis, isSame, references));
        _entries.Clear();
        foreach (var entry in read) _entries.Add(entry.Year.Trainee.Id, entry);
        return new Team([.. read.Select(entry => entry.Year)]);
    }

    /// <summary>Whether a journal changed on disk since it was read.</summary>
    /// <param name="shown">The trainee who is shown: what is recorded there goes through another reader, and that one knows.</param>
    public bool HasChanged(string shown) => _entries.Values.Any(entry => !PersonId.AreSame(entry.Year.Trainee.Id, shown) && entry.Journal.HasChanged());

    /// <summary>Writes an event to its trainee's journal; the trainee's year with it.</summary>
    /// <exception cref="IOException">The disk failed: nothing was written.</exception>
    public TraineeYear Append(ProgressEvent happened, TraineeYear year)
    {
        var entry = _entries[year.Trainee.Id];
        entry.Journal.Append(happened, year.Progress);
        var progress = year.Progress.With(happened);
        var after = year with { Progress = progress, Review = year.Review.After(progress) };
        _entries[year.Trainee.Id] = entry with { Year = after };
        return after;
    }

    private Entry Read(Person trainee, Basis basis, bool isSame, GoalReferenceTable references)
    {
        var known = _entries.GetValueOrDefault(trainee.Id);
        if (isSame && known is not null && !known.Journal.HasChanged()) return known;
        var journal = known?.Journal ?? journalOf(basis.Paths, trainee.Id);
        var progress = TraineeProgress.Fold(trainee.Id, journal.ReadAll(references), basis.Curriculum, basis.Roster);
        var review = TraineeReview.Build(basis.Curriculum, progress, trainee.Start, basis.Today, basis.Zone, basis.DueSoonDays);
        return new Entry(journal, new TraineeYear(trainee, progress, review));
    }

    /// <summary>What the years are read against.</summary>
    internal sealed record Basis(WorkspacePaths Paths, Curriculum Curriculum, Roster Roster, string Reader, DateOnly Today, TimeZoneInfo Zone, int DueSoonDays);

    private sealed record Entry(TraineeJournal Journal, TraineeYear Year);
}

using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <summary>A curriculum and a journal, open: the one way in for the dashboard and the command line.</summary>
/// <remarks>Members are called from one thread; <see cref="Changed"/> may be raised from another when files change outside.</remarks>
public sealed partial class Workspace : IDisposable
{
    private readonly WorkspaceOptions _options;
    private readonly Lock _gate = new();
    private readonly Lock _reading = new();
    private readonly Lazy<string> _device;
    private readonly List<ProgressEvent> _recordedWhileReading = [];
    private WorkspaceContent _content;
    private WorkspacePeople _people;
    private TraineeJournal _journal;
    private IReadOnlyList<JournalFile> _files = [];
    private ImmutableArray<Diagnostic> _problems;
    private ImmutableArray<Diagnostic> _outside = [];
    private readonly TeamReader _teamReader;
    private Team? _team;
    private DateTimeOffset _lastStamp;
    private string? _askedTrainee;
    private int _dueSoonDays = TraineeReview.UsualDueSoonDays;
    private WorkspaceWatcher? _watcher;

    private Workspace(WorkspaceOptions options)
    {
        _options = options;
        _askedTrainee = options.Trainee;
        _device = new Lazy<string>(() => DeviceName.ReadOrMake(options.StateFolder, options.HostName), LazyThreadSafetyMode.PublicationOnly);
        var root = WorkspaceLocator.Locate(options);
        var file = WorkspaceContent.ReadFile(root, out var stamp);
        var paths = WorkspaceLocator.PathsOf(root, file, options.StateFolder);
        _people = WorkspacePeople.Resolve(file.Roster, options.Identity, _askedTrainee);
        _teamReader = new TeamReader((where, trainee) => JournalOf(where, trainee, _people.Actor.Id));
        _journal = JournalOf(paths, _people.Trainee.Id, _people.Actor.Id);
        // The journal is read while the curriculum is.
        var reading = Task.Run(_journal.ReadAll);
        _content = WorkspaceContent.Read(paths, file, stamp);
        Current = Adopt(_content, _people, reading.GetAwaiter().GetResult());
    }

    /// <summary>Raised after <see cref="Current"/> changed: by a recording, or because files changed outside.</summary>
    public event Action<WorkspaceSnapshot>? Changed;

    /// <summary>All that there is to show now.</summary>
    public WorkspaceSnapshot Current { get; private set; }

    /// <summary>How far ahead what is due soon is looked for, in days. Another number shows at once, in every year.</summary>
    public int DueSoonDays
    {
        get => _dueSoonDays;
        set
        {
            if (value == _dueSoonDays) return;
            lock (_reading)
            {
                _dueSoonDays = value;
                var team = _team is null ? null : _teamReader.Read(BasisOf(_content, _people));
                lock (_gate)
                {
                    _team = team;
                    Current = SnapshotOf(_content, _people, Current.Progress);
                }
            }
            Changed?.Invoke(Current);
        }
    }

    /// <summary>Opens the workspace that the options lead to. Bad content never throws: it becomes problems.</summary>
    /// <exception cref="WorkspaceException">There is no workspace, or not the trainee that was asked for.</exception>
    public static Workspace Open(WorkspaceOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new Workspace(options);
    }

    /// <summary>The stamp of the next event: a new id, a time after everything read so far, the actor, the trainee.</summary>
    /// <param name="trainee">Whose year it is about: one of <see cref="WorkspaceSnapshot.Team"/>; null for the one that is shown.</param>
    public EventStamp NewStamp(string? trainee = null)
    {
        lock (_gate)
        {
            var about = trainee ?? _people.Trainee.Id;
            var newest = ProgressOf(about).NewestAt;
            if (_lastStamp > newest) newest = _lastStamp;
            var now = _options.Time.GetUtcNow();
            _lastStamp = now > newest ? now : newest < DateTimeOffset.MaxValue ? newest.AddTicks(1) : newest;
            return new EventStamp(Guid.CreateVersion7(_lastStamp), _lastStamp, _people.Actor.Id, about);
        }
    }

    /// <summary>Why an event can't be recorded, in a sentence for the user; null where it can.</summary>
    public string? RefusalOf(ProgressEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var progress = ProgressOf(happened.Stamp.Trainee);
        return progress.RefusalOf(happened) ?? _content.File.Evidence.RefusalOf(happened, progress) ?? RefusalOfFormerMentor(happened) ?? (happened is ReadinessSigned signed ? RefusalOfSigning(signed) : null);
    }

    /// <summary>Writes an event to the journal of its trainee, on disk, then shows it.</summary>
    /// <exception cref="IOException">The disk failed: nothing was written or changed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written: nothing was written or changed.</exception>
    /// <exception cref="WorkspaceException">It may not be recorded (see <see cref="RefusalOf"/>): nothing was written or changed.</exception>
    public void Record(ProgressEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (!IsShown(happened.Stamp.Trainee))
        {
            RecordForAnother(happened);
            return;
        }
        WorkspaceSnapshot snapshot;
        lock (_gate)
        {
            if (RefusalOf(happened) is { } refusal) throw new WorkspaceException(refusal);
            _journal.Append(happened, Current.Progress);
            _recordedWhileReading.Add(happened);
            _recordedIn.Add(happened.Stamp.Trainee);
            var progress = Current.Progress.With(happened);
            if (IsMove(happened, progress)) _problems = ProblemsOf(_content, _files, progress);
            Current = snapshot = SnapshotOf(_content, _people, progress, Current.Review.Today == Today() ? Current.Review.After(progress) : null);
        }
        Changed?.Invoke(snapshot);
    }

    /// <summary>
    /// The event that <see cref="Undo"/> takes back next: the actor's last that is not yet taken back, in the year that is shown or in one that this object
    /// recorded something in; null where there is none.
    /// </summary>
    public ProgressEvent? NextUndo => _recordedIn.Select(ProgressOf).Append(Current.Progress).Distinct()
        .Select(progress => progress.Newest().FirstOrDefault(happened => PersonId.AreSame(happened.Stamp.By, _people.Actor.Id)))
        .MaxBy(happened => happened?.Stamp.At);

    /// <summary>Takes back the actor's last event that is not yet taken back; null where there is none.</summary>
    /// <exception cref="IOException">The disk failed: nothing was written or changed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written: nothing was written or changed.</exception>
    public ProgressEvent? Undo()
    {
        var last = NextUndo;
        if (last is not null) Record(new EventRetracted(NewStamp(last.Stamp.Trainee), last.Stamp.Id));
        return last;
    }

    /// <summary>Takes back the actor's last event and all of its batch that is not yet taken back, the newest first; empty where there is none.</summary>
    /// <exception cref="IOException">The disk failed: nothing more was written or changed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written: nothing more was written or changed.</exception>
    public ImmutableArray<ProgressEvent> UndoBatch()
    {
        var taken = ImmutableArray.CreateBuilder<ProgressEvent>();
        while (NextUndo is { } next && (taken.Count == 0 || (next.Batch is { } batch && batch == taken[0].Batch))) taken.Add(Undo()!);
        return taken.ToImmutable();
    }

    /// <summary>Shows problems of files that only the front end reads, such as its settings, with the workspace's own, in the place of those reported before.</summary>
    public void Report(ImmutableArray<Diagnostic> outside)
    {
        WorkspaceSnapshot snapshot;
        lock (_gate)
        {
            if (outside.SequenceEqual(_outside)) return;
            _outside = outside;
            Current = snapshot = Current with { Problems = AllProblems() };
        }
        Changed?.Invoke(snapshot);
    }

    /// <summary>Shows another trainee's year.</summary>
    /// <exception cref="WorkspaceException">There is no such person.</exception>
    public void Show(string trainee)
    {
        lock (_reading)
        {
            var people = WorkspacePeople.Resolve(_content.File.Roster, _options.Identity, trainee);
            _askedTrainee = trainee;
            ReadAgain(_content, people, JournalOf(_content.Paths, people.Trainee.Id, people.Actor.Id));
        }
        Changed?.Invoke(Current);
    }

    /// <summary>Adds somebody to the roster, and makes <c>onboarding.json</c> where there is none; then shows what that changes.</summary>
    /// <exception cref="IOException">The disk failed: nothing was written or changed.</exception>
    /// <exception cref="WorkspaceException">The person can't be added.</exception>
    public void Enroll(Person person) => EditFile(bytes => OnboardingWriter.Add(bytes, person));

    /// <summary>Changes the first day of a person's year.</summary>
    /// <exception cref="IOException">The disk failed: nothing was written or changed.</exception>
    /// <exception cref="WorkspaceException">There is no such person.</exception>
    public void SetStart(string personId, DateOnly start) => EditFile(bytes => OnboardingWriter.SetStart(bytes, personId, start));

    /// <summary>Makes one mentor of another's trainee: whoever was it before is a former mentor, and what they confirmed stays confirmed.</summary>
    /// <param name="trainee">Whose mentor it is.</param>
    /// <param name="from">The mentor who hands over; null where nobody does.</param>
    /// <param name="to">The mentor who takes over.</param>
    /// <exception cref="IOException">The disk failed: nothing was written or changed.</exception>
    /// <exception cref="WorkspaceException">There is no such person, or they can't be the mentor.</exception>
    public void HandOver(string trainee, string? from, string to) => EditFile(bytes => OnboardingWriter.HandOver(bytes, trainee, from, to));

    /// <summary>Starts to watch curriculum, journal and onboarding.json for changes from outside.</summary>
    public void Watch() => _watcher ??= new WorkspaceWatcher(_options.Time, () => Current.Paths, () => _journal.All, () => _team is not null, Refresh);

    /// <summary>Stops watching.</summary>
    public void Dispose() => _watcher?.Dispose();

    private void EditFile(Func<byte[], byte[]> edit)
    {
        lock (_reading)
        {
            OnboardingEdit.Apply(_content.Paths.Root, edit);
        }
        Refresh();
    }

    // What a mentor confirmed stays confirmed after a hand-over; what is confirmed from then on is the new mentor's to say.
    private string? RefusalOfFormerMentor(ProgressEvent happened)
    {
        if (happened is not (GoalSignedOff or GoalReturned or ReadinessSigned) || _people.Roster.IsMentorNow(happened.Stamp.By, happened.Stamp.Trainee)) return null;
        var trainee = _people.Roster.Find(happened.Stamp.Trainee);
        var mentors = trainee is null ? [] : trainee.Mentors.Select(_people.Roster.NameOf);
        return $"'{happened.Stamp.By}' is no longer a mentor of '{happened.Stamp.Trainee}'; now it is for {string.Join(" or ", mentors)} to say.";
    }

    private TraineeJournal JournalOf(WorkspacePaths paths, string trainee, string reader) => new(paths, trainee, reader, () => _device.Value);

    private ImmutableArray<Diagnostic> AllProblems() =>
        _outside.IsEmpty ? _problems : [.. _problems.Concat(_outside).OrderBy(problem => problem.Severity).ThenBy(problem => problem.Location)];

    private WorkspaceSnapshot SnapshotOf(WorkspaceContent content, WorkspacePeople people, TraineeProgress progress, TraineeReview? review = null)
    {
        review ??= TraineeReview.Build(content.Curriculum, progress, people.Trainee.Start, Today(), _options.Time.LocalTimeZone, DueSoonDays);
        return new WorkspaceSnapshot
        {
            Paths = content.Paths,
            Curriculum = content.Curriculum,
            Roster = people.Roster,
            Trainee = people.Trainee,
            Actor = people.Actor,
            Progress = progress,
            Review = review,
            Team = _team?.With(new TraineeYear(people.Trainee, progress, review)),
            CurriculumOptions = content.File.CurriculumOptions,
            HealthPolicy = content.File.Health,
            Problems = AllProblems(),
            IsFirstRun = people.IsFirstRun,
        };
    }

    // A move, or the way back, changes which goals have progress that no goal has: the only problem that recording can bring or mend.
    private static bool IsMove(ProgressEvent happened, TraineeProgress progress) =>
        happened is GoalMoved || (happened is EventRetracted retracted && progress.Find(retracted.Event) is GoalMoved or EventRetracted);

    private DateOnly Today() => DateOnly.FromDateTime(_options.Time.GetLocalNow().DateTime);
}

using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <content>How what is on disk becomes what is shown, again after each change from outside.</content>
public sealed partial class Workspace
{
    /// <summary>Reads again what has changed on disk, and shows it; true where something had.</summary>
    public bool Refresh()
    {
        lock (_reading)
        {
            var file = WorkspaceContent.ReadFile(_content.Paths.Root, out var stamp);
            var isSameFile = stamp == _content.FileStamp;
            var isSameCurriculum = isSameFile && FolderStamp.Of(_content.Paths.Curriculum) == _content.CurriculumStamp;
            var isSameDay = Today() == Current.Review.Today;
            if (isSameFile && isSameCurriculum && isSameDay && !_journal.HasChanged() && !(_team is not null && _teamReader.HasChanged(_people.Trainee.Id))) return false;
            var paths = isSameFile ? _content.Paths : WorkspaceLocator.PathsOf(_content.Paths.Root, file, _options.StateFolder);
            var content = isSameCurriculum ? _content : WorkspaceContent.Read(paths, isSameFile ? _content.File : file, stamp);
            var people = isSameFile ? _people : PeopleAfterEdit(content.File.Roster);
            var isSameJournal = paths == _content.Paths && people.Trainee.Id == _people.Trainee.Id && people.Actor.Id == _people.Actor.Id;
            ReadAgain(content, people, isSameJournal ? _journal : JournalOf(paths, people.Trainee.Id, people.Actor.Id));
        }
        Changed?.Invoke(Current);
        return true;
    }

    private WorkspaceSnapshot Adopt(WorkspaceContent content, WorkspacePeople people, IReadOnlyList<JournalFile> files)
    {
        var progress = TraineeProgress.Fold(people.Trainee.Id, files, content.Curriculum, people.Roster);
        _files = files;
        _problems = ProblemsOf(content, files, progress);
        return SnapshotOf(content, people, progress);
    }

    private void ReadAgain(WorkspaceContent content, WorkspacePeople people, TraineeJournal journal)
    {
        lock (_gate) _recordedWhileReading.Clear();
        var files = journal.ReadAll();
        var team = _team is null ? null : _teamReader.Read(BasisOf(content, people));
        var folded = TraineeProgress.Fold(people.Trainee.Id, files, content.Curriculum, people.Roster);
        lock (_gate)
        {
            // What was recorded while the files were read, and perhaps missed.
            if (ReferenceEquals(journal, _journal)) folded = _recordedWhileReading.Aggregate(folded, (sum, happened) => sum.With(happened));
            (_content, _people, _journal, _files, _team) = (content, people, journal, files, team);
            _problems = ProblemsOf(content, files, folded);
            Current = SnapshotOf(content, people, folded);
        }
        _watcher?.Follow();
    }

    // An edit of the roster must not take the shown trainee from the screen.
    private WorkspacePeople PeopleAfterEdit(Roster roster)
    {
        try
        {
            return WorkspacePeople.Resolve(roster, _options.Identity, _askedTrainee);
        }
        catch (WorkspaceException)
        {
            return WorkspacePeople.Resolve(roster, _options.Identity, null);
        }
    }

    private static ImmutableArray<Diagnostic> ProblemsOf(WorkspaceContent content, IReadOnlyList<JournalFile> files, TraineeProgress progress) =>
        [.. content.Problems.Concat(files.SelectMany(file => file.Problems)).Concat(progress.Problems).Concat(RemovedGoals.Problems(content.Paths, content.Curriculum, progress)).OrderBy(problem => problem.Severity).ThenBy(problem => problem.Location)];
}

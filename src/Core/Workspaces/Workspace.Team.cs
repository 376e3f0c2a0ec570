using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <content>The years of the other trainees: read when somebody asks for the team, and kept as they are on disk from then on.</content>
public sealed partial class Workspace
{
    // Whose years something was recorded in besides the one that was shown then: undo goes back there too.
    private readonly HashSet<string> _recordedIn = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the years of all trainees, and follows them from now on: <see cref="WorkspaceSnapshot.Team"/> is there and stays true. May be called from any thread.</summary>
    public void FollowTeam()
    {
        lock (_reading)
        {
            if (_team is not null) return;
            var team = _teamReader.Read(BasisOf(_content, _people));
            lock (_gate)
            {
                _team = team;
                Current = SnapshotOf(_content, _people, Current.Progress, Current.Review);
            }
            _watcher?.Follow();
        }
        Changed?.Invoke(Current);
    }

    private void RecordForAnother(ProgressEvent happened)
    {
        lock (_reading)
        {
            lock (_gate)
            {
                var year = _team?.Find(happened.Stamp.Trainee) ?? throw new WorkspaceException($"There is no trainee '{happened.Stamp.Trainee}' in {OnboardingFile.Name}.");
                if (RefusalOf(happened) is { } refusal) throw new WorkspaceException(refusal);
                _team = _team.With(_teamReader.Append(happened, year));
                _recordedIn.Add(happened.Stamp.Trainee);
                Current = SnapshotOf(_content, _people, Current.Progress, Current.Review);
            }
        }
        Changed?.Invoke(Current);
    }

    private bool IsShown(string trainee) => PersonId.AreSame(trainee, _people.Trainee.Id);

    private TraineeProgress ProgressOf(string trainee) => IsShown(trainee) ? Current.Progress : Current.Team?.Find(trainee)?.Progress ?? Current.Progress;

    private TeamReader.Basis BasisOf(WorkspaceContent content, WorkspacePeople people) =>
        new(content.Paths, content.Curriculum, people.Roster, people.Actor.Id, Today(), _options.Time.LocalTimeZone, DueSoonDays);
}

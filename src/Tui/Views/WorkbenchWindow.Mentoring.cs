using System.Collections.Immutable;
using Onboarding.Core.Progress;
using Onboarding.Core.Reports;
using Onboarding.Core.Reviews;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Mentoring;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>What mentors do: look at every trainee, meet one, go from year to year.</summary>
internal sealed partial class WorkbenchWindow
{
    private bool IsMentor => _services.Workspace.Current is var now && now.Roster.People.Any(person => person.IsTrainee && now.Roster.IsMentorNow(now.Actor.Id, person.Id));

    /// <summary>The other one at the table.</summary>
    private string OtherInMeeting => Snapshot.IsShown(Snapshot.Actor.Id) ? Snapshot.MentorName() : Snapshot.Trainee.Name;

    public void ShowReviews()
    {
        ShowActivity(ActivityKind.Reviews);
        OpenTab(new ReviewsTab(), preview: false);
        FocusPart(PartKind.SideBar);
    }

    public void ShowOneOnOne() => OpenTab(new OneOnOneTab(), preview: false);

    public void WriteMinutes()
    {
        var place = new DraftPlace(Snapshot.Trainee.Id, null, IsMinutes: true);
        EditNote(_services.Drafts.Find(place) ?? new NoteDraft(place, NoteKind.Note, DraftMinutes(), IsPrivate: false));
    }

    public void SwitchTrainee()
    {
        FollowTeam();
        var now = Snapshot;
        var items = now.Roster.People.Where(person => person.IsTrainee).Select((person, i) => new PaletteItem(person.Id, ShownText.Line(person.Name), DetailOf(person), () => ShowTrainee(person.Id)) { Rank = -i, Known = person.Id });
        var rows = new PaletteRows([.. items]);
        Show(new PaletteOverlay("", "Whose year?", text => (rows, text.Trim())));

        string DetailOf(Person person) => now.IsShown(person.Id) ? "shown now" : now.IsMentorOf(person.Id) ? "you are a mentor" : "";
    }

    /// <summary>Shows another trainee's year; true where it is shown now.</summary>
    private bool ShowTrainee(string trainee)
    {
        if (Snapshot.IsShown(trainee)) return true;
        foreach (var editor in _editors) if (editor.Note.Draft is { Text.Length: > 0, Place: var place }) SayDraftIsKept(place);
        var isDone = TryRecording(() => _services.Workspace.Show(trainee), "The year can't be shown");
        if (!isDone) return false;
        ShowSnapshot();
        foreach (var draft in _services.Drafts.All(trainee)) Editors.ForEach(tabs => tabs.MarkDirty(TabOf(draft.Place), true));
        Announce($"This is {ShownText.Line(Snapshot.Trainee.Name)}'s year.");
        return true;
    }

    private void Open(YearTarget target)
    {
        if (ShowTrainee(target.Trainee)) Open(target.Of);
    }

    /// <summary>Once the first frame is drawn: whoever mentors somebody is told what waits.</summary>
    public void Follow()
    {
        if (IsMentor || Editors.Groups.Any(tabs => tabs.Tabs.Any(tab => tab.Key.NeedsTeam))) FollowTeam();
    }

    public WorkspaceSnapshot WithTeam()
    {
        _services.Workspace.FollowTeam();
        return _services.Workspace.Current;
    }

    /// <summary>Reads all trainees' years beside the loop; the workspace says when they are there.</summary>
    private void FollowTeam()
    {
        if (_services.Workspace.Current.Team is not null) return;
        _ = Task.Run(() =>
        {
            try
            {
                _services.Workspace.FollowTeam();
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                App?.Invoke(() => Say($"The team's years can't be read: {fault.Message}", Tone.Error));
            }
        });
    }

    private bool SaveMinutes(NoteDraft draft) => Record(
        stamp => new OneOnOneHeld(stamp, draft.Text.Trim(), With: PeopleInMeeting.Remove(Snapshot.Actor.Id)),
        "Minutes saved; the one-on-one is closed");

    private string DraftMinutes()
    {
        var shared = SharedSnapshot();
        return Minutes.Draft(shared.Review, Agenda.Of(shared.Review), PeopleInMeeting, shared.Review.Today, shared.Roster.NameOf);
    }

    private ImmutableArray<string> PeopleInMeeting => Snapshot.IsShown(Snapshot.Actor.Id) ? [Snapshot.Trainee.Id, .. Snapshot.Trainee.Mentors.Take(1)] : [Snapshot.Trainee.Id, Snapshot.Actor.Id];

    /// <summary>For mentors alone: how many goals wait for their sign-off.</summary>
    private IEnumerable<ActivityItem> ReviewsItem(WorkspaceSnapshot snapshot)
    {
        if (!IsMentor) yield break;
        var waiting = snapshot.Team is { } team ? Waiting.For(snapshot.Actor.Id, team).Count : 0;
        yield return new ActivityItem(Icons.Current.Reviews, "reviews.show", IsShown(ActivityKind.Reviews), waiting);
    }
}

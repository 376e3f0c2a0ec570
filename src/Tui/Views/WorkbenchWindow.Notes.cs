using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>Writing notes. A note belongs to a tab: whoever leaves the tab and comes back finds the editor as it was.</summary>
internal sealed partial class WorkbenchWindow
{
    public void WriteNote(GoalId? goal, NoteKind kind)
    {
        var place = new DraftPlace(Snapshot.Trainee.Id, goal);
        var draft = _services.Drafts.Find(place) ?? new NoteDraft(place, kind, "", IsPrivate: false);
        EditNote(draft.Text.Length == 0 ? draft with { Kind = kind } : draft);
    }

    public void SaveNote()
    {
        if (ActiveEditor.Note.Draft is not { } draft) return;
        if (draft.Text.Trim().Length == 0)
        {
            CloseNote();
            return;
        }
        // The draft goes only once the note is on disk.
        if (!(draft.Place.IsMinutes ? SaveMinutes(draft) : Save(draft))) return;
        Try(() => _services.Drafts.Remove(draft.Place), "The draft is still there");
        Editors.ForEach(tabs => tabs.MarkDirty(TabOf(draft.Place), false));
        EndNote(draft.Place);
    }

    public bool NoteCanBePrivate => ActiveEditor.Note.Draft?.CanBePrivate != false;

    public void TogglePrivateNote() => ActiveEditor.Note.TogglePrivate();

    private bool Save(NoteDraft draft)
    {
        var about = draft.Place.Goal is { } id && Snapshot.Curriculum.Find(id) is { } goal ? GoalReference.To(goal) : null;
        return Record(stamp => new NoteWritten(stamp, about, draft.Kind, draft.Text.Trim(), IsPrivate: draft.IsPrivate), draft.IsPrivate ? "Private note saved" : "Note saved");
    }

    private static TabKey TabOf(DraftPlace place) => place.IsMinutes ? new OneOnOneTab() : place.Goal is { } id ? new GoalTab(id) : new TodayTab();

    /// <summary>What is written on a tab.</summary>
    private DraftPlace PlaceOf(TabKey key) => new(Snapshot.Trainee.Id, key is GoalTab tab ? tab.Goal : null, IsMinutes: key is OneOnOneTab);

    private void WireNote(NoteEditorPane note, int group)
    {
        note.Typed += () => KeepDraft(group);
        note.Render = RenderNote;
    }

    private void EditNote(NoteDraft draft)
    {
        var key = TabOf(draft.Place);
        if (PageOf(key) is not { } page) return;
        var tabs = Editors.Active;
        tabs.Open(key, page.Title, preview: false);
        tabs.MarkDirty(key, IsKept(draft.Place));
        tabs.MarkEditing(key, true);
        if (ActiveEditor.Note.Draft?.Place != draft.Place) ActiveEditor.Note.Open(draft, AboutOf(draft.Place, page));
        ShowEditors();
        Rearrange();
        FocusPart(PartKind.Editor);
    }

    /// <summary>Every draft that is on disk marks its tab; the newest is opened where the session has none open.</summary>
    private void RestoreDrafts()
    {
        var drafts = _services.Drafts.All(Snapshot.Trainee.Id);
        foreach (var draft in drafts) Editors.ForEach(tabs => tabs.MarkDirty(TabOf(draft.Place), true));
        if (drafts is not [{ } newest, ..] || Editors.Groups.Any(tabs => tabs.Tabs.Any(tab => tab.IsEditing))) return;
        EditNote(newest);
        Say("Restored what you were writing.");
    }

    /// <summary>Brings the note editor of a group in line with its front tab.</summary>
    private void ShowNote(int group, IPage? page)
    {
        var (note, tab) = (_editors[group].Note, Editors.Groups[group].Active);
        var isElsewhere = tab is not null && _editors.Where((_, other) => other != group && other < Editors.Groups.Count).Any(other => other.Note.Draft is { } open && TabOf(open.Place) == tab.Key);
        if (tab is not { IsEditing: true } || page is null || isElsewhere)
        {
            if (note.Draft is null) return;
            note.Close();
            Rearrange();
            return;
        }
        var place = PlaceOf(tab.Key);
        if (note.Draft?.Place == place) return;
        var draft = _services.Drafts.Find(place);
        if (draft is null)
        {
            // It was left without a word in it.
            Editors.Groups[group].MarkEditing(tab.Key, false);
            note.Close();
        }
        else
        {
            note.Open(draft, AboutOf(place, page));
        }
        Rearrange();
    }

    private string AboutOf(DraftPlace place, IPage page) =>
        place.IsMinutes ? $"of the one-on-one with {ShownText.Line(OtherInMeeting)}" : place.Goal is null ? "on the year" : page.Title;

    /// <summary>Each key is on disk before the next one is typed.</summary>
    private void KeepDraft(int group)
    {
        if (_editors[group].Note.Draft is not { } draft) return;
        Try(() => _services.Drafts.Keep(draft), "The draft is not on disk");
        Editors.ForEach(tabs => tabs.MarkDirty(TabOf(draft.Place), draft.Text.Length > 0));
        foreach (var editor in _editors) editor.Strip.SetNeedsDraw();
    }

    private void CloseNote()
    {
        if (ActiveEditor.Note.Draft is not { } draft) return;
        if (IsKept(draft.Place)) SayDraftIsKept(draft.Place);
        EndNote(draft.Place);
    }

    /// <summary>Whether something was typed: minutes that nobody changed are drawn up anew.</summary>
    private bool IsKept(DraftPlace place) => _services.Drafts.Find(place) is not null;

    private void SayDraftIsKept(DraftPlace place) => Say($"The draft is kept; {KeyThen(place.IsMinutes ? "oneOnOne.close" : "note.write", "opens it again")}.");

    private void EndNote(DraftPlace place)
    {
        Editors.ForEach(tabs => tabs.MarkEditing(TabOf(place), false));
        ShowEditors();
        FocusPart(PartKind.Editor);
    }
}

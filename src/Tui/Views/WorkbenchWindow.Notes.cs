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
        var draft = _services.Drafts.Find(goal) ?? new NoteDraft(goal, kind, "", IsPrivate: false);
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
        var about = draft.Goal is { } id && Snapshot.Curriculum.Find(id) is { } goal ? GoalReference.To(goal) : null;
        // The draft goes only once the note is on disk.
        if (!Record(stamp => new NoteWritten(stamp, about, draft.Kind, draft.Text.Trim(), IsPrivate: draft.IsPrivate), draft.IsPrivate ? "Private note saved" : "Note saved")) return;
        Try(() => _services.Drafts.Remove(draft.Goal), "The draft is still there");
        Editors.ForEach(tabs => tabs.MarkDirty(TabOf(draft.Goal), false));
        EndNote(draft.Goal);
    }

    public void TogglePrivateNote() => ActiveEditor.Note.TogglePrivate();

    private static TabKey TabOf(GoalId? goal) => goal is { } id ? new GoalTab(id) : new TodayTab();

    private static GoalId? GoalOf(TabKey key) => key is GoalTab tab ? tab.Goal : null;

    private void WireNote(NoteEditorPane note, int group)
    {
        note.Typed += () => KeepDraft(group);
        note.Render = RenderNote;
    }

    private void EditNote(NoteDraft draft)
    {
        var key = TabOf(draft.Goal);
        if (PageOf(key) is not { } page) return;
        var tabs = Editors.Active;
        tabs.Open(key, page.Title, preview: false);
        tabs.MarkDirty(key, draft.Text.Length > 0);
        tabs.MarkEditing(key, true);
        if (ActiveEditor.Note.Draft is null || ActiveEditor.Note.Draft.Goal != draft.Goal) ActiveEditor.Note.Open(draft, AboutOf(draft.Goal, page));
        ShowEditors();
        Rearrange();
        FocusPart(PartKind.Editor);
    }

    /// <summary>Every draft that is on disk marks its tab; the newest is opened where the session has none open.</summary>
    private void RestoreDrafts()
    {
        var drafts = _services.Drafts.All();
        foreach (var draft in drafts) Editors.ForEach(tabs => tabs.MarkDirty(TabOf(draft.Goal), true));
        if (drafts is not [{ } newest, ..] || Editors.Groups.Any(tabs => tabs.Tabs.Any(tab => tab.IsEditing))) return;
        EditNote(newest);
        Say("Restored what you were writing.");
    }

    /// <summary>Brings the note editor of a group in line with its front tab.</summary>
    private void ShowNote(int group, IPage? page)
    {
        var (note, tab) = (_editors[group].Note, Editors.Groups[group].Active);
        var isElsewhere = tab is not null && _editors.Where((_, other) => other != group && other < Editors.Groups.Count).Any(other => other.Note.Draft is { } open && TabOf(open.Goal) == tab.Key);
        if (tab is not { IsEditing: true } || page is null || isElsewhere)
        {
            if (note.Draft is null) return;
            note.Close();
            Rearrange();
            return;
        }
        var goal = GoalOf(tab.Key);
        if (note.Draft is { } shown && TabOf(shown.Goal) == tab.Key) return;
        var draft = _services.Drafts.Find(goal);
        if (draft is null)
        {
            // It was left without a word in it.
            Editors.Groups[group].MarkEditing(tab.Key, false);
            note.Close();
        }
        else
        {
            note.Open(draft, AboutOf(goal, page));
        }
        Rearrange();
    }

    private static string AboutOf(GoalId? goal, IPage page) => goal is null ? "on the year" : page.Title;

    /// <summary>Each key is on disk before the next one is typed.</summary>
    private void KeepDraft(int group)
    {
        if (_editors[group].Note.Draft is not { } draft) return;
        Try(() => _services.Drafts.Keep(draft), "The draft is not on disk");
        Editors.ForEach(tabs => tabs.MarkDirty(TabOf(draft.Goal), draft.Text.Length > 0));
        foreach (var editor in _editors) editor.Strip.SetNeedsDraw();
    }

    private void CloseNote()
    {
        if (ActiveEditor.Note.Draft is not { } draft) return;
        if (draft.Text.Length > 0) SayDraftIsKept();
        EndNote(draft.Goal);
    }

    private void SayDraftIsKept() => Say($"The draft is kept; {KeyThen("note.write", "opens it again")}.");

    private void EndNote(GoalId? goal)
    {
        Editors.ForEach(tabs => tabs.MarkEditing(TabOf(goal), false));
        ShowEditors();
        FocusPart(PartKind.Editor);
    }
}

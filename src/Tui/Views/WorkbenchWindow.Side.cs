using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Search;
using Onboarding.Tui.Models.Side;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Views;

/// <summary>The side bar: which view it shows, and where its rows lead.</summary>
internal sealed partial class WorkbenchWindow
{
    private readonly Dictionary<ActivityKind, ISideView> _sideViews;
    private readonly CurriculumView _curriculum;
    private readonly SearchView _search;
    private readonly SideBar _side;

    /// <summary>Which sections of the side bar are open.</summary>
    public SectionFolding SectionFolding { get; } = new();

    public void ShowActivity(ActivityKind activity)
    {
        var again = IsShown(activity) && _side.HasFocus;
        if (!_layout.IsTooSmall && !_side.Visible) _wishes = _wishes with { SideBar = true, Zen = false };
        _side.EnterList();
        _sideViews[activity].Show(Snapshot);
        _side.Show(_sideViews[activity]);
        Rearrange();
        ShowFrame();
        if (!again) FocusPart(PartKind.SideBar);
    }

    public void ToggleSideBar()
    {
        _wishes = _wishes with { SideBar = !_side.Visible };
        if (_side.HasFocus) FocusPart(PartKind.Editor);
        Rearrange();
        ShowFrame();
        if (_side.Visible) FocusPart(PartKind.SideBar);
    }

    public void ShowSection(string id)
    {
        ShowActivity(ActivityKind.Curriculum);
        FocusPart(PartKind.SideBar);
        if (!_side.EnterSection(id)) Say("The side bar is too short for it.", Tone.Warning);
    }

    public void FocusFilter()
    {
        if (!_side.HasFocus && ActiveEditor.List is { } list)
        {
            list.IsTyping = true;
            FocusPart(PartKind.Editor);
            return;
        }
        if (!_side.Visible || _side.View.Field is null) ShowActivity(ActivityKind.Curriculum);
        FocusPart(PartKind.SideBar);
        _side.IsTyping = true;
    }

    public void ShowSearch()
    {
        ShowActivity(ActivityKind.Search);
        FocusPart(PartKind.SideBar);
        _side.IsTyping = true;
    }

    public SearchOptions SearchOptions
    {
        get => _search.Options;
        set
        {
            _search.Options = value;
            _side.Refresh();
        }
    }

    public bool CanSelectSeveral => _side.IsInList && _side.List.CanMark;

    public void ExtendSelection(int rows)
    {
        _side.List.Extend(rows);
        _side.SetNeedsDraw();
    }

    public void ToggleSelected()
    {
        _side.List.ToggleMark();
        _side.SetNeedsDraw();
    }

    public void SelectAllRows()
    {
        _side.List.Marks.All(_side.List.Cursor.Rows);
        _side.SetNeedsDraw();
    }

    public void StepSearch(int step)
    {
        var list = _side.ListOf(_search);
        var rows = list.Cursor.Rows;
        for (var i = list.Cursor.Index + step; i >= 0 && i < rows.Count; i += step)
        {
            if (rows.TargetAt(i) is not FoundTarget found) continue;
            list.Select(i);
            _side.SetNeedsDraw();
            OpenFromSide(found, isPreview: true);
            return;
        }
        Announce(rows.Count == 0 ? "Nothing was searched for yet." : step > 0 ? "That was the last result." : "That was the first result.");
    }

    public void FoldTree(bool isOpen)
    {
        if (_side.View.Rows is not ITreeRows tree) return;
        if (isOpen) tree.ExpandAll();
        else tree.CollapseAll();
        _side.Refresh();
    }

    private static Dictionary<ActivityKind, ISideView> SideViews(CurriculumView curriculum, SearchView search, GlyphSet glyphs) => new()
    {
        [ActivityKind.Curriculum] = curriculum,
        [ActivityKind.Search] = search,
        [ActivityKind.Today] = new TodayView(glyphs),
        [ActivityKind.Questions] = new QuestionsView(glyphs),
        [ActivityKind.Reviews] = new ReviewsView(glyphs),
    };

    private void ShowSide()
    {
        _side.View.Show(Snapshot);
        _side.Refresh();
    }

    /// <summary>Outline and timeline go along with the front tab.</summary>
    private void FollowFrontTab()
    {
        _curriculum.Follow(Snapshot, new FrontPage(Editors.Active.Active?.Key, () => ActiveEditor.Page.Lines));
        _side.Refresh();
    }

    /// <summary>The activity whose view the side bar holds, shown or not.</summary>
    private ActivityKind Activity => _sideViews.First(pair => pair.Value == _side.View).Key;

    private bool IsShown(ActivityKind activity) => _side.Visible && _side.View == _sideViews[activity];

    private void MoveInSide(Movement movement)
    {
        if (!_side.Move(movement)) StepFocus(movement == Movement.NextTarget ? 1 : -1);
    }

    private void OpenFromSide(Target target, bool isPreview)
    {
        switch (target)
        {
            case GoalTarget goal when isPreview:
                OpenTab(new GoalTab(goal.Goal), preview: true);
                break;
            case TrackTarget track when isPreview:
                OpenTab(new TrackTab(track.TrackPath), preview: true, track.Topic is { } topic ? new TopicKey(track.TrackPath, topic) : null);
                break;
            case QuestionTarget { Goal: { } goal } when isPreview:
                OpenTab(new GoalTab(goal), preview: true);
                break;
            case FoundTarget found:
                OpenFromSide(found.Page, isPreview);
                ActiveEditor.Page.Reveal(found);
                break;
            default:
                Open(target);
                break;
        }
    }

    /// <summary>As in VS Code, the tree goes along with what is opened.</summary>
    private void RevealInTree(object row)
    {
        if (!IsShown(ActivityKind.Curriculum) || !Values.Of(SettingsTable.AutoReveal)) return;
        var index = _curriculum.Reveal(row);
        _side.Refresh();
        if (index >= 0) _side.List.Select(index);
    }

    /// <summary>Esc in the side bar gives up what is selected together, then clears the field; false where there is neither.</summary>
    private bool ClearSide()
    {
        if (_side.IsInList && _side.List.Marks.Count > 0)
        {
            _side.List.Marks.Clear();
            _side.SetNeedsDraw();
            return true;
        }
        if (!_side.HasFocus || _side.View.Field is not { Edit.Text.Length: > 0, IsClearedByEscape: true } field) return false;
        field.Edit.Clear();
        field.RaiseChanged();
        _side.Refresh();
        FocusPart(PartKind.SideBar);
        return true;
    }

    /// <summary>Scrolls the front page to a heading.</summary>
    private void Reveal(HeadingTarget target)
    {
        ActiveEditor.Page.Reveal(target);
        if (!_side.HasFocus) FocusPart(PartKind.Editor);
    }
}

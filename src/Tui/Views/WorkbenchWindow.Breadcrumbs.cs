using System.Collections.Immutable;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Views;

/// <summary>The path to the page in front, and what stands beside each of its steps.</summary>
internal sealed partial class WorkbenchWindow
{
    public void OpenBreadcrumbs() => OpenCrumb(Editors.ActiveIndex, ActiveEditor.Crumbs.Path.Length - 1);

    private ImmutableArray<Crumb> PathTo(TabKey? key) => key switch
    {
        GoalTab { Goal: var id } when Snapshot.Curriculum.Find(id) is { } goal => Breadcrumb.To(goal),
        TrackTab { Path: var path } when TrackOf(path) is { } track => Breadcrumb.To(track),
        _ => [],
    };

    private void OpenCrumb(int group, int step)
    {
        var crumbs = _editors[group].Crumbs;
        if (step < 0 || step >= crumbs.Path.Length) return;
        Editors.Activate(group);
        var crumb = crumbs.Path[step];
        var items = Breadcrumb.Beside(crumb, Snapshot, _services.Glyphs);
        var rows = RowsOf([.. items.Select((item, i) => item with { Rank = -i })]);
        Show(new PaletteOverlay("", "Type to narrow", text => (rows, text.Trim()))
        {
            Anchor = crumbs.PlaceOf(step),
            SelectedAtFirst = items.ToList().FindIndex(item => item.Target == crumb.Target),
        });
    }
}

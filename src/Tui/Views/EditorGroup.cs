using System.Collections.Immutable;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Views;

/// <summary>The panes of one group of tabs: the strip, the path, the page, and the note editor that takes the page's place while one writes.</summary>
internal sealed class EditorGroup
{
    public EditorGroup()
    {
        // Whatever way the focus came, keys and mouse go to this group now.
        Page.HasFocusChanged += (_, e) => OnFocus(e.NewValue);
        Note.HasFocusChanged += (_, e) => OnFocus(e.NewValue);
    }

    public TabStrip Strip { get; } = new();

    public Breadcrumbs Crumbs { get; } = new();

    public PageView Page { get; } = new();

    public NoteEditorPane Note { get; } = new();

    public IEnumerable<Pane> Panes => [Strip, Crumbs, Page, Note];

    public bool HasFocus => Page.HasFocus || Note.HasFocus;

    /// <summary>The keys came here.</summary>
    public event Action? Entered;

    public void Place(GroupLayout layout)
    {
        Strip.Place(layout.TabStrip);
        Crumbs.Place(layout.Breadcrumbs);
        Page.Place(Note.Draft is null ? layout.Editor : System.Drawing.Rectangle.Empty);
        Note.Place(Note.Draft is null ? System.Drawing.Rectangle.Empty : layout.Editor);
    }

    /// <summary>Takes the focus: the note that is being written, else the page.</summary>
    public void Enter()
    {
        if (Note.Draft is not null) Note.Enter();
        else Page.SetFocus();
    }

    /// <summary>Shows the tabs, and the front one's page.</summary>
    public void Show(TabList tabs, IPage? page, ImmutableArray<Crumb> path, GlyphSet glyphs)
    {
        Strip.Tabs = tabs;
        Crumbs.Show(path, glyphs);
        Page.Show(tabs.Active?.Key, page);
        Strip.SetNeedsDraw();
    }

    private void OnFocus(bool has)
    {
        Strip.HasKeys = has;
        Strip.SetNeedsDraw();
        if (has) Entered?.Invoke();
    }
}

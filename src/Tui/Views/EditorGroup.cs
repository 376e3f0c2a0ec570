using System.Collections.Immutable;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Views;

/// <summary>The panes of one group of tabs: the strip, the path, and below them what the front tab shows, or the note editor in its place.</summary>
internal sealed class EditorGroup
{
    private GroupLayout _layout;
    private TabKey? _key;

    public EditorGroup(ShortcutsEditor shortcuts, SettingsEditor settings)
    {
        (Shortcuts, Settings) = (shortcuts, settings);
        // Whatever way the focus came, keys and mouse go to this group now.
        foreach (var pane in Contents) pane.HasFocusChanged += (_, e) => OnFocus(e.NewValue);
    }

    public TabStrip Strip { get; } = new();

    public Breadcrumbs Crumbs { get; } = new();

    public PageView Page { get; } = new();

    public NoteEditorPane Note { get; } = new();

    public ShortcutsEditor Shortcuts { get; }

    public SettingsEditor Settings { get; }

    /// <summary>Whether nothing else is on the screen: the page stands in the middle, and the row of its path is a margin.</summary>
    public bool IsAlone
    {
        set => (Page.IsCentered, Crumbs.IsBlank) = (value, value);
    }

    public IEnumerable<Pane> Panes => [Strip, Crumbs, .. Contents];

    /// <summary>The list that the front tab shows; null where it shows a page, or a note is being written.</summary>
    public ListEditor? List => Note.Draft is null ? ListOf(_key) : null;

    /// <summary>What stands below the path.</summary>
    public Pane Front => Note.Draft is not null ? Note : List ?? (Pane)Page;

    public bool HasFocus => Contents.Any(pane => pane.HasFocus);

    private IEnumerable<Pane> Contents => [Page, Note, Shortcuts, Settings];

    /// <summary>The keys came here.</summary>
    public event Action? Entered;

    /// <summary>What shows a tab that is a list; null for a tab that is a page.</summary>
    public ListEditor? ListOf(TabKey? key) => key switch
    {
        ShortcutsTab => Shortcuts,
        SettingsTab => Settings,
        _ => null,
    };

    public void Place(GroupLayout layout)
    {
        _layout = layout;
        Strip.Place(layout.TabStrip);
        Crumbs.Place(layout.Breadcrumbs);
        Front.Place(layout.Editor);
        foreach (var pane in Contents.Where(pane => pane != Front)) pane.Place(System.Drawing.Rectangle.Empty);
    }

    /// <summary>Takes the focus: the note that is being written, else what the front tab shows.</summary>
    public void Enter()
    {
        if (Note.Draft is not null) Note.Enter();
        else Front.SetFocus();
    }

    /// <summary>Shows the tabs, and what the front one holds. The keys stay in the group.</summary>
    public void Show(TabList tabs, IPage? page, ImmutableArray<Crumb> path, GlyphSet glyphs)
    {
        var (front, hadKeys) = (Front, HasFocus);
        Strip.Tabs = tabs;
        _key = tabs.Active?.Key;
        Crumbs.Show(path, glyphs);
        Page.Show(_key, page);
        List?.Refresh();
        if (Front != front)
        {
            Place(_layout);
            if (hadKeys) Enter();
        }
        Strip.SetNeedsDraw();
    }

    private void OnFocus(bool has)
    {
        Strip.HasKeys = has;
        Strip.SetNeedsDraw();
        if (has) Entered?.Invoke();
    }
}

using System.Collections.Immutable;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Models.Side;

/// <summary>The curriculum as a tree, with a filter.</summary>
internal sealed class CurriculumView : ISideView
{
    private readonly OutlineRows _outline;
    private string _progress = "";

    public CurriculumView(GlyphSet glyphs)
    {
        _outline = new OutlineRows(glyphs);
        Filter.Changed += () => _outline.SetFilter(Filter.Edit.Text);
        Sections = [new OutlineSection(glyphs), new TimelineSection(glyphs)];
    }

    public string Heading => "CURRICULUM";

    public string Summary => _outline.MatchCount switch
    {
        null => _progress,
        { } matches => CountWords.Of(matches, "goal"),
    };

    public SideField? Field => Filter;

    public SideField Filter { get; } = new("Filter goals", "curriculum.filter");

    public OutlineRows Tree => _outline;

    public IRowSource Rows => _outline;

    public string EmptyText => _outline.FilterText.Length > 0
        ? "No goal matches. Esc clears the filter."
        : "No goals yet: add Markdown with checkboxes to the curriculum folder.";

    public ImmutableArray<SideSection> Sections { get; }

    public void Show(WorkspaceSnapshot snapshot)
    {
        var total = snapshot.Review.Total;
        _progress = $"{total.Complete} of {total.Required}";
        _outline.SetSnapshot(snapshot);
    }

    /// <summary>Lets the sections go along with the front tab.</summary>
    public void Follow(WorkspaceSnapshot snapshot, FrontPage front)
    {
        foreach (var section in Sections) section.Show(snapshot, front);
    }

    /// <summary>Opens what something stands under, and says its row; -1 where there is no such thing. A filter that hides it is cleared.</summary>
    public int Reveal(object key)
    {
        var index = _outline.Reveal(key);
        if (Filter.Edit.Text != _outline.FilterText) Filter.Edit.Set(_outline.FilterText);
        return index;
    }
}

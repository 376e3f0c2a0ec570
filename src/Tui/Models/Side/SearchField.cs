using System.Collections.Immutable;
using Onboarding.Tui.Models.Search;

namespace Onboarding.Tui.Models.Side;

/// <summary>The field of the search: its switches, and what was searched for before.</summary>
internal sealed class SearchField() : SideField("Search", "search.show")
{
    private readonly QueryHistory _history = new();

    public SearchOptions Options { get; set; }

    /// <summary>What was found, or what is wrong.</summary>
    public Span? Result { get; set; }

    public override Span? Remark => Result;

    public override bool IsClearedByEscape => false;

    public override ImmutableArray<FieldSwitch> Switches =>
    [
        new("Aa", "search.toggleCase", Options.MatchCase),
        new("ab", "search.toggleWord", Options.WholeWord),
        new(".*", "search.toggleRegex", Options.IsRegex),
    ];

    public override bool Step(int step)
    {
        var query = step < 0 ? _history.Older(Edit.Text) : _history.Newer();
        if (query is null) return step < 0;
        Edit.Set(query);
        RaiseChanged();
        return true;
    }

    public override void Leave() => _history.Add(Edit.Text);
}

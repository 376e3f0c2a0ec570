using Onboarding.Core.Workspaces;
using Onboarding.Tui.Models.Search;

namespace Onboarding.Tui.Models.Side;

/// <summary>Full text over curriculum, notes and questions. It keeps what was found when one leaves and comes back.</summary>
internal sealed class SearchView : ISideView
{
    private readonly SearchField _field = new();
    private readonly SearchRows _rows;
    private WorkspaceSnapshot? _snapshot;
    private Task<SearchCorpus>? _corpus;
    private SearchResults? _results;

    public SearchView(GlyphSet glyphs)
    {
        _rows = new SearchRows(glyphs);
        _field.Changed += Search;
    }

    public string Heading => "SEARCH";

    public string Summary => "";

    public SideField? Field => _field;

    public IRowSource Rows => _rows;

    public string EmptyText => _field.Edit.Text.Trim().Length < SearchPattern.LeastLetters
        ? "Type two letters or more to search titles, texts, notes, questions and answers. \"Quotes\" keep words together."
        : _results is null ? "" : "Nothing found. Try fewer or shorter words, or switch off what stands lit in the field.";

    public SearchOptions Options
    {
        get => _field.Options;
        set
        {
            _field.Options = value;
            Search();
        }
    }

    public void Show(WorkspaceSnapshot snapshot)
    {
        if (ReferenceEquals(_snapshot, snapshot)) return;
        _snapshot = snapshot;
        var before = _corpus;
        _corpus = Task.Run(() => Read(snapshot, before));
        Search();
    }

    private static async Task<SearchCorpus> Read(WorkspaceSnapshot snapshot, Task<SearchCorpus>? before) => SearchCorpus.Of(snapshot, before is null ? null : await before);

    private void Search()
    {
        if (_snapshot is null || _corpus is null) return;
        var pattern = SearchPattern.Parse(_field.Edit.Text, Options, out var error);
        // Everything is read while the view is drawn and the first letters are typed; only who is faster than that waits here.
        _results = pattern is null ? null : SearchResults.Find(_corpus.GetAwaiter().GetResult(), pattern, _results);
        _rows.Show(_results, _snapshot.Review);
        _field.Result = error is not null ? new Span(error, Tone.Error)
            : _results is { Count: > 0 } ? new Span(_results.InShort(), Tone.Dim)
            : null;
    }
}

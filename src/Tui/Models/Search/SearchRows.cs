using System.Collections.Immutable;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models.Search;

/// <summary>The results of a search as a tree: places, and the passages that match under them.</summary>
internal sealed class SearchRows(GlyphSet glyphs) : ITreeRows
{
    private const int IndentColumns = 2;

    private readonly HashSet<object> _folded = [];
    private readonly List<(int Place, int Hit)> _rows = [];
    private SearchResults? _results;
    private TraineeReview? _review;

    public int Count => _rows.Count;

    public void Show(SearchResults? results, TraineeReview review)
    {
        (_results, _review) = (results, review);
        Lay();
    }

    public object KeyAt(int index)
    {
        var (found, hit) = At(index);
        return hit < 0 ? found.Place.Key : new HitKey(found.Place.Key, found.Hits[hit]);
    }

    public Target? TargetAt(int index)
    {
        var (found, hit) = At(index);
        if (hit < 0) return found.Place.TargetOf(default);
        var passage = found.Place.Passages[found.Hits[hit]];
        var text = found.Place.TextOf(passage);
        return new FoundTarget(found.Place.TargetOf(passage), text, _results!.Pattern.MatchesIn(text)[0]);
    }

    public Line LineAt(int index, int width)
    {
        var (found, hit) = At(index);
        return hit < 0 ? PlaceLine(found) : HitLine(found.Place, found.Place.Passages[found.Hits[hit]], width);
    }

    public bool IsExpandable(int index) => At(index).Hit < 0;

    public bool IsExpanded(int index) => IsExpandable(index) && !_folded.Contains(At(index).Found.Place.Key);

    public int ParentOf(int index) => At(index).Hit < 0 ? -1 : _rows.FindLastIndex(index, row => row.Hit < 0);

    public bool FoldsAt(int index, int column) => IsExpandable(index);

    public void SetExpanded(int index, bool expanded)
    {
        if (expanded) _folded.Remove(At(index).Found.Place.Key);
        else _folded.Add(At(index).Found.Place.Key);
        Lay();
    }

    public void ExpandAll()
    {
        _folded.Clear();
        Lay();
    }

    public void CollapseAll()
    {
        _folded.UnionWith(_results?.Places.Select(found => found.Place.Key) ?? []);
        Lay();
    }

    private (FoundPlace Found, int Hit) At(int index) => (_results!.Places[_rows[index].Place], _rows[index].Hit);

    private Line PlaceLine(FoundPlace found)
    {
        var place = found.Place;
        var chevron = new Span((_folded.Contains(place.Key) ? glyphs.Collapsed : glyphs.Expanded) + " ", Tone.Dim);
        ImmutableArray<Span> right = [new Span($"{found.Hits.Length}", Tone.Dim)];
        if (place.Goal is not { } goal) return new Line([chevron, new Span(place.Title)], right);
        var standing = _review!.Of(goal);
        return new Line([chevron, StatusGlyphs.Of(standing, glyphs), new Span(" "), new Span(place.Title, StatusGlyphs.TitleTone(standing))], right);
    }

    private Line HitLine(SearchPlace place, Passage passage, int width)
    {
        var text = place.TextOf(passage);
        var sign = SignOf(passage.Kind);
        ImmutableArray<Span> right = passage.IsPrivate ? [new Span("private", Tone.Dim)] : [];
        var room = width - (2 * IndentColumns) - (passage.IsPrivate ? DisplayWidth.Of("private") + 1 : 0);
        var excerpt = Excerpt.Of(text, _results!.Pattern.MatchesIn(text), room, new Span("", passage.Kind == PassageKind.Title ? Tone.Text : Tone.Dim));
        return new Line([new Span(new string(' ', IndentColumns)), sign, new Span(" "), .. excerpt], right);
    }

    private Span SignOf(PassageKind kind) => kind switch
    {
        PassageKind.Note => glyphs.GlyphOf(Core.Progress.NoteKind.Note),
        PassageKind.Question => glyphs.GlyphOf(Core.Progress.NoteKind.Question),
        PassageKind.Answer => glyphs.GlyphOf(Core.Progress.NoteKind.Answer),
        PassageKind.Event => new Span(glyphs.Bullet, Tone.Active),
        _ => new Span(" "),
    };

    private void Lay()
    {
        _rows.Clear();
        for (var place = 0; place < (_results?.Places.Length ?? 0); place++)
        {
            var found = _results!.Places[place];
            _rows.Add((place, -1));
            if (_folded.Contains(found.Place.Key)) continue;
            for (var hit = 0; hit < found.Hits.Length; hit++) _rows.Add((place, hit));
        }
    }
}

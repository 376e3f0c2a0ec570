using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>The items that match what is typed, the best first; before anything is typed the latest used first.</summary>
internal sealed class PaletteRows : IRowSource
{
    private const int Most = 200;
    private const int RecentBonus = 6;

    private readonly IReadOnlyList<PaletteItem> _all;
    private readonly bool _keepsSections;
    private readonly List<Row> _shown = [];
    private PaletteMatch _match = new("");

    /// <param name="all">The items.</param>
    /// <param name="keepsSections">Whether they stay in their order under their heads while something is typed.</param>
    public PaletteRows(IReadOnlyList<PaletteItem> all, bool keepsSections = false)
    {
        _all = all;
        _keepsSections = keepsSections;
        Filter("");
    }

    public int Count => _shown.Count;

    public void Filter(string pattern)
    {
        _match = new PaletteMatch(pattern);
        _shown.Clear();
        var isFlat = !_match.IsEmpty && !_keepsSections;
        var head = "";
        foreach (var item in isFlat ? Best() : InOrder())
        {
            if (!isFlat && item.Section != head) _shown.Add(new Row(null, head = item.Section));
            _shown.Add(new Row(item, ""));
        }
    }

    /// <summary>The item of a row; null for a head.</summary>
    public PaletteItem? ItemAt(int index) => _shown[index].Item;

    public bool IsSelectable(int index) => _shown[index].Item is not null;

    public object KeyAt(int index) => _shown[index] is { Item: { } item } ? item.Key : new SectionKey(_shown[index].Head);

    /// <summary>An item is run, not followed.</summary>
    public Target? TargetAt(int index) => null;

    public Line LineAt(int index, int width)
    {
        if (_shown[index].Item is not { } item) return new Line(new Span(_shown[index].Head, Tone.Heading));
        var left = ImmutableArray.CreateBuilder<Span>();
        if (item.Sign.Text.Length > 0) left.AddRange(item.Sign, new Span(" "));
        AddTitle(left, item);
        if (item.Missing is { } missing) left.Add(new Span($"  {missing}", Tone.Dim));
        return new Line(left.ToImmutable(), RightOf(item));
    }

    private static ImmutableArray<Span> RightOf(PaletteItem item)
    {
        if (item.Keys.IsEmpty) return item.Detail.Length == 0 ? [] : [new Span(item.Detail, Tone.Dim)];
        return [.. item.Keys.SelectMany((key, i) => i == 0 ? [new Span(key, Tone.Key)] : new[] { new Span(" "), new Span(key, Tone.Key) })];
    }

    private IEnumerable<PaletteItem> InOrder()
    {
        var matching = _match.IsEmpty ? _all : _match.Meant([.. _all.Where(item => _match.Estimate(item) is not null)]);
        return matching.OrderByDescending(item => item.Recency).ThenByDescending(item => _keepsSections ? 0 : item.Rank).Take(Most);
    }

    /// <summary>The true score is dear: only the most promising of many items get it.</summary>
    private IEnumerable<PaletteItem> Best()
    {
        var promising = new PriorityQueue<int, (int Estimate, int Later)>();
        for (var i = 0; i < _all.Count; i++)
        {
            if (_match.Estimate(_all[i]) is not { } estimate) continue;
            var worth = (estimate + BonusOf(_all[i]), -i);
            if (promising.Count < Most) promising.Enqueue(i, worth);
            else promising.EnqueueDequeue(i, worth);
        }
        return _match.Meant([.. promising.UnorderedItems.Select(entry => entry.Element).Order().Select(index => _all[index])])
            .OrderByDescending(item => (_match.Score(item) ?? 0) + BonusOf(item));
    }

    private static int BonusOf(PaletteItem item) => item.Rank + (item.Recency > 0 ? RecentBonus : 0);

    /// <summary>The title with the letters that matched set off.</summary>
    private void AddTitle(ImmutableArray<Span>.Builder spans, PaletteItem item)
    {
        var tone = item.Missing is null ? Tone.Text : Tone.Dim;
        var matched = _match.Positions(item.Title);
        var at = 0;
        for (var i = 0; i < matched.Length;)
        {
            var end = i;
            while (end + 1 < matched.Length && matched[end + 1] == matched[end] + 1) end++;
            if (matched[i] > at) spans.Add(new Span(item.Title[at..matched[i]], tone));
            at = matched[end] + 1;
            spans.Add(new Span(item.Title[matched[i]..at], Tone.Link, Emphasis.Bold));
            i = end + 1;
        }
        if (at < item.Title.Length) spans.Add(new Span(item.Title[at..], tone));
    }

    /// <summary>An item, or a head.</summary>
    private readonly record struct Row(PaletteItem? Item, string Head);
}

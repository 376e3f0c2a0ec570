using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>The items that match what is typed, the best first.</summary>
internal sealed class PaletteRows : IRowSource
{
    private const int Most = 200;

    private readonly IReadOnlyList<PaletteItem> _all;
    private List<PaletteItem> _shown = [];
    private FuzzyMatch _match = new("");

    public PaletteRows(IReadOnlyList<PaletteItem> all)
    {
        _all = all;
        Filter("");
    }

    public int Count => _shown.Count;

    public void Filter(string pattern)
    {
        _match = new FuzzyMatch(pattern);
        _shown = _match.IsEmpty ? [.. _all.OrderByDescending(item => item.Rank).Take(Most)] : Best();
    }

    public PaletteItem ItemAt(int index) => _shown[index];

    public object KeyAt(int index) => _shown[index].Key;

    /// <summary>An item is run, not followed.</summary>
    public Target? TargetAt(int index) => null;

    public Line LineAt(int index, int width)
    {
        var item = _shown[index];
        var left = ImmutableArray.CreateBuilder<Span>();
        if (item.Sign.Text.Length > 0) left.AddRange(item.Sign, new Span(" "));
        AddTitle(left, item);
        if (item.Missing is { } missing) left.Add(new Span($"  {missing}", Tone.Faint));
        return new Line(left.ToImmutable(), item.Detail.Length == 0 ? [] : [new Span(item.Detail, Tone.Dim)]);
    }

    /// <summary>The true score is dear: only the most promising of many items get it.</summary>
    private List<PaletteItem> Best()
    {
        var promising = new PriorityQueue<int, (int Estimate, int Later)>();
        for (var i = 0; i < _all.Count; i++)
        {
            if (_match.Estimate(_all[i].Title) is not { } estimate) continue;
            var worth = (estimate + _all[i].Rank, -i);
            if (promising.Count < Most) promising.Enqueue(i, worth);
            else promising.EnqueueDequeue(i, worth);
        }
        return
        [
            .. promising.UnorderedItems
                .Select(entry => (Item: _all[entry.Element], Index: entry.Element, Score: (_match.Score(_all[entry.Element].Title) ?? 0) + _all[entry.Element].Rank))
                .OrderByDescending(hit => hit.Score)
                .ThenBy(hit => hit.Index)
                .Select(hit => hit.Item),
        ];
    }

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
}

using System.Collections.Immutable;
using Onboarding.Tui.Models.Markup;

namespace Onboarding.Tui.Models;

/// <summary>Collects the lines of a page: headings, facts, wrapped text with a word at the right of its first line.</summary>
internal sealed class PageSheet(int width)
{
    private const int FactGap = 3;
    private const int RightGap = 3;
    private const int LeastTextBesideRight = 30;

    private readonly List<Line> _lines = [];

    public int Width { get; } = Math.Max(1, width);

    public IReadOnlyList<Line> Lines => _lines;

    public void Add(Line line) => _lines.Add(line with { Left = LineFitter.Fit(line, Width), Right = [] });

    public void Add(params ImmutableArray<Span> spans) => AddWrapped(spans);

    public void AddBlank()
    {
        if (_lines.Count > 0 && !_lines[^1].Left.IsEmpty) _lines.Add(Line.Empty);
    }

    public void AddHeading(string text, string? beside = null, string? right = null)
    {
        AddBlank();
        var left = ImmutableArray.Create(new Span(text, Tone.Heading, Emphasis.Bold));
        if (beside is not null) left = left.Add(new Span("  " + beside, Tone.Dim));
        Add(new Line(left, right is null ? [] : [new Span(right, Tone.Dim)]));
    }

    public void AddWrapped(ImmutableArray<Span> spans, Target? target = null)
    {
        foreach (var row in TextWrapper.Wrap(spans.AsSpan(), Width)) _lines.Add(new Line(row, [], target));
    }

    /// <summary>Wrapped text under a margin.</summary>
    public void AddIndented(string indent, Span text) => AddBeside(width => [.. TextWrapper.Wrap([text], width).Select(row => new Line(row))], [], [new Span(indent)]);

    /// <summary>Lines with a word at the right edge of the first; where the two would be cramped, the word gets the last line for itself.</summary>
    /// <param name="render">Makes the lines for a width.</param>
    /// <param name="right">The word; may be empty.</param>
    /// <param name="marker">What stands before the first line; the others are indented as far.</param>
    /// <param name="target">Where the lines lead.</param>
    public void AddBeside(Func<int, List<Line>> render, ImmutableArray<Span> right, ImmutableArray<Span> marker = default, Target? target = null)
    {
        marker = marker.IsDefault ? [] : marker;
        var indent = DisplayWidth.Of(marker.AsSpan());
        var rightColumns = right.IsEmpty ? 0 : DisplayWidth.Of(right.AsSpan()) + RightGap;
        var isBeside = Width - indent - rightColumns >= LeastTextBesideRight || rightColumns == 0;
        var lines = render(Math.Max(1, Width - indent - (isBeside ? rightColumns : 0)));
        if (lines.Count == 0) lines.Add(Line.Empty);
        var blank = new Span(new string(' ', indent));
        for (var i = 0; i < lines.Count; i++)
        {
            var left = indent == 0 ? lines[i].Left : [.. i == 0 ? marker : [blank], .. lines[i].Left];
            Add(new Line(left, i == 0 && isBeside ? right : [], lines[i].Target ?? target));
        }
        if (!isBeside) Add(new Line(indent == 0 ? right : [blank, .. right], [], target));
    }

    public void AddMarkdown(string markdown, GlyphSet glyphs, LinkResolver links)
    {
        foreach (var line in MarkdownLines.Render(markdown, Width, glyphs, links.Resolve)) Add(line);
    }

    /// <summary>Facts one after another, three columns apart; none is torn unless it alone is wider than the page.</summary>
    public void AddFacts(IEnumerable<ImmutableArray<Span>> facts)
    {
        var row = ImmutableArray.CreateBuilder<Span>();
        var columns = 0;
        foreach (var fact in facts)
        {
            var next = DisplayWidth.Of(fact.AsSpan());
            if (columns > 0 && columns + FactGap + next > Width)
            {
                Add(new Line(row.ToImmutable()));
                (columns, _) = (0, row.Count = 0);
            }
            if (columns > 0) row.Add(new Span(new string(' ', FactGap)));
            row.AddRange(fact);
            columns += next + (columns > 0 ? FactGap : 0);
        }
        if (row.Count > 0) Add(new Line(row.ToImmutable()));
    }
}

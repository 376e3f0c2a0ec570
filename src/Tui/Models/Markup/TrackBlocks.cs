using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;

namespace Onboarding.Tui.Models.Markup;

/// <summary>A track's Markdown where goals stand as rows with their status, headings with their tally, and chips and descriptions are left out.</summary>
internal sealed class TrackBlocks : MarkdownBlocks
{
    private static readonly string[] ChipNames = ["due:", "effort:", "level:", "owner:", "tag:", "needs:", "sign-off", "count:", "every:", "optional"];

    private readonly Track _track;
    private readonly TraineeReview _review;
    private readonly GlyphSet _glyphs;
    private readonly Func<string, Target?> _resolve;
    private readonly Dictionary<int, Goal> _goals = [];
    private readonly Dictionary<int, Topic> _topics = [];

    public TrackBlocks(Track track, TraineeReview review, LineSheet sheet, GlyphSet glyphs, Func<string, Target?> resolve)
        : base(sheet, glyphs, resolve)
    {
        (_track, _review, _glyphs, _resolve) = (track, review, glyphs, resolve);
        foreach (var goal in track.AllGoals) _goals.TryAdd(goal.Location.Line, goal);
        foreach (var topic in track.Topics) AddTopic(topic);
    }

    /// <summary>At which line of the sheet each topic begins, by its id.</summary>
    public Dictionary<string, int> TopicLines { get; } = [];

    protected override bool TryReplace(Block block) => block switch
    {
        HeadingBlock or ListItemBlock or ParagraphBlock when GoalAt(block) is { } goal => AddGoal(goal),
        HeadingBlock when _topics.TryGetValue(LineOf(block), out var topic) => AddHeading(topic),
        _ => false,
    };

    protected override bool IsLoose(ListBlock list) => list.IsLoose && !list.Any(item => GoalAt(item) is not null);

    protected override bool IsHidden(Block block) => base.IsHidden(block) || IsChips(block) || IsTitle(block);

    private void AddTopic(Topic topic)
    {
        _topics.TryAdd(topic.Location.Line, topic);
        foreach (var nested in topic.Topics) AddTopic(nested);
    }

    private int LineOf(Block block) => _track.Source.LocationOf(block.Span.Start).Line;

    private Goal? GoalAt(Block block) => _goals.GetValueOrDefault(LineOf(block));

    /// <summary>The page has a title of its own.</summary>
    private bool IsTitle(Block block) => block is HeadingBlock { Level: 1 } && !_topics.ContainsKey(LineOf(block)) && GoalAt(block) is null;

    private static bool IsChips(Block block)
    {
        if (block is not ParagraphBlock { Inline: { FirstChild: { } first } }) return false;
        var chips = 0;
        for (var node = first; node is not null; node = node.NextSibling)
        {
            if (node is CodeInline code && ChipNames.Any(name => code.Content.StartsWith(name, StringComparison.Ordinal))) chips++;
            else if (node is not (LineBreakInline or HtmlInline) && !(node is LiteralInline literal && literal.Content.IsEmptyOrWhitespace())) return false;
        }
        return chips > 0;
    }

    private bool AddHeading(Topic topic)
    {
        var tally = _review.Of(topic);
        Span[] title = [new(ShownText.Line(topic.Title), Tone.Heading, topic.Level <= 2 ? Emphasis.Bold : Emphasis.None)];
        var right = tally.Required == 0 ? "" : $"{tally.Complete} of {tally.Required}";
        AddRow(title, right.Length == 0 ? null : new Span(right, tally.IsComplete ? Tone.Done : Tone.Dim), null, before: () => TopicLines.TryAdd(topic.Id, Sheet.Lines.Count));
        return true;
    }

    private bool AddGoal(Goal goal)
    {
        var standing = _review.Of(goal);
        Sheet.Push(StatusGlyphs.Of(standing, _glyphs) is var glyph ? glyph with { Text = glyph.Text + " " } : default, new Span("  "));
        var title = MarkdownLines.Inline(goal.TitleMarkdown, new Span("", StatusGlyphs.TitleTone(standing)), _resolve);
        AddRow([.. title], DueMark.Of(standing, _review), new GoalTarget(goal.Id));
        foreach (var step in goal.Steps) AddGoal(step);
        Sheet.Pop();
        return true;
    }

    private void AddRow(Span[] text, Span? right, Target? target, Action? before = null)
    {
        var room = right is { } mark ? Math.Max(1, Sheet.Room - DisplayWidth.Of(mark.Text) - 1) : Sheet.Room;
        var rows = TextWrapper.Wrap(text, room);
        Sheet.EndGap();
        before?.Invoke();
        for (var i = 0; i < rows.Count; i++) Sheet.Add(rows[i], i == 0 && right is { } word ? [word] : [], target);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Reads one file: its headings as topics, its items as goals. Walks the blocks iteratively, for they may nest deeply.</summary>
internal sealed partial class TrackReader
{
    private readonly TrackFindings _findings;
    private readonly SourceText _source;
    private readonly GoalReader _reader;
    private readonly FrontMatter _front;
    private readonly GoalSource _opted;
    private readonly OptedHeadings _optedHeadings;
    private readonly string? _goalColumn;
    private readonly RoleLeadIns _roles;
    private readonly MarkdownDocument _document;
    private readonly List<Frame> _frames = new(8);
    private readonly List<Goal> _directGoals = [];
    private readonly List<TopicDraft> _topTopics = [];
    private HeadingBlock? _titleHeading;
    private string? _title;
    private Chips _defaults;
    private TopicDraft? _topic;
    private bool _chipsMayFollow;
    private int _linkItems;

    private TrackReader(TrackFindings findings, MarkdownDocument document, FrontMatter front, CurriculumOptions options)
    {
        _findings = findings;
        _source = findings.Source;
        _reader = new GoalReader(findings);
        _front = front;
        _document = document;
        _opted = front.Goals ?? options.Goals;
        _goalColumn = front.GoalColumn ?? options.GoalColumn;
        _roles = new RoleLeadIns(front.RoleLeadIns ?? options.RoleLeadIns);
        _optedHeadings = new OptedHeadings(front.GoalHeadings.IsEmpty ? options.GoalHeadings : front.GoalHeadings);
        _defaults = front.Defaults;
    }

    /// <summary>Reads a parsed file into its findings.</summary>
    public static void Read(TrackFindings findings, MarkdownDocument document, FrontMatter front, CurriculumOptions options)
    {
        var reader = new TrackReader(findings, document, front, options);
        reader.FindTitle();
        reader.Walk();
        reader.Finish();
    }

    private string FileName
    {
        get
        {
            var name = _source.Path.AsSpan(_source.Path.LastIndexOf('/') + 1);
            return (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name).ToString();
        }
    }

    private ref Frame Top => ref CollectionsMarshal.AsSpan(_frames)[^1];

    /// <summary>The first level-1 heading names the track, unless front matter does and it is only one of several headings on that level.</summary>
    private void FindTitle()
    {
        HeadingBlock? first = null;
        var (ones, isFirst, any) = (0, false, false);
        foreach (var block in _document)
        {
            if (block is not HeadingBlock heading) continue;
            if (heading.Level == 1 && ++ones == 1) (first, isFirst) = (heading, !any);
            any = true;
        }
        if (first is null) return;
        var text = _reader.ReadPlain(first);
        if (_front.Title is null || string.Equals(_front.Title, text, StringComparison.OrdinalIgnoreCase) || (ones == 1 && isFirst)) _titleHeading = first;
    }

    private void Walk()
    {
        _frames.Add(new Frame { Block = _document, IsOptedIn = _optedHeadings.IsEmpty });
        if (_opted == GoalSource.File) OpenFileGoal();
        while (_frames.Count > 0)
        {
            ref var frame = ref Top;
            if (frame.Index == frame.Block.Count)
            {
                CloseFrame();
                continue;
            }
            var block = frame.Block[frame.Index++];
            frame.End = Math.Max(frame.End, block.Span.End);
            Visit(block);
        }
    }

    private void Visit(Block block)
    {
        // Exact types first: they are nearly all there is, and asking an open class hierarchy costs.
        if (block.GetType() == typeof(ListItemBlock)) VisitItem(Unsafe.As<ListItemBlock>(block));
        else if (block.GetType() == typeof(MarkdownDialect.TextParagraph)) VisitParagraph(Unsafe.As<MarkdownDialect.TextParagraph>(block));
        else VisitOther(block);
    }

    private void VisitOther(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                VisitHeading(heading);
                break;
            case ListBlock list:
                Push(list, inQuote: false);
                _chipsMayFollow = false;
                break;
            case QuoteBlock quote:
                Push(quote, inQuote: true);
                _chipsMayFollow = false;
                break;
            case HtmlBlock html:
                VisitHtml(html);
                break;
            case MarkdownDialect.Table table:
                VisitTable(table);
                break;
            case CodeBlock code:
                NoteBody();
                CheckCode(code);
                _chipsMayFollow = false;
                break;
            case ThematicBreakBlock:
                NoteBody();
                _chipsMayFollow = false;
                break;
        }
    }

    private void Push(ContainerBlock block, bool inQuote)
    {
        ref var parent = ref Top;
        _frames.Add(new Frame
        {
            Block = block,
            Depth = parent.Depth,
            GoalFrame = parent.GoalFrame,
            GroupFrame = parent.GroupFrame,
            InQuote = parent.InQuote || inQuote,
            IsOptedIn = parent.IsOptedIn,
        });
    }

    private void VisitParagraph(MarkdownDialect.TextParagraph paragraph)
    {
        var isFirst = _chipsMayFollow;
        _chipsMayFollow = false;
        if (MarkdownDialect.TryGetText(paragraph, out var text))
        {
            ReadPlainBody(text);
            return;
        }
        if (paragraph.Inline is not { } inline) return;
        if (inline.FirstChild is CodeInline && TryTakeChips(inline, isFirst)) return;
        ReadBody(inline);
        CheckBoxes(paragraph);
    }

    private void ReadPlainBody(StringSlice text)
    {
        var isGoal = Top.GoalFrame >= 0;
        var resources = _reader.ReadPlainText(text, isGoal);
        if (!isGoal) return;
        ref var frame = ref CollectionsMarshal.AsSpan(_frames)[Top.GoalFrame];
        frame.HasBody = true;
        frame.Add(resources);
    }

    /// <summary>Reads text below a title, which belongs to the innermost goal if there is one.</summary>
    private void ReadBody(ContainerInline inline)
    {
        if (Top.GoalFrame < 0)
        {
            List<string>? nobodys = null;
            _reader.ReadText(inline, isGoal: false, ref nobodys);
            return;
        }
        ref var frame = ref CollectionsMarshal.AsSpan(_frames)[Top.GoalFrame];
        frame.HasBody = true;
        frame.Add(_reader.ReadText(inline, isGoal: true, ref frame.Definitions));
    }

    /// <summary>Remembers that the goal around the block has a description.</summary>
    private void NoteBody()
    {
        var goalFrame = Top.GoalFrame;
        if (goalFrame < 0) return;
        ref var frame = ref CollectionsMarshal.AsSpan(_frames)[goalFrame];
        frame.HasBody = true;
    }

    private void VisitHtml(HtmlBlock html)
    {
        var text = _source.Content.AsSpan(html.Span.Start, Math.Min(html.Span.End + 1, _source.Content.Length) - html.Span.Start);
        if (html.Type == HtmlBlockType.Comment && IdComment.IsMeant(text))
        {
            VisitIdBlock(html, text);
            return;
        }
        if (html.Type != HtmlBlockType.Comment)
        {
            _chipsMayFollow = false;
            NoteBody();
        }
        CheckHtml(html);
    }

    /// <summary>An id comment alone on a line: the item's, if it is the item's second block.</summary>
    private void VisitIdBlock(HtmlBlock html, ReadOnlySpan<char> text)
    {
        ref var frame = ref Top;
        var isItems = frame.Goal is not null && frame.Block is ListItemBlock && frame.Index == 2;
        if (!IdComment.TryParse(text, out var id))
        {
            if (isItems) _findings.Report(CurriculumRules.InvalidIdComment, html.Span.Start, text.Trim().ToString());
            return;
        }
        if (!isItems || !frame.TookIdBlock) _findings.Report(CurriculumRules.StrayId, html.Span.Start, id.Id);
        if (frame.GoalFrame < 0) return;
        ref var goalFrame = ref CollectionsMarshal.AsSpan(_frames)[frame.GoalFrame];
        LeaveOut(ref goalFrame, html.Span.Start, html.Span.End);
    }

    private void LeaveOut(ref Frame frame, int start, int end)
    {
        var (first, last) = (_source.LocationOf(start).Line, _source.LocationOf(Math.Max(start, end)).Line);
        var leftOut = frame.LeftOut ??= [];
        while (leftOut.Count > 0 && leftOut[^1].First >= first) leftOut.RemoveAt(leftOut.Count - 1);
        if (leftOut.Count > 0 && first <= leftOut[^1].Last + 1) leftOut[^1] = (leftOut[^1].First, Math.Max(last, leftOut[^1].Last));
        else leftOut.Add((first, last));
    }

    private struct Frame
    {
        public ContainerBlock Block;
        public int Index;

        /// <summary>How many list items stand around the frame's children.</summary>
        public int Depth;

        /// <summary>The frame of the innermost goal, itself included; -1 without one.</summary>
        public int GoalFrame = -1;

        /// <summary>The frame of the list item directly around, if it is a plain bullet; -1 otherwise.</summary>
        public int GroupFrame = -1;

        public bool InQuote;
        public bool IsOptedIn;

        /// <summary>The goal that this frame's item is.</summary>
        public Goal? Goal;

        public List<Goal>? Steps;
        public List<Resource>? Resources;
        public List<string>? Definitions;
        public List<(int First, int Last)>? LeftOut;
        public bool HasBody;
        public bool HasGoalInside;
        public bool TookIdBlock;
        public int TitleEnd;
        public int End;
        public int Indent;
        public string? Group;
        public string Lead = "";

        public Frame() => Block = null!;

        /// <summary>Takes over the links of another block.</summary>
        public void Add(List<Resource>? resources)
        {
            if (Resources is null) Resources = resources;
            else if (resources is not null) Resources.AddRange(resources);
        }
    }
}

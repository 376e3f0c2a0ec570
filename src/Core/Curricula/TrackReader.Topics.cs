using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

internal sealed partial class TrackReader
{
    private readonly List<TopicDraft?> _goalTopics = [];

    private void VisitHeading(HeadingBlock heading)
    {
        var isPlain = MarkdownDialect.TryGetText(heading, out var text);
        if (!isPlain && heading.Inline is null) return;
        if (Top.Block != _document)
        {
            if (isPlain) ReadPlainBody(text);
            else ReadBody(heading.Inline!);
            CheckBoxes(heading);
            return;
        }
        if (_opted == GoalSource.Sections) CloseSection(heading.Span.Start);
        var parts = isPlain ? _reader.ReadPlainTitle(text, hasBox: false) : _reader.ReadTitle(heading.Inline!, heading.Inline!.FirstChild?.Span.Start ?? heading.Span.Start);
        CheckBoxes(heading);
        _chipsMayFollow = true;
        CheckHeadingChips(parts.Chips, heading.Span.Start);
        // Where the file is one goal, its other headings describe it.
        if (parts.TailStart > 0 && (_opted != GoalSource.File || ReferenceEquals(heading, _titleHeading))) _findings.ChipPlaces.Add(new TextRange(parts.TailStart, HeadingEnd(heading)));
        var slug = Slugs.Add(Slugs.Of(parts.Title), _findings.Slugs);
        if (ReferenceEquals(heading, _titleHeading))
        {
            _title = parts.Title;
            _defaults = Merge(_defaults, parts.Chips);
            _topic = null;
            return;
        }
        var parent = _topic;
        while (parent is not null && parent.Level >= heading.Level) parent = parent.Parent;
        if (_opted == GoalSource.Sections && IsLeaf(heading) && IsOptedIn(parts.Title, slug, parent))
        {
            OpenSection(heading, parts, parent);
            return;
        }
        if (_opted != GoalSource.File) AddTopic(heading, parts, slug, parent);
    }

    private void AddTopic(HeadingBlock heading, in TitleParts parts, string slug, TopicDraft? parent)
    {
        _topic = new TopicDraft
        {
            Title = parts.Title,
            Level = heading.Level,
            Location = _source.LocationOf(heading.Span.Start),
            Slug = slug,
            Id = parts.Id,
            IdOffset = parts.IdOffset,
            Parent = parent,
            Defaults = Merge(parent?.Defaults ?? _defaults, parts.Chips),
            IsOptedIn = IsOptedIn(parts.Title, slug, parent),
        };
        (parent?.Topics ?? _topTopics).Add(_topic);
        _findings.Topics.Add(_topic);
        Top.IsOptedIn = _topic.IsOptedIn;
    }

    private bool IsOptedIn(string title, string slug, TopicDraft? parent) => parent is { IsOptedIn: true } || _optedHeadings.Holds(title, slug);

    /// <summary>Whether no deeper heading follows before the next one on its level.</summary>
    private bool IsLeaf(HeadingBlock heading)
    {
        for (var i = Top.Index; i < _document.Count; i++)
        {
            if (_document[i] is HeadingBlock next) return next.Level <= heading.Level;
        }
        return true;
    }

    private void OpenSection(HeadingBlock heading, in TitleParts parts, TopicDraft? parent)
    {
        _topic = parent;
        var said = parts;
        var below = TakeChipsBelow(ref said.Chips);
        var goal = MakeGoal(said, heading.Span.Start, 0, isChecked: false, HeadingEnd(heading));
        OpenDocumentGoal(goal, heading.Span.End, parts.Resources);
        CheckTitle(goal);
        if (below is null) return;
        Top.End = below.Span.End;
        LeaveOut(ref Top, below.Span.Start, below.Span.End);
    }

    /// <summary>Takes the chips in a paragraph of their own right below the heading of a goal, which are the goal's; null where there is none.</summary>
    private MarkdownDialect.TextParagraph? TakeChipsBelow(ref Chips chips)
    {
        if (Top.Index == _document.Count || _document[Top.Index] is not MarkdownDialect.TextParagraph { Inline: { FirstChild: CodeInline } inline } paragraph) return null;
        if (!_reader.TryReadChipParagraph(inline, out var keys, ref chips)) return null;
        NotePlace(keys, inline);
        _chipsMayFollow = false;
        Top.Index++;
        return paragraph;
    }

    /// <summary>Where an id belongs in a heading: after its text, before closing marks.</summary>
    private static int HeadingEnd(HeadingBlock heading)
    {
        if (MarkdownDialect.TryGetText(heading, out var text)) return text.End + 1;
        return heading.Inline?.LastChild is { } last ? last.Span.End + 1 : -1;
    }

    private void OpenFileGoal()
    {
        var title = _front.Title ?? (_titleHeading is not null ? _reader.ReadPlain(_titleHeading) : FileName);
        var parts = new TitleParts { Text = title, Title = title, TitleMarkdown = title, IdOffset = -1 };
        var offset = _titleHeading?.Span.Start ?? 0;
        OpenDocumentGoal(MakeGoal(parts, offset, 0, isChecked: false, titleEnd: -1), _titleHeading?.Span.End ?? -1, null);
    }

    private void OpenDocumentGoal(Goal goal, int titleEnd, List<Resource>? resources)
    {
        ref var frame = ref Top;
        (frame.Goal, frame.GoalFrame, frame.TitleEnd, frame.End, frame.Indent) = (goal, 0, titleEnd, Math.Max(0, titleEnd), 0);
        (frame.Resources, frame.Steps, frame.LeftOut, frame.HasBody) = (resources, null, null, false);
    }

    private void CloseSection(int end)
    {
        ref var frame = ref Top;
        if (frame.Goal is null) return;
        frame.End = Math.Max(frame.TitleEnd, Math.Max(0, end - 1));
        Complete(frame);
        (frame.Goal, frame.GoalFrame) = (null, -1);
    }

    /// <summary>Chips in a paragraph of their own: defaults directly under a heading, meaningless elsewhere.</summary>
    private bool TryTakeChips(ContainerInline inline, bool isFirst)
    {
        var chips = default(Chips);
        if (!_reader.TryReadChipParagraph(inline, out var keys, ref chips)) return false;
        var isHeadings = isFirst && Top.Block == _document;
        foreach (var (key, offset) in keys)
        {
            if (isHeadings && IsInherited(key)) continue;
            ReportNoEffect(key, offset, isHeadings ? "on a heading" : "in a paragraph of its own");
        }
        if (!isHeadings)
        {
            if (Top.GoalFrame >= 0) NoteBody();
        }
        else
        {
            NotePlace(keys, inline);
            if (_topic is not null) _topic.Defaults = Merge(_topic.Defaults, chips);
            else _defaults = Merge(_defaults, chips);
        }
        return true;
    }

    /// <summary>Notes where the chips of a paragraph stand, for who puts them in order.</summary>
    private void NotePlace(List<(ChipKey Key, int Offset)> keys, ContainerInline inline) => _findings.ChipPlaces.Add(new TextRange(keys[0].Offset, inline.LastChild!.Span.End + 1));

    private static bool IsInherited(ChipKey key) => key is ChipKey.Due or ChipKey.Level or ChipKey.Owner or ChipKey.SignOff or ChipKey.Optional or ChipKey.Tag;

    private static Chips Merge(Chips outer, in Chips inner) => new()
    {
        Due = inner.Due ?? outer.Due,
        Level = inner.Level ?? outer.Level,
        Owner = inner.Owner ?? outer.Owner,
        SignOff = inner.SignOff ?? outer.SignOff,
        Optional = inner.Optional || outer.Optional,
        Tags = MergeTags(outer.Tags, inner.Tags),
    };

    private void Finish()
    {
        var goals = _findings.Goals;
        CheckNoGoals();
        if (goals.Count == 0) return;
        var track = new Track
        {
            Path = _source.Path,
            Id = _front.TrackId ?? (_source.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? _source.Path[..^3] : _source.Path),
            Title = _front.Title ?? (string.IsNullOrEmpty(_title) ? FileName : _title),
            Order = _front.Order,
            Roles = _front.Roles,
            Reviewed = _front.Reviewed,
            Source = _source,
        };
        track.Topics = BuildTopics(track);
        track.Goals = [.. _directGoals];
        track.AllGoals = [.. goals];
        for (var i = 0; i < goals.Count; i++)
        {
            goals[i].Track = track;
            goals[i].Topic = _goalTopics[i]?.Topic;
        }
        _findings.Track = track;
    }

    private ImmutableArray<Topic> BuildTopics(Track track)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var draft in _findings.Topics)
        {
            if (!draft.HasGoals) continue;
            var parent = draft.Parent?.Topic;
            var name = Slugs.Add(draft.Name, names);
            draft.Topic = new Topic
            {
                Id = name,
                Title = draft.Title,
                Level = draft.Level,
                Location = draft.Location,
                Track = track,
                Parent = parent,
                Goals = [.. draft.Goals],
                Path = parent is null ? [draft.Title] : parent.Path.Add(draft.Title),
            };
        }
        foreach (var draft in _findings.Topics)
        {
            if (draft.Topic is not null) draft.Topic.Topics = ModelsOf(draft.Topics);
        }
        return ModelsOf(_topTopics);
    }

    private static ImmutableArray<Topic> ModelsOf(List<TopicDraft> drafts)
    {
        if (drafts.Count == 0) return [];
        var topics = ImmutableArray.CreateBuilder<Topic>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (draft.Topic is not null) topics.Add(draft.Topic);
        }
        return topics.ToImmutable();
    }
}

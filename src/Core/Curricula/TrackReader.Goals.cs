using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Onboarding.Core.Curricula;

internal sealed partial class TrackReader
{
    private void VisitItem(ListItemBlock item)
    {
        var paragraph = item.Count > 0 && item[0].GetType() == typeof(MarkdownDialect.TextParagraph) ? Unsafe.As<MarkdownDialect.TextParagraph>(item[0]) : null;
        Push(item, inQuote: false);
        ref var frame = ref Top;
        frame.Depth++;
        if (paragraph is { IsHeld: true })
        {
            var text = paragraph.Text;
            var hasBox = text.CurrentChar == '[';
            if (hasBox || (_opted == GoalSource.List && frame.IsOptedIn)) OpenPlainGoal(item, paragraph, text, hasBox);
            else frame.GroupFrame = _frames.Count - 1;
            return;
        }
        var first = paragraph?.Inline?.FirstChild;
        if (first is TaskList task)
        {
            OpenGoal(item, paragraph!, task);
        }
        else if (frame.IsOptedIn && paragraph is not null && IsOptedItem(first))
        {
            OpenGoal(item, paragraph, null);
        }
        else
        {
            if (first is LinkInline { IsImage: false }) _linkItems++;
            frame.GroupFrame = _frames.Count - 1;
        }
    }

    private bool IsOptedItem(Inline? first) => _opted switch
    {
        GoalSource.Links => first is LinkInline { IsImage: false, Url: { Length: > 0 } url } && url[0] != '#',
        GoalSource.List => first is not null,
        _ => false,
    };

    private void OpenPlainGoal(ListItemBlock item, ParagraphBlock paragraph, StringSlice text, bool hasBox)
    {
        var parts = _reader.ReadPlainTitle(text, hasBox);
        Open(item, paragraph, ref parts, hasBox ? text.Start : -1, hasBox && text.PeekChar() is 'x' or 'X', "");
    }

    private void OpenGoal(ListItemBlock item, ParagraphBlock paragraph, TaskList? task)
    {
        var parts = _reader.ReadTitle(paragraph.Inline!, task is null ? paragraph.Span.Start : task.Span.End + 1);
        var lead = task is null && _opted == GoalSource.Links ? TakeLink(ref parts, paragraph) : "";
        Open(item, paragraph, ref parts, task?.Span.Start ?? -1, task?.Checked ?? false, lead);
    }

    private void Open(ListItemBlock item, ParagraphBlock paragraph, ref TitleParts parts, int box, bool isChecked, string lead)
    {
        ref var frame = ref Top;
        if (parts.Id is null && IdBlockOf(item) is { } comment)
        {
            parts.Id = comment;
            parts.IdOffset = item[1].Span.Start;
            frame.TookIdBlock = true;
        }
        var goal = MakeGoal(parts, item.Span.Start, frame.Depth - 1, isChecked, LineEndOf(paragraph.Span.End));
        frame.Goal = goal;
        frame.GoalFrame = _frames.Count - 1;
        frame.GroupFrame = -1;
        frame.Index = 1;
        frame.TitleEnd = frame.End = paragraph.Span.End;
        frame.Indent = paragraph.Column;
        frame.Resources = parts.Resources;
        frame.Lead = lead;
        CheckGoal(goal, paragraph, box, parts, frame.InQuote);
    }

    /// <summary>The goal that a title makes here, with what it inherits, put where it belongs.</summary>
    private Goal MakeGoal(in TitleParts parts, int offset, int depth, bool isChecked, int titleEnd, GoalTable? table = null)
    {
        var parentFrame = _frames.Count < 2 ? -1 : _frames[^2].GoalFrame;
        var parent = parentFrame < 0 ? null : _frames[parentFrame].Goal;
        var inherited = _topic?.Defaults ?? _defaults;
        var chips = parts.Chips;
        var groupFrame = _frames.Count < 2 ? -1 : _frames[^2].GroupFrame;
        var group = groupFrame < 0 ? null : GroupOf(groupFrame);
        var isOngoing = chips.Every is not null && chips.Count is null;
        var goal = new Goal
        {
            Ordinal = _findings.Goals.Count,
            Table = table,
            Id = parts.Id?.Id ?? default,
            HasWrittenId = parts.Id is not null,
            IdOffset = parts.IdOffset,
            TitleEnd = titleEnd,
            TailStart = parts.TailStart,
            FormerIds = parts.Id?.FormerIds ?? [],
            Location = _source.LocationOf(offset),
            Title = parts.Title.Length > 0 ? parts.Title : parts.Resources is [var only, ..] ? only.Address : "(no title)",
            TitleMarkdown = parts.TitleMarkdown,
            GivenText = parts.Text,
            IsChecked = isChecked,
            Depth = depth,
            Group = group,
            Due = chips.Due ?? parent?.Due ?? inherited.Due,
            Effort = chips.Effort,
            Level = chips.Level ?? parent?.Level ?? inherited.Level,
            Owner = chips.Owner ?? _roles.Of(parts.Title) ?? _roles.OfGroup(group) ?? parent?.Owner ?? inherited.Owner,
            SignOff = chips.SignOff ?? (parent is null ? inherited.SignOff : null),
            Count = chips.Count,
            Every = chips.Every,
            Tags = MergeTags(inherited.Tags, chips.Tags),
            Needs = chips.Needs.IsDefault ? [] : chips.Needs,
            NeedsOffset = chips.NeedsOffset,
            IsOptional = chips.Optional || isOngoing || inherited.Optional || parent is { IsOptional: true },
        };
        goal.Parent = parent;
        _findings.Add(goal);
        if (parent is not null) (CollectionsMarshal.AsSpan(_frames)[parentFrame].Steps ??= []).Add(goal);
        else if (_topic is not null) _topic.Goals.Add(goal);
        else _directGoals.Add(goal);
        _goalTopics.Add(_topic);
        for (var topic = _topic; topic is { HasGoals: false }; topic = topic.Parent) topic.HasGoals = true;
        return goal;
    }

    private static IdComment? IdBlockOf(ListItemBlock item)
    {
        if (item.Count < 2 || item[1] is not HtmlBlock { Type: HtmlBlockType.Comment } html) return null;
        var text = html.Lines.ToString();
        return IdComment.IsMeant(text) && IdComment.TryParse(text, out var comment) ? comment : null;
    }

    /// <summary>In a list of links, the link is the title; what follows it, up to the chips, is the beginning of the description, which is returned.</summary>
    private string TakeLink(ref TitleParts parts, ParagraphBlock paragraph)
    {
        if (parts.Resources is not [var resource, ..] || paragraph.Inline!.FirstChild is not LinkInline link) return "";
        parts.Title = resource.Title;
        parts.TitleMarkdown = _reader.MarkdownOf(link.Span.Start, link.Span.End + 1, resource.Title);
        var end = parts.TailStart > link.Span.End ? parts.TailStart : parts.IdOffset > link.Span.End ? parts.IdOffset : paragraph.Span.End + 1;
        return _source.Content.AsSpan(link.Span.End + 1, Math.Max(0, end - link.Span.End - 1)).Trim().TrimStart("-–—:,. \t\r\n").ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private string? GroupOf(int frameIndex)
    {
        ref var frame = ref CollectionsMarshal.AsSpan(_frames)[frameIndex];
        if (frame.Group is not null) return frame.Group.Length == 0 ? null : frame.Group;
        var paragraph = ((ListItemBlock)frame.Block) is [ParagraphBlock first, ..] ? first : null;
        frame.Group = paragraph is null ? "" : _reader.ReadPlain(paragraph);
        if (paragraph?.Inline is { } inline) CheckGroup(inline);
        return frame.Group.Length == 0 ? null : frame.Group;
    }

    private void CloseFrame()
    {
        var frame = Top;
        _frames.RemoveAt(_frames.Count - 1);
        if (frame.Block is ListItemBlock) frame.End = Math.Max(frame.End, frame.Block.Span.End);
        if (frame.Goal is not null) Complete(frame);
        if (_frames.Count == 0) return;
        ref var parent = ref Top;
        parent.End = Math.Max(parent.End, frame.End);
        if (frame.Goal is null && !frame.HasGoalInside) return;
        parent.HasGoalInside = true;
        if (frame.Block is ListItemBlock or MarkdownDialect.Table && parent.GoalFrame >= 0)
        {
            LeaveOut(ref CollectionsMarshal.AsSpan(_frames)[parent.GoalFrame], frame.Block.Span.Start, frame.End);
        }
    }

    private void Complete(in Frame frame)
    {
        var body = frame.HasBody || frame.Lead.Length > 0
            ? new GoalBody(_source, _source.LocationOf(frame.TitleEnd).Line + 1, _source.LocationOf(frame.End).Line, frame.Indent, frame.LeftOut, frame.Lead, frame.Definitions)
            : null;
        frame.Goal!.Complete(frame.Steps is null ? [] : [.. frame.Steps], frame.Resources is null ? [] : [.. frame.Resources], body, frame.End);
    }

    /// <summary>Where the line of an offset ends, its line end not included.</summary>
    private int LineEndOf(int offset)
    {
        while (offset > 0 && offset < _source.Content.Length && _source.Content[offset] is '\r' or '\n') offset--;
        var length = _source.Content.AsSpan(offset).IndexOfAny('\r', '\n');
        return length < 0 ? _source.Content.Length : offset + length;
    }

    private static ImmutableArray<string> MergeTags(ImmutableArray<string> inherited, ImmutableArray<string> own)
    {
        if (inherited.IsDefaultOrEmpty) return own.IsDefault ? [] : own;
        if (own.IsDefaultOrEmpty) return inherited;
        foreach (var tag in own)
        {
            if (!inherited.Contains(tag)) inherited = inherited.Add(tag);
        }
        return inherited;
    }
}

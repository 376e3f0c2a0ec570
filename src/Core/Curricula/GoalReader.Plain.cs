using Markdig.Helpers;

namespace Onboarding.Core.Curricula;

/// <content>Titles and texts whose inlines were not parsed.</content>
internal sealed partial class GoalReader
{
    /// <summary>Reads a plain title, after its box if it has one.</summary>
    public TitleParts ReadPlainTitle(StringSlice text, bool hasBox)
    {
        var parts = new TitleParts { IdOffset = -1 };
        var line = text.AsSpan();
        var start = hasBox ? 4 : 0;
        var words = line.Slice(start, hasBox ? PlainTitle.WordsOf(line[start..]) : line.Length);
        _text.Clear();
        _text.Append(words);
        var title = _text.Span.ToString();
        var tail = line[(start + words.Length)..];
        parts.TailStart = tail.IsEmpty ? 0 : text.Start + start + words.Length;
        var end = text.End + 1;
        while (!tail.IsEmpty)
        {
            var offset = end - tail.Length;
            PlainTitle.TryTake(ref tail, out var piece, out var content);
            if (piece == PlainTitle.Piece.Chip) parts.Chips.Add(content, offset, findings);
            else if (IdComment.TryParse(content, out var id)) (parts.Id, parts.IdOffset) = (id, offset);
        }
        if (_mayHoldAddresses) AddAddresses(text.Start + start, text.Start + start + words.Length, ref parts);
        var all = title;
        var isOptional = StripOptional(ref title);
        if (isOptional)
        {
            parts.Chips.Set(ChipKey.Optional, "");
            parts.Text = PlainTitle.WithChips(all, _source.Content, parts.TailStart, end);
        }
        words = words.Trim();
        parts.Title = title;
        parts.TitleMarkdown = isOptional || words.SequenceEqual(title) ? title : words.ToString();
        return parts;
    }

    /// <summary>The links and addresses in a plain paragraph.</summary>
    public List<Resource>? ReadPlainText(StringSlice text, bool isGoal)
    {
        var parts = default(TitleParts);
        if (text.AsSpan().Contains('[')) AddPlainLinks(text, isGoal, ref parts);
        else if (isGoal && _mayHoldAddresses) AddAddresses(text.Start, text.End + 1, ref parts);
        return parts.Resources;
    }

    private void AddPlainLinks(StringSlice text, bool isGoal, ref TitleParts parts)
    {
        for (var rest = text.AsSpan(); rest.IndexOf('[') is >= 0 and var bracket;)
        {
            rest = rest[bracket..];
            PlainLinks.TryTake(rest, out var label, out var target);
            var address = target.ToString();
            findings.AddLink(text.End + 1 - rest.Length, address);
            if (isGoal) (parts.Resources ??= []).Add(new Resource(PlainOf(label), address));
            rest = rest[(label.Length + address.Length + 4)..];
        }
    }

    /// <summary>A text with its white space collapsed.</summary>
    private string PlainOf(ReadOnlySpan<char> text)
    {
        _text.Clear();
        _text.Append(text);
        return _text.Span.ToString();
    }
}

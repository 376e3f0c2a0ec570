using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>The chips at the end of a line, and the id after them, as they stand in the text.</summary>
internal sealed class ChipTail
{
    private readonly string _content;
    private readonly int _lineStart;
    private readonly int _least;
    private readonly List<(ChipKey Key, string Text)> _chips = [];
    private string? _id;

    private ChipTail(string content, int lineStart, TextRange place) =>
        (_content, _lineStart, _least, Start, End) = (content, lineStart, Math.Max(place.Start, lineStart), place.End, place.End);

    /// <summary>Where the first of its pieces begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the last of its pieces ends.</summary>
    public int End { get; private set; }

    /// <summary>The pieces in their order, one space between.</summary>
    public string Ordered => string.Join(' ', _chips.OrderBy(chip => chip.Key).Select(chip => chip.Text).Concat(_id is null ? [] : [_id]));

    /// <summary>Reads from an offset towards the beginning of its line; null where nothing there is a chip or an id.</summary>
    /// <param name="source">The file.</param>
    /// <param name="place">Where chips and an id are, and nothing else; they end where it ends.</param>
    public static ChipTail? Of(SourceText source, TextRange place)
    {
        var tail = new ChipTail(source.Content, source.StartOf(source.LocationOf(place.End).Line), place);
        tail.End = tail.Start = tail.BeforeBlanks(place.End);
        tail.TakeId();
        while (tail.TakeChip())
        {
            // Each is in front of the one before.
        }
        return tail._chips.Count > 0 || tail._id is not null ? tail : null;
    }

    /// <summary>Where the blanks before it begin.</summary>
    public int StartOfBlanks => BeforeBlanks(Start);

    private int BeforeBlanks(int at)
    {
        while (at > _lineStart && _content[at - 1] is ' ' or '\t') at--;
        return at;
    }

    private void TakeId()
    {
        if (!Before(Start).EndsWith("-->", StringComparison.Ordinal)) return;
        var open = Before(Start).LastIndexOf("<!--", StringComparison.Ordinal);
        if (open < 0) return;
        var comment = Before(Start)[open..];
        if (!IdComment.IsMeant(comment) || !IdComment.TryParse(comment, out _)) return;
        _id = comment.ToString();
        Start = _least + open;
    }

    private bool TakeChip()
    {
        var before = Before(BeforeBlanks(Start));
        if (before is not [.., '`']) return false;
        var open = before[..^1].LastIndexOf('`');
        if (open < 0 || before[..open] is [.., '`'] || !ChipKeys.IsChip(before[(open + 1)..^1])) return false;
        _chips.Insert(0, (ChipKeys.Read(before[(open + 1)..^1], out _), before[open..].ToString()));
        Start = _least + open;
        return true;
    }

    private ReadOnlySpan<char> Before(int end) => end < _least ? default : _content.AsSpan(_least, end - _least);
}

namespace Onboarding.Tui.Models;

/// <summary>
/// How well an item of the palette matches what is typed: its title by the letters in one go, or word by word. A word that stands there as it is typed
/// counts more than its scattered letters, and may also stand in what the item is known by.
/// </summary>
internal sealed class PaletteMatch
{
    private const int AsTyped = 8;
    private const int WordStart = 4;
    private const int WholeWord = 6;

    private readonly FuzzyMatch _whole;
    private readonly (string Text, FuzzyMatch Match)[] _words;

    public PaletteMatch(string pattern)
    {
        _whole = new FuzzyMatch(pattern);
        _words = [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, new FuzzyMatch(word)))];
    }

    /// <summary>Whether everything matches.</summary>
    public bool IsEmpty => _whole.IsEmpty;

    /// <summary>A rough score for choosing which of many items are worth the true one; null where the item doesn't match.</summary>
    public int? Estimate(PaletteItem item) => Best(item, static (match, text) => match.Estimate(text));

    /// <summary>Higher is better; null where the item doesn't match.</summary>
    public int? Score(PaletteItem item) => Best(item, static (match, text) => match.Score(text));

    /// <summary>Of items that match, those that can be meant: where any can be read as words, these alone; else those whose letters are not scattered.</summary>
    public IEnumerable<PaletteItem> Meant(IReadOnlyList<PaletteItem> matching)
    {
        if (IsEmpty) return matching;
        PaletteItem[] byWords = [.. matching.Where(IsByWords)];
        return byWords.Length > 0 ? byWords : matching.Where(item => !IsScattered(item));
    }

    private bool IsByWords(PaletteItem item) => _whole.IsByWords(item.Title) || _words.All(word => Bonus(item.Known, word.Text) > 0 || word.Match.IsByWords(item.Title));

    private bool IsScattered(PaletteItem item) => _whole.IsScattered(item.Title) && _words.Any(word => Bonus(item.Known, word.Text) == 0 && word.Match.IsScattered(item.Title));

    /// <summary>Which UTF-16 units of the title match, ascending: those of words as they are typed, else the letters.</summary>
    public int[] Positions(string title)
    {
        int[] typed = [.. _words.SelectMany(word => title.IndexOf(word.Text, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? Enumerable.Range(at, word.Text.Length) : [])];
        return typed.Length > 0 ? [.. typed.Distinct().Order()] : _whole.Positions(title);
    }

    private int? Best(PaletteItem item, Func<FuzzyMatch, string, int?> score)
    {
        var byWords = ByWords(item, score);
        if (_words.Length < 2 || score(_whole, item.Title) is not { } whole) return byWords;
        return Math.Max(whole, byWords ?? whole);
    }

    private int? ByWords(PaletteItem item, Func<FuzzyMatch, string, int?> score)
    {
        var sum = 0;
        foreach (var (text, match) in _words)
        {
            var inTitle = score(match, item.Title) + Bonus(item.Title, text);
            var inKnown = Bonus(item.Known, text) is > 0 and var bonus ? score(match, item.Known) + bonus : null;
            if (inTitle is null && inKnown is null) return null;
            sum += Math.Max(inTitle ?? int.MinValue, inKnown ?? int.MinValue);
        }
        return sum;
    }

    private static int Bonus(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return 0;
        var end = at + word.Length;
        var startsWord = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
        var endsWord = end == text.Length || !char.IsLetterOrDigit(text[end]);
        return AsTyped + (startsWord ? WordStart : 0) + (startsWord && endsWord ? WholeWord : 0);
    }
}

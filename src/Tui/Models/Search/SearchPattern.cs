using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Onboarding.Tui.Models.Search;

/// <summary>What is looked for: words and "exact phrases" that a passage must all hold, or one regular expression.</summary>
internal sealed class SearchPattern
{
    /// <summary>With fewer letters everything would be found.</summary>
    public const int LeastLetters = 2;

    /// <summary>Of one passage; the engine takes linear time, but a passage may be long.</summary>
    private static readonly TimeSpan RegexPatience = TimeSpan.FromMilliseconds(100);

    private readonly ImmutableArray<string> _words;
    private readonly Regex? _regex;
    private readonly bool _wholeWord;
    private readonly StringComparison _comparison;

    private SearchPattern(ImmutableArray<string> words, Regex? regex, bool wholeWord, bool matchCase)
    {
        (_words, _regex, _wholeWord) = (words, regex, wholeWord);
        _comparison = matchCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
    }

    /// <summary>Reads what is typed; null where it is too short to search for, or where <paramref name="error"/> says what is wrong with it.</summary>
    public static SearchPattern? Parse(string text, SearchOptions options, out string? error)
    {
        error = null;
        var matchCase = options.MatchCase || text.Any(char.IsUpper);
        if (text.Trim().Length < LeastLetters) return null;
        if (options.IsRegex) return Expression(text, options, out error);
        var words = Words(text);
        return words.IsEmpty ? null : new SearchPattern(words, null, options.WholeWord, matchCase);
    }

    /// <summary>Whether whatever this finds, the other finds too: then only its hits need to be looked at.</summary>
    public bool Narrows(SearchPattern other) =>
        _regex is null && other._regex is null && _wholeWord == other._wholeWord && !_wholeWord
        && (_comparison == other._comparison || _comparison == StringComparison.Ordinal)
        && other._words.All(word => _words.Any(mine => mine.Contains(word, other._comparison)));

    /// <summary>False where no part of a text can match: a quick look at many passages at once.</summary>
    public bool CanMatchIn(string text)
    {
        if (_regex is not null) return true;
        foreach (var word in _words) if (!text.Contains(word, _comparison)) return false;
        return true;
    }

    public bool IsMatch(ReadOnlySpan<char> text)
    {
        if (_regex is not null) return RegexMatches(text, most: 1).Count > 0;
        foreach (var word in _words) if (Next(text, word, 0) < 0) return false;
        return true;
    }

    /// <summary>Every place that matches, in order, none touching another; empty where the text doesn't match as a whole.</summary>
    public ImmutableArray<MatchRange> MatchesIn(ReadOnlySpan<char> text)
    {
        if (!IsMatch(text)) return [];
        var found = _regex is not null ? RegexMatches(text, int.MaxValue) : WordMatches(text);
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        var joined = ImmutableArray.CreateBuilder<MatchRange>(found.Count);
        foreach (var range in found)
        {
            if (joined.Count > 0 && range.Start <= joined[^1].End) joined[^1] = joined[^1] with { Length = Math.Max(joined[^1].End, range.End) - joined[^1].Start };
            else joined.Add(range);
        }
        return joined.ToImmutable();
    }

    private static SearchPattern? Expression(string text, SearchOptions options, out string? error)
    {
        error = null;
        var matchCase = options.MatchCase;
        try
        {
            var flags = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | (matchCase ? RegexOptions.None : RegexOptions.IgnoreCase);
            return new SearchPattern([], new Regex(options.WholeWord ? $@"\b(?:{text})\b" : text, flags, RegexPatience), options.WholeWord, matchCase);
        }
        catch (NotSupportedException)
        {
            error = "Look-around and back references can't be searched for.";
        }
        catch (ArgumentException fault)
        {
            error = $"Not a regular expression: {Reason(fault.Message)}";
        }
        return null;
    }

    /// <summary>The library's message repeats the pattern, then says what is wrong.</summary>
    private static string Reason(string message)
    {
        var start = message.LastIndexOf(". ", StringComparison.Ordinal);
        return ShownText.Line(start < 0 ? message : message[(start + 2)..]);
    }

    /// <summary>Words between spaces; what stands between quotes is one, spaces included.</summary>
    private static ImmutableArray<string> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var parts = text.Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            // A quote that is not closed yet counts as one: the phrase is still being typed.
            if (i % 2 == 1 && parts[i].Trim().Length > 0) words.Add(parts[i].Trim());
            else if (i % 2 == 0) words.AddRange(parts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        return words.ToImmutable();
    }

    private List<MatchRange> WordMatches(ReadOnlySpan<char> text)
    {
        var found = new List<MatchRange>();
        foreach (var word in _words)
        {
            for (var at = Next(text, word, 0); at >= 0; at = Next(text, word, at + word.Length)) found.Add(new MatchRange(at, word.Length));
        }
        return found;
    }

    private List<MatchRange> RegexMatches(ReadOnlySpan<char> text, int most)
    {
        var found = new List<MatchRange>();
        try
        {
            foreach (var match in _regex!.EnumerateMatches(text))
            {
                if (match.Length > 0) found.Add(new MatchRange(match.Index, match.Length));
                if (found.Count >= most) break;
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // What was found until then is true.
        }
        return found;
    }

    private int Next(ReadOnlySpan<char> text, string word, int from)
    {
        for (var at = from; at <= text.Length - word.Length;)
        {
            var found = text[at..].IndexOf(word, _comparison);
            if (found < 0) return -1;
            if (!_wholeWord || IsWhole(text, at + found, word.Length)) return at + found;
            at += found + 1;
        }
        return -1;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int start, int length) =>
        (start == 0 || !IsInWord(text[start - 1]) || !IsInWord(text[start]))
        && (start + length == text.Length || !IsInWord(text[start + length]) || !IsInWord(text[start + length - 1]));

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}

using Onboarding.Tui.Models.Search;

namespace Onboarding.Tui.Tests.Models.Search;

public class SearchPatternTests
{
    [Theory]
    [InlineData("alert", "From Alert to page", "Alert")]
    [InlineData("Alert", "an alert, an Alert", "Alert")]
    [InlineData("page from", "From alert to page", "From page")]
    [InlineData("\"to page\"", "From alert to page", "to page")]
    [InlineData("\"to pa", "From alert to page", "to pa")]
    [InlineData("alert missing", "From alert to page", "")]
    [InlineData("aba", "ababa", "aba")]
    [InlineData("ab ba", "abba", "abba")]
    [InlineData("読む", "読む: the scheduler", "読む")]
    public void Words_and_phrases_are_found_in_any_order_and_a_capital_makes_case_count(string typed, string text, string found) =>
        Assert.Equal(found, Found(typed, new SearchOptions(), text));

    [Theory]
    [InlineData("page", "pages paged", "")]
    [InlineData("page", "pages, page.", "page")]
    [InlineData("(page)", "a (page) b", "(page)")]
    public void Whole_words_end_where_no_letter_follows(string typed, string text, string found) =>
        Assert.Equal(found, Found(typed, new SearchOptions(WholeWord: true), text));

    [Theory]
    [InlineData("al.rt", "an alert", "alert")]
    [InlineData("[A-C]d", "ad bd", "ad bd")]
    [InlineData("x*", "abc", "")]
    public void Regular_expressions_ignore_case_and_empty_matches(string typed, string text, string found) =>
        Assert.Equal(found, Found(typed, new SearchOptions(IsRegex: true), text));

    [Theory]
    [InlineData("(ab", "Not a regular expression")]
    [InlineData("(?=ab)", "Look-around")]
    [InlineData("(a)\\1", "Look-around")]
    public void A_wrong_expression_says_what_is_wrong(string typed, string says)
    {
        Assert.Null(SearchPattern.Parse(typed, new SearchOptions(IsRegex: true), out var error));
        Assert.Contains(says, error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData(" a ")]
    [InlineData("\"\"")]
    public void One_letter_is_too_short(string typed)
    {
        Assert.Null(SearchPattern.Parse(typed, new SearchOptions(), out var error));
        Assert.Null(error);
    }

    [Fact]
    public void An_expression_that_would_backtrack_for_ever_takes_linear_time()
    {
        var pattern = SearchPattern.Parse("(a+)+$", new SearchOptions(IsRegex: true), out _)!;
        Assert.Empty(pattern.MatchesIn(new string('a', 20_000) + "!"));
    }

    [Theory]
    [InlineData("ale", "al", true)]
    [InlineData("al page", "al", true)]
    [InlineData("Ale", "al", true)]
    [InlineData("ale", "Al", false)]
    [InlineData("pa", "al", false)]
    public void A_longer_pattern_narrows_a_shorter(string longer, string shorter, bool narrows) => Assert.Equal(
        narrows,
        SearchPattern.Parse(longer, default, out _)!.Narrows(SearchPattern.Parse(shorter, default, out _)!));

    private static string Found(string typed, SearchOptions options, string text) =>
        string.Join(' ', SearchPattern.Parse(typed, options, out _)!.MatchesIn(text).Select(range => text.Substring(range.Start, range.Length)));
}

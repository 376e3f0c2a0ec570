using CsCheck;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class FuzzyMatchTests
{
    private static string Best(string pattern, params string[] texts)
    {
        var match = new FuzzyMatch(pattern);
        return texts.Where(text => match.Score(text) is not null).MaxBy(text => match.Score(text)) ?? "none";
    }

    private static string Marked(string pattern, string text)
    {
        var positions = new FuzzyMatch(pattern).Positions(text);
        return string.Concat(text.Select((c, i) => positions.Contains(i) ? $"[{c}]" : $"{c}")).Replace("][", "");
    }

    [Fact]
    public void Letters_must_come_in_order() => Assert.Null(new FuzzyMatch("trela").Score("alert"));

    [Fact]
    public void Starts_of_words_win() => Assert.Equal("Explain how an Alert becomes a Page", Best("ap", "my clap", "Explain how an Alert becomes a Page", "map"));

    [Fact]
    public void A_run_wins_over_scattered_letters() => Assert.Equal("Read our paging policy", Best("paging", "Put a graph in nagios", "Read our paging policy"));

    [Fact]
    public void The_beginning_wins_over_the_middle() => Assert.Equal("Alerting", Best("alert", "The alert", "Alerting"));

    [Fact]
    public void The_shorter_of_two_wins() => Assert.Equal("Read the policy", Best("read", "Read the policy that we wrote last year for everybody", "Read the policy"));

    [Fact]
    public void Spaces_are_free() => Assert.Equal("[alert] becomes a [page]", Marked("alert page", "alert becomes a page"));

    [Theory]
    [InlineData("ehbp", "[E]xplain [h]ow an alert [b]ecomes a [p]age")]
    [InlineData("policy", "Read our paging [policy]")]
    [InlineData("PP", "Read our [p]aging [p]olicy")]
    [InlineData("mp", "[M]y[P]age")]
    public void Positions_are_those_of_the_best_match(string pattern, string expected) =>
        Assert.Equal(expected, Marked(pattern, expected.Replace("[", "").Replace("]", "")));

    [Theory]
    [InlineData("ehbp", "Explain how an alert becomes a page", true)]
    [InlineData("polexp", "Explain our policy", false)]
    [InlineData("alerpag", "An alert becomes a page", true)]
    [InlineData("lert", "An alert becomes a page", true)]
    [InlineData("policy", "Plan what is to come in your year", false)]
    [InlineData("mpage", "MyPage", true)]
    [InlineData("", "anything", true)]
    public void Letters_are_words_at_the_starts_of_words_in_a_row_or_in_one_piece(string pattern, string text, bool areWords) =>
        Assert.Equal(areWords, new FuzzyMatch(pattern).IsByWords(text));

    [Theory]
    [InlineData("polcy", "Read our paging policy", false)]
    [InlineData("dpl", "Deploy it", false)]
    [InlineData("policy", "Plan what only the claim is by", true)]
    [InlineData("zz", "nothing of it", true)]
    public void Letters_with_a_typing_error_are_not_scattered_and_letters_here_and_there_are(string pattern, string text, bool areScattered) =>
        Assert.Equal(areScattered, new FuzzyMatch(pattern).IsScattered(text));

    [Fact]
    public void What_holds_the_letters_in_one_piece_can_always_be_read_as_words() =>
        Gen.Select(Gen.String["abAB -"], Gen.String["abAB"], Gen.String["abAB -"]).Sample((before, pattern, after) =>
            Assert.True(new FuzzyMatch(pattern[..Math.Min(pattern.Length, 64)]).IsByWords((before + pattern + after))));

    [Fact]
    public void Positions_spell_the_pattern_wherever_it_matches() =>
        Gen.Select(Gen.String["abAB -"], Gen.String["abAB"]).Sample((text, pattern) =>
        {
            var match = new FuzzyMatch(pattern);
            var positions = match.Positions(text);
            var shown = pattern.Length > 64 ? pattern[..64] : pattern;
            if (match.Score(text) is null || match.IsEmpty)
            {
                Assert.Empty(positions);
                return;
            }
            Assert.Equal(shown.ToLowerInvariant(), string.Concat(positions.Select(i => char.ToLowerInvariant(text[i]))));
            Assert.Equal(positions.Order().Distinct(), positions);
        });

    [Fact]
    public void A_match_is_found_exactly_when_the_letters_come_in_order() =>
        Gen.Select(Gen.OneOf('a', 'b', 'c').Array[0, 12].Select(parts => string.Concat(parts)), Gen.OneOf('a', 'b', 'c').Array[1, 4].Select(string.Concat)).Sample((text, pattern) =>
        {
            var at = 0;
            foreach (var c in text) if (at < pattern.Length && c == pattern[at]) at++;
            Assert.Equal(at == pattern.Length, new FuzzyMatch(pattern).Score(text) is not null);
        });
}

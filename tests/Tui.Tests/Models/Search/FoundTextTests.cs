using Onboarding.Core.Curricula;
using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Search;

namespace Onboarding.Tui.Tests.Models.Search;

public class FoundTextTests
{
    [Theory]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(110)]
    public void Every_passage_of_a_goal_is_found_on_its_page(int width)
    {
        var snapshot = SampleYear.Make().Snapshot();
        var place = SearchCorpus.Of(snapshot).Places.Single(place => place.Key.Equals(GoalId.Parse("alert-path")));
        var lines = new GoalPage(snapshot, GoalId.Parse("alert-path"), GlyphSet.Unicode).Render(width);
        Assert.True(place.Passages.Length >= 6);
        foreach (var text in place.Passages.Select(place.TextOf))
        {
            var word = text.Split(' ')[^1];
            var match = new MatchRange(text.Length - word.Length, word.Length);
            var line = FoundText.LineIn(lines, text, match);
            Assert.NotNull(line);
            Assert.Contains(word.TrimEnd('.', '?'), lines[line.Value].Text(width) + lines[Math.Min(line.Value + 1, lines.Count - 1)].Text(width));
        }
    }

    [Fact]
    public void Of_two_lines_with_the_word_the_one_with_the_words_round_it_is_meant()
    {
        Line[] lines = [new(new Span("the receiver is chosen")), new(new Span("by the first route")), new(new Span("then the receiver waits"))];
        Assert.Equal(2, FoundText.LineIn(lines, "then the *receiver* waits", new MatchRange(10, 8)));
        Assert.Equal(0, FoundText.LineIn(lines, "receiver", new MatchRange(0, 8)));
        Assert.Null(FoundText.LineIn(lines, "nowhere", new MatchRange(0, 7)));
    }
}

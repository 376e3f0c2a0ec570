using Onboarding.Core.Sources;

namespace Onboarding.Core.Tests.Sources;

public class CountWordsTests
{
    [Theory]
    [InlineData(0, "0 goals")]
    [InlineData(1, "1 goal")]
    [InlineData(2, "2 goals")]
    [InlineData(1000, "1000 goals")]
    public void Only_one_is_in_the_singular(int count, string expected) => Assert.Equal(expected, CountWords.Of(count, "goal"));

    [Fact]
    public void The_noun_stands_alone_where_the_number_is_said_otherwise() =>
        Assert.Equal(["goal", "goals"], [CountWords.Noun(1, "goal"), CountWords.Noun(3, "goal")]);
}

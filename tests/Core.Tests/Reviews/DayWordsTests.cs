using Onboarding.Core.Reviews;

namespace Onboarding.Core.Tests.Reviews;

public class DayWordsTests
{
    private static readonly DateOnly Today = new(2026, 3, 17);

    [Theory]
    [InlineData("2026-03-17", "today")]
    [InlineData("2026-03-16", "yesterday")]
    [InlineData("2026-03-11", "Wednesday")]
    [InlineData("2026-03-10", "10 Mar")]
    [InlineData("2025-12-31", "31 Dec 2025")]
    public void Past_days_read_as_people_say_them(string day, string words) => Assert.Equal(words, DayWords.Past(DateOnly.Parse(day), Today));

    [Theory]
    [InlineData("2026-03-17", "today")]
    [InlineData("2026-03-18", "tomorrow")]
    [InlineData("2026-03-23", "Monday")]
    [InlineData("2026-03-24", "24 Mar")]
    [InlineData("2027-01-02", "2 Jan 2027")]
    public void Coming_days_read_as_people_say_them(string day, string words) => Assert.Equal(words, DayWords.Future(DateOnly.Parse(day), Today));
}

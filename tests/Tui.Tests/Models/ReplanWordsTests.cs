using Onboarding.Core.Progress;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class ReplanWordsTests
{
    [Theory]
    [InlineData("2026-04-06", "2026-04-06", "1 goal moves later, by 1 working day.")]
    [InlineData("2026-04-06", "2026-04-17", "1 goal moves later, by up to 10 working days.")]
    [InlineData("2026-12-24", "2026-12-31", "No open goal moves.")]
    public void What_moves_is_said_in_a_sentence(string from, string until, string said)
    {
        var snapshot = new Year().Track("a.md", "- [ ] Read `due:w15` <!-- #read -->\n").Snapshot();
        Assert.Equal(said, ReplanWords.Summary(snapshot.ReplanOf(stamp => new AbsencePlanned(stamp, DateOnly.Parse(from), DateOnly.Parse(until)))));
    }
}

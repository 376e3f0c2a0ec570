using Onboarding.Core.Curricula;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class PageHeadingTests
{
    [Fact]
    public void A_goal_s_page_has_its_sections_as_headings()
    {
        var lines = new GoalPage(SampleYear.Make().Snapshot(), GoalId.Parse("alert-path"), GlyphSet.Unicode).Render(90);
        Assert.Equal(["Steps", "Notes and questions", "History"], PageHeading.Of(lines).Select(found => found.Heading.Text));
        Assert.All(PageHeading.Of(lines), found => Assert.StartsWith(found.Heading.Text, lines[found.Line].Text(90)));
    }

    [Fact]
    public void Lists_beside_each_other_are_two_headings() =>
        Assert.Equal(
            ["In progress", "Waiting for grace", "Blocked", "Questions open", "Recorded this week"],
            PageHeading.Of(new TodayPage(SampleYear.Make().Snapshot(), GlyphSet.Unicode).Render(120)).Select(found => found.Heading.Text).SkipWhile(text => text != "In progress").Take(5));

    [Fact]
    public void A_wrapped_heading_is_one_and_of_two_with_the_same_words_each_is_found()
    {
        Line[] lines = [Heading("Why it"), Heading("exists"), new(new Span("Because.")), Heading("Why it exists"), Line.Empty];
        Assert.Equal([(new PageHeading("Why it exists", 0), 0), (new PageHeading("Why it exists", 1), 3)], PageHeading.Of(lines));
        Assert.Equal(3, new PageHeading("Why it exists", 1).LineIn(lines));
        Assert.Null(new PageHeading("Why it exists", 2).LineIn(lines));
    }

    private static Line Heading(string text) => new(new Span(text, Tone.Heading));
}

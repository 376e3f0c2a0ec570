using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class LinkResolverTests
{
    private static Target? Resolve(string url, string from = "deep/c.md")
    {
        var snapshot = new Year().Track("a.md", "# A\n\n## One\n- [ ] Goal <!-- #goal -->\n").Track("deep/c.md", "# C\n\n- [ ] Other <!-- #other -->\n").Snapshot();
        return new LinkResolver(snapshot, snapshot.Curriculum.Tracks.Single(track => track.Path == from)).Resolve(url);
    }

    [Theory]
    [InlineData("https://example.org/a?b#c")]
    [InlineData("HTTP://example.org")]
    [InlineData("mailto:ada@example.org")]
    public void Addresses_open_outside(string url) => Assert.Equal(new AddressTarget(url), Resolve(url));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("../../../../outside.md")]
    [InlineData("..%2F..%2F..%2F..%2Foutside.md")]
    [InlineData("")]
    public void Nothing_else_leads_anywhere(string url) => Assert.Null(Resolve(url));

    [Fact]
    public void Relative_links_lead_to_tracks_topics_goals_and_files()
    {
        Assert.Equal(new TrackTarget("a.md"), Resolve("../a.md"));
        Assert.Equal(new TrackTarget("a.md", "one"), Resolve("./../a.md#one"));
        Assert.Equal(new GoalTarget(GoalId.Parse("goal")), Resolve("../a.md#goal"));
        Assert.Equal(new GoalTarget(GoalId.Parse("other")), Resolve("#other"));
        Assert.Equal(new TrackTarget("deep/c.md", "heading"), Resolve("#heading"));
        Assert.Equal(new SourceTarget(new SourceLocation("README.md", 1, 1)), Resolve("../../../README.md"));
    }
}

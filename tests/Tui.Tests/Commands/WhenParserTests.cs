using CsCheck;
using Onboarding.Tui.Commands;

namespace Onboarding.Tui.Tests.Commands;

public class WhenParserTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("!a", false)]
    [InlineData("!!a", true)]
    [InlineData("a && b", false)]
    [InlineData("a || b", true)]
    [InlineData("b && b || a", true)]
    [InlineData("b && (b || a)", false)]
    [InlineData("!b&&a", true)]
    [InlineData("!(a && !b)", false)]
    [InlineData("a || b && b", true)]
    [InlineData("  ", true)]
    [InlineData("true && !false", true)]
    public void Not_binds_most_then_and_then_or(string text, bool holds)
    {
        var clause = WhenParser.Parse(text, out var wrong);

        Assert.Null(wrong);
        Assert.Equal(holds, clause!.Holds(name => name == "a"));
    }

    [Theory]
    [InlineData("a &&", "it ends too early")]
    [InlineData("(a || b", "a ')' is missing")]
    [InlineData("a)", "')' is not expected here")]
    [InlineData("a & b", "'&' is not expected here")]
    [InlineData("a b", "'b' is not expected here")]
    [InlineData("a == 'x'", "'=' is not expected here")]
    public void What_can_not_be_read_is_told_why(string text, string reason)
    {
        Assert.Null(WhenParser.Parse(text, out var wrong));
        Assert.Equal(reason, wrong);
    }

    [Fact]
    public void Any_text_is_read_or_refused() => Gen.String[Gen.Char["ab!&|() \t="], 0, 200].Sample(text =>
    {
        var clause = WhenParser.Parse(text, out var wrong);
        Assert.Equal(clause is null, wrong is not null);
        clause?.Holds(_ => true);
    });

    [Fact]
    public void Endless_nesting_is_refused() => Assert.Null(WhenParser.Parse(new string('(', 100_000), out _));
}

using Onboarding.Tui.Models.Side;

namespace Onboarding.Tui.Tests.Models.Side;

public class SectionLayoutTests
{
    [Theory]
    [InlineData(39, "fo", 28, "0 9")]
    [InlineData(39, "oo", 23, "7 7")]
    [InlineData(57, "oo", 33, "11 11")]
    [InlineData(19, "fo", 13, "0 4")]
    [InlineData(19, "oo", 11, "3 3")]
    [InlineData(19, "ff", 17, "0 0")]
    [InlineData(12, "oo", 6, "2 2")]
    [InlineData(9, "oo", 7, "0 0")]
    [InlineData(7, "oo", 7, "")]
    [InlineData(0, "oo", 0, "")]
    [InlineData(30, "", 30, "")]
    public void Open_sections_share_what_the_list_can_spare(int rows, string open, int list, string bodies)
    {
        var layout = SectionLayout.Of(rows, [.. open.Select(letter => letter == 'o')]);
        Assert.Equal((list, bodies), (layout.ListRows, string.Join(' ', layout.BodyRows)));
    }

    [Fact]
    public void The_rows_always_add_up()
    {
        for (var rows = 0; rows < 200; rows++)
        {
            for (var open = 0; open < 8; open++)
            {
                var layout = SectionLayout.Of(rows, [(open & 1) > 0, (open & 2) > 0, (open & 4) > 0]);
                Assert.Equal(rows, layout.ListRows + layout.BodyRows.Length + layout.BodyRows.Sum());
                Assert.True(layout.ListRows >= Math.Min(rows, 6));
            }
        }
    }
}

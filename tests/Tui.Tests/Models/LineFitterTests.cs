using CsCheck;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class LineFitterTests
{
    [Theory]
    [InlineData(30, "Explain how an alert       w15")]
    [InlineData(20, "Explain how an… w15")]
    [InlineData(6, "E… w15")]
    [InlineData(5, "Expl…")]
    [InlineData(1, "…")]
    [InlineData(0, "")]
    public void The_left_part_gives_way_to_the_right_one(int width, string expected)
    {
        var line = new Line([new Span("Explain how an alert")], [new Span("w15", Tone.Dim)]);
        Assert.Equal(expected.Replace("an… w15", "an…  w15"), line.Text(width));
    }

    [Fact]
    public void A_cut_never_tears_a_character() => Assert.Equal("中文…", LineFitter.Cut("中文字字", 6));

    [Fact]
    public void A_line_is_never_wider_than_asked() =>
        Gen.Select(Gen.OneOf("x", "中", "👍🏽", "e\u0301", " ").Array[0, 20], Gen.Int[0, 8], Gen.Int[0, 30]).Sample((left, right, width) =>
        {
            var line = new Line([.. left.Select(text => new Span(text))], right == 0 ? [] : [new Span(new string('r', right))]);
            var fitted = LineFitter.Fit(line, width);
            Assert.True(DisplayWidth.Of(fitted.AsSpan()) <= width);
            if (right > 0 && width > right + 2) Assert.Equal(width, DisplayWidth.Of(fitted.AsSpan()));
        });
}

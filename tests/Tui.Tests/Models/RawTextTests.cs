using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class RawTextTests
{
    [Fact]
    public void A_row_ends_behind_a_word_and_the_next_begins_with_one() =>
        Assert.Equal(["looks like a", "checkbox but", "isn't one"], RawText.Wrap("looks like a checkbox but isn't one", 13));

    [Fact]
    public void Blanks_at_the_start_and_between_words_stay() => Assert.Equal(["    a  b", "c"], RawText.Wrap("    a  b c", 8));

    [Fact]
    public void A_word_that_fills_more_than_half_a_row_is_cut() => Assert.Equal(["ab cdefgh", "ij"], RawText.Wrap("ab cdefghij", 9));

    [Fact]
    public void An_indentation_is_no_place_to_break() => Assert.Equal(["      abc", "def"], RawText.Wrap("      abcdef", 9));

    [Fact]
    public void Wide_characters_are_not_cut_in_two_and_what_is_wider_than_the_width_is_left_out()
    {
        Assert.Equal(["日本", "語x"], RawText.Wrap("日本語x", 5));
        Assert.Equal([""], RawText.Wrap("日本", 1));
    }

    [Fact]
    public void An_empty_text_is_one_empty_row() => Assert.Equal([""], RawText.Wrap("", 9));
}

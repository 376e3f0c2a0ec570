using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class LineEditTests
{
    private readonly LineEdit _edit = new();

    [Fact]
    public void Backspace_removes_what_a_reader_sees_as_one_character()
    {
        _edit.Insert("cafe\u0301 👩‍🚀");
        _edit.Backspace();
        Assert.Equal("cafe\u0301 ", _edit.Text);
        _edit.Backspace();
        _edit.Backspace();
        Assert.Equal("caf", _edit.Text);
    }

    [Fact]
    public void The_caret_stays_in_sight_of_a_text_that_is_wider_than_its_field()
    {
        _edit.Insert("読む本を探している人");
        var (text, caret) = _edit.Visible(8);
        Assert.Equal("いる人", text);
        Assert.Equal(6, caret);
        _edit.Home();
        Assert.Equal(("読む本を", 0), _edit.Visible(8));
    }

    [Fact]
    public void Pasted_line_breaks_become_spaces()
    {
        _edit.Insert("one\r\ntwo\nthree");
        Assert.Equal("one two three", _edit.Text);
    }

    [Fact]
    public void A_whole_word_is_removed_with_the_spaces_behind_it()
    {
        _edit.Insert("find the receiver  ");
        _edit.BackspaceWord();
        Assert.Equal("find the ", _edit.Text);
    }
}

using Onboarding.Tui.Models;

namespace Onboarding.Tui.Tests.Models;

public class ListCursorTests
{
    private readonly ListCursor _cursor = new();

    [Fact]
    public void The_selection_follows_its_row_to_another_place()
    {
        _cursor.Show(new Rows("a", "b", "c"));
        _cursor.MoveTo(1);
        _cursor.Show(new Rows("x", "y", "a", "b", "c"));
        Assert.Equal(("b", 3), (_cursor.Key, _cursor.Index));
    }

    [Fact]
    public void Where_the_row_is_gone_what_stands_in_its_place_is_selected()
    {
        _cursor.Show(new Rows("a", "b", "c"));
        _cursor.MoveTo(2);
        _cursor.Show(new Rows("a", "b"));
        Assert.Equal("b", _cursor.Key);
        _cursor.Show(new Rows());
        Assert.Equal(-1, _cursor.Index);
        _cursor.Show(new Rows("z"));
        Assert.Equal("z", _cursor.Key);
    }

    [Fact]
    public void Scrolling_moves_as_little_as_shows_the_selection()
    {
        _cursor.Show(new Rows([.. Enumerable.Range(0, 100).Select(i => $"{i}")]));
        _cursor.MoveTo(30);
        _cursor.Reveal(10);
        Assert.Equal(21, _cursor.Top);
        _cursor.MoveTo(25);
        _cursor.Reveal(10);
        Assert.Equal(21, _cursor.Top);
        _cursor.MoveTo(5);
        _cursor.Reveal(10);
        Assert.Equal(5, _cursor.Top);
    }

    private sealed class Rows(params string[] keys) : IRowSource
    {
        public int Count => keys.Length;

        public object KeyAt(int index) => keys[index];

        public Line LineAt(int index, int width) => new(new Span(keys[index]));

        public Target? TargetAt(int index) => null;
    }
}

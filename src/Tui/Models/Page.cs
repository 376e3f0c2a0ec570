using Onboarding.Tui.Models.Search;

namespace Onboarding.Tui.Models;

/// <summary>A page that keeps the lines of the last width: painting again costs nothing.</summary>
internal abstract class Page : IPage
{
    /// <summary>Lines longer than this are hard to read; wider tabs leave the rest free.</summary>
    internal const int MostReadable = 120;

    private IReadOnlyList<Line>? _lines;
    private int _width;

    public abstract string Title { get; }

    public virtual bool IsList => false;

    public IReadOnlyList<Line> Render(int width)
    {
        width = Math.Clamp(width, 1, MostReadable);
        if (_lines is not null && _width == width) return _lines;
        var sheet = new PageSheet(width);
        Fill(sheet);
        _width = width;
        return _lines = sheet.Lines;
    }

    /// <summary>A heading of the page, or what a search found on it; what else stands on it, its own kind knows.</summary>
    public virtual int? LineOf(Target target, int width) => target switch
    {
        HeadingTarget { Heading: var heading } => heading.LineIn(Render(width)),
        FoundTarget found => FoundText.LineIn(Render(width), found.Text, found.Match),
        _ => null,
    };

    protected abstract void Fill(PageSheet sheet);
}

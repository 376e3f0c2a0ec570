namespace Onboarding.Tui.Models;

/// <summary>The content of an editor tab: Today, a goal, a track.</summary>
internal interface IPage
{
    string Title { get; }

    /// <summary>Whether it is a list of items: one of them is always selected, and arrows go from one to the next.</summary>
    bool IsList => false;

    /// <summary>The lines at this width in columns, already wrapped; never wider.</summary>
    IReadOnlyList<Line> Render(int width);

    /// <summary>The line at which what a target leads to stands on this page, at this width; null where it doesn't.</summary>
    int? LineOf(Target target, int width) => null;
}

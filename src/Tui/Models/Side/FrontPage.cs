namespace Onboarding.Tui.Models.Side;

/// <summary>The page of the front tab, as far as the side bar goes along with it.</summary>
/// <param name="Key">What the tab shows; null where none is open.</param>
/// <param name="Lines">The page as it is shown now.</param>
internal sealed record FrontPage(TabKey? Key, Func<IReadOnlyList<Line>> Lines);

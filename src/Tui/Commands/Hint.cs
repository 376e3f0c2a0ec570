namespace Onboarding.Tui.Commands;

/// <summary>A word for the status line while the focus is somewhere.</summary>
/// <param name="Where">Where the focus is.</param>
/// <param name="Order">The lower, the earlier it stands, and the later it is left out where there is no room.</param>
/// <param name="Label">One word or two: <c>done</c>.</param>
internal readonly record struct Hint(Scope Where, int Order, string Label);

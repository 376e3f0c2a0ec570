using Terminal.Gui.Drawing;

namespace Onboarding.Tui.Themes;

/// <summary>The colour of pieces of text of one kind.</summary>
/// <param name="Scope">For example <c>markup.heading</c>: it fits <c>markup.heading.markdown</c>, too.</param>
/// <param name="Foreground">Perhaps translucent.</param>
internal readonly record struct TokenColor(string Scope, Color Foreground);

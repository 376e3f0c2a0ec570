namespace Onboarding.Tui.Models;

/// <summary>A piece of one line. <paramref name="Text"/> holds no line break; whoever paints it replaces what a terminal must not see.</summary>
internal readonly record struct Span(string Text, Tone Tone = Tone.Text, Emphasis Emphasis = Emphasis.None, Target? Target = null);

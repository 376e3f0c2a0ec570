namespace Onboarding.Tui.Commands;

/// <summary>A key, or two pressed one after the other, and where it counts.</summary>
/// <param name="Keys">For example <c>d</c>, <c>Ctrl+P</c> or <c>Ctrl+K Ctrl+T</c>.</param>
/// <param name="Scope">Where the focus must be.</param>
internal readonly record struct KeyBinding(string Keys, Scope Scope = Scope.Anywhere);

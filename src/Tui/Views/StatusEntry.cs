namespace Onboarding.Tui.Views;

/// <summary>One item of the status line.</summary>
/// <param name="Text">What it says.</param>
/// <param name="CommandId">What a click runs; empty for nothing.</param>
internal readonly record struct StatusEntry(string Text, string CommandId = "");

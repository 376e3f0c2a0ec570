namespace Onboarding.Tui.Models;

/// <summary>A key and what it does here, from the table of commands; a click runs it.</summary>
/// <param name="Label">For example <c>note</c>.</param>
/// <param name="Key">As people write it: <c>n</c>, <c>Enter</c>.</param>
/// <param name="CommandId">The command's id.</param>
internal sealed record KeyHint(string Label, string Key, string CommandId);

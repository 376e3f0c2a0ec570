namespace Onboarding.Tui.Settings.Json;

/// <summary>Why a file stops being JSON, and where.</summary>
/// <param name="Start">The byte.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
internal sealed record JsonFault(int Start, string Message);

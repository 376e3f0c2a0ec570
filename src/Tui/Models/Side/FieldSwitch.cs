namespace Onboarding.Tui.Models.Side;

/// <summary>A switch at the edge of a field.</summary>
/// <param name="Sign">Two columns wide.</param>
/// <param name="CommandId">What a click runs.</param>
/// <param name="IsOn">Whether it is on.</param>
internal readonly record struct FieldSwitch(string Sign, string CommandId, bool IsOn);

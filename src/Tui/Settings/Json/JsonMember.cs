namespace Onboarding.Tui.Settings.Json;

/// <summary>A name of an object and its value.</summary>
/// <param name="Name">Decoded.</param>
/// <param name="Start">The first byte of the name, quotes included.</param>
/// <param name="Value">What it is set to.</param>
internal sealed record JsonMember(string Name, int Start, JsonPart Value)
{
    /// <summary>The byte after the value's last.</summary>
    public int End => Value.End;
}

namespace Onboarding.Tui.Commands;

/// <summary>What the keys pressed so far mean here.</summary>
/// <param name="Command">What they run.</param>
/// <param name="IsBegun">Whether they are the first of a chord.</param>
internal readonly record struct KeyMatch(WorkbenchCommand? Command, bool IsBegun = false)
{
    /// <summary>They mean nothing, and go on to whoever has the focus.</summary>
    public static KeyMatch None { get; }
}

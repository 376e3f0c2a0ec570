namespace Onboarding.Tui.Models.Side;

/// <summary>A field at the top of the side bar.</summary>
/// <param name="hint">What it says while it is empty.</param>
/// <param name="commandId">The command that leads into it; its key stands in the empty field.</param>
internal sealed class SideField(string hint, string commandId)
{
    public LineEdit Edit { get; } = new();

    public string Hint { get; } = hint;

    public string CommandId { get; } = commandId;

    /// <summary>The text was changed by typing.</summary>
    public event Action? Typed;

    public void RaiseTyped() => Typed?.Invoke();
}

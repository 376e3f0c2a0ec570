using System.Collections.Immutable;

namespace Onboarding.Tui.Models.Side;

/// <summary>A field at the top of the side bar.</summary>
/// <param name="hint">What it says while it is empty.</param>
/// <param name="commandId">The command that leads into it; its key stands in the empty field.</param>
internal class SideField(string hint, string commandId)
{
    public LineEdit Edit { get; } = new();

    public string Hint { get; } = hint;

    public string CommandId { get; } = commandId;

    /// <summary>Switches at its right edge.</summary>
    public virtual ImmutableArray<FieldSwitch> Switches => [];

    /// <summary>What stands below it; null for nothing.</summary>
    public virtual Span? Remark => null;

    /// <summary>Whether Esc clears it before it leads elsewhere.</summary>
    public virtual bool IsClearedByEscape => true;

    /// <summary>The text was changed.</summary>
    public event Action? Changed;

    public void RaiseChanged() => Changed?.Invoke();

    /// <summary>Up, -1, or down, 1, was pressed in the field; false where that leads out of it.</summary>
    public virtual bool Step(int step) => step < 0;

    /// <summary>The keys go elsewhere now.</summary>
    public virtual void Leave()
    {
    }
}

namespace Onboarding.Tui.Models;

/// <summary>A list without rows.</summary>
internal sealed class EmptyRows : IRowSource
{
    public static EmptyRows Instance { get; } = new();

    public int Count => 0;

    public object KeyAt(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public Target? TargetAt(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public Line LineAt(int index, int width) => throw new ArgumentOutOfRangeException(nameof(index));
}

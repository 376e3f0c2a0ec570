namespace Onboarding.Tui.Models;

/// <summary>The rows of a list, built only when they are shown: a list of 10,000 goals costs what its visible part costs.</summary>
internal interface IRowSource
{
    int Count { get; }

    /// <summary>What the row stands for; selection follows it across reloads, never the row number.</summary>
    object KeyAt(int index);

    Line LineAt(int index, int width);

    /// <summary>Where the row leads; null where it leads nowhere.</summary>
    Target? TargetAt(int index);

    /// <summary>Whether the selection can stand on the row: not on heads and gaps.</summary>
    bool IsSelectable(int index) => true;
}

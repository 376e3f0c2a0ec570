namespace Onboarding.Tui.Models;

/// <summary>A place on a page that leads somewhere.</summary>
/// <param name="Row">The line, from 0.</param>
/// <param name="Column">The first column; -1 for the whole line.</param>
/// <param name="Width">In columns.</param>
/// <param name="Target">Where it leads.</param>
internal readonly record struct PageTarget(int Row, int Column, int Width, Target Target)
{
    public bool IsWholeLine => Column < 0;

    public bool Contains(int column, int row) => row == Row && (IsWholeLine || (column >= Column && column < Column + Width));
}

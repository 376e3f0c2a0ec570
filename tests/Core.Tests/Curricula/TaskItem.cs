using Onboarding.Core.Curricula;

namespace Onboarding.Core.Tests.Curricula;

/// <summary>A task item as two parsers can agree on it.</summary>
/// <param name="Line">One-based.</param>
/// <param name="Depth">How many list items it stands in.</param>
/// <param name="IsChecked">Whether its box is.</param>
/// <param name="Text">Its words, white space collapsed.</param>
public readonly record struct TaskItem(int Line, int Depth, bool IsChecked, string Text)
{
    /// <summary>What our reader finds.</summary>
    public static IEnumerable<TaskItem> Of(Curriculum curriculum) => curriculum.Goals.Select(goal => new TaskItem(goal.Location.Line, goal.Depth, goal.IsChecked, Collapsed(goal.Text)));

    /// <summary>With one blank for any white space.</summary>
    public static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

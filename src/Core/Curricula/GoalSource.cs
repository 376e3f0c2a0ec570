namespace Onboarding.Core.Curricula;

/// <summary>What becomes a goal besides the task items, for courses that were written without checkboxes (<c>goals:</c>).</summary>
public enum GoalSource
{
    /// <summary>Task items alone.</summary>
    Tasks,

    /// <summary>List items that begin with a link.</summary>
    Links,

    /// <summary>Headings that have no heading below them.</summary>
    Sections,

    /// <summary>The file as a whole.</summary>
    File,

    /// <summary>Every list item.</summary>
    List,

    /// <summary>Rows of tables.</summary>
    Table,
}

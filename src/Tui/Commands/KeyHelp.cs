using System.Collections.Immutable;

namespace Onboarding.Tui.Commands;

/// <summary>A row of the sheet of keys.</summary>
/// <param name="Section">Where the keys count; for those that count nearly everywhere, what they are about.</param>
/// <param name="Command">What they do.</param>
/// <param name="Keys">Those that count there.</param>
internal sealed record KeyHelp(string Section, WorkbenchCommand Command, ImmutableArray<string> Keys)
{
    private static readonly Scope[] Order = [Scope.Page, Scope.Outline, Scope.List, Scope.Note, Scope.Field, Scope.Notifications, Scope.Overlay, Scope.Workbench, Scope.Anywhere];

    /// <summary>Every key, where it counts; what counts where the focus is comes first.</summary>
    /// <param name="here">Where the focus is.</param>
    public static IEnumerable<KeyHelp> Of(IReadOnlyList<Scope> here) =>
        from scope in here.Concat(Order.Except(here))
        from command in CommandTable.All
        from key in command.Keys
        where key.Scope == scope
        group (command, key.Keys) by SectionOf(scope, command) into section
        from row in section.GroupBy(row => row.command, row => row.Keys)
        select new KeyHelp(section.Key, row.Key, [.. row.Distinct()]);

    private static string SectionOf(Scope scope, WorkbenchCommand command) => scope switch
    {
        Scope.Outline => "In the tree",
        Scope.List => "In a list",
        Scope.Page => "On a page",
        Scope.Field => "In a field",
        Scope.Note => "In the note editor",
        Scope.Overlay => "In what lies on top",
        Scope.Notifications => "In the notifications",
        _ => command.Category,
    };
}

using System.Collections.Immutable;

namespace Onboarding.Tui.Commands;

/// <summary>A row of the sheet of keys.</summary>
/// <param name="Section">Where the keys count; for those that count nearly everywhere, what they are about.</param>
/// <param name="Command">What they do.</param>
/// <param name="Keys">Those that count there.</param>
internal sealed record KeyHelp(string Section, WorkbenchCommand Command, ImmutableArray<string> Keys)
{
    private static readonly Scope[] Order = [Scope.Page, Scope.Outline, Scope.List, Scope.Note, Scope.Field, Scope.Form, Scope.Notifications, Scope.ShortcutRows, Scope.Shortcuts, Scope.Settings, Scope.Overlay, Scope.Workbench, Scope.Anywhere];

    /// <summary>Every key, where it counts: the user's own first, then what counts where the focus is.</summary>
    /// <param name="here">Where the focus is.</param>
    /// <param name="keymap">The keys that count.</param>
    public static IEnumerable<KeyHelp> Of(IReadOnlyList<Scope> here, Keymap keymap)
    {
        var rows = keymap.Rows.Where(row => row.Command is not null).ToArray();
        var own = rows.Where(row => row.UserIndex is not null).Select(row => (Section: "Your own keys", row));
        var ours = here.Concat(Order.Except(here)).SelectMany(scope => rows.Where(row => row.UserIndex is null && row.Scope == scope).Select(row => (Section: SectionOf(scope, row.Command!), row)));
        return
            from one in own.Concat(ours)
            group one.row by one.Section into section
            from row in section.GroupBy(row => row.Command!, row => row.Keys)
            select new KeyHelp(section.Key, row.Key, [.. row.Distinct()]);
    }

    private static string SectionOf(Scope scope, WorkbenchCommand command) => scope switch
    {
        Scope.Outline => "In the tree",
        Scope.List => "In a list",
        Scope.Page => "On a page",
        Scope.Field => "In a field",
        Scope.Note => "In the note editor",
        Scope.Form => "In a form",
        Scope.Overlay => "In what lies on top",
        Scope.Notifications => "In the notifications",
        Scope.Shortcuts or Scope.ShortcutRows => "In the keyboard shortcuts",
        Scope.Settings => "In the settings",
        _ => command.Category,
    };
}

using System.Text.RegularExpressions;
using Onboarding.Tui.Commands;

namespace Onboarding.Tui.Tests.Commands;

public partial class CommandTableTests
{
    [Fact]
    public void Ids_are_unique_and_name_a_noun_and_a_verb()
    {
        Assert.True(CommandTable.All.Length > 30, $"Only {CommandTable.All.Length} commands were seen.");
        Assert.All(CommandTable.All, command => Assert.Matches(NounVerb(), command.Id));
        Assert.Equal(CommandTable.All.Length, CommandTable.All.Select(command => command.Id).Distinct().Count());
    }

    [Fact]
    public void No_two_commands_share_a_key_in_one_scope()
    {
        var shared = Bindings().GroupBy(row => row.Binding).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(row => row.Command.Id))}");
        Assert.Empty(shared);
    }

    [Fact]
    public void No_plain_letter_counts_where_text_is_typed()
    {
        var typed = Bindings().Where(row => row.Binding.Scope is Scope.Anywhere or Scope.Overlay or Scope.Field or Scope.Note && row.Binding.Keys.Length == 1);
        Assert.Empty(typed.Select(row => row.Command.Id));
    }

    [Fact]
    public void No_key_is_also_the_first_of_a_chord()
    {
        var firsts = Bindings().Where(row => row.Binding.Keys.Contains(' ')).Select(row => row.Binding.Keys.Split(' ')[0]).ToHashSet();
        Assert.Contains("Ctrl+K", firsts);
        Assert.Empty(Bindings().Where(row => firsts.Contains(row.Binding.Keys)).Select(row => row.Command.Id));
    }

    /// <summary>A plain terminal sends Ctrl+M as Enter, Ctrl+I as Tab, Ctrl+Shift+letter as Ctrl+letter, and nothing at all for others.</summary>
    [Fact]
    public void Every_command_has_a_key_that_a_plain_terminal_can_send()
    {
        var keyed = CommandTable.All.Where(command => !command.Keys.IsEmpty).ToArray();
        Assert.NotEmpty(keyed);
        Assert.All(keyed, command => Assert.Contains(command.Keys, binding => PlainTerminal.CanSend(binding.Keys)));
    }

    [Fact]
    public void The_plainness_of_keys_is_judged_rightly()
    {
        Assert.All(["d", "G", "?", "F1", "Ctrl+P", "Ctrl+PgDn", "Shift+Tab", "Up"], key => Assert.True(PlainTerminal.CanSend(key), key));
        Assert.All(["Ctrl+Shift+P", "Ctrl+M", "Ctrl+I", "Ctrl+Tab", "Ctrl+1", "Shift+Enter", "Ctrl+Enter"], key => Assert.False(PlainTerminal.CanSend(key), key));
    }

    [Fact]
    public void Every_command_of_a_menu_stands_in_a_menu_that_exists() =>
        Assert.All(CommandTable.All.Where(command => command.Menu is not null), command => Assert.Contains(command.Menu!, CommandTable.Menus));

    [Fact]
    public void Every_scope_has_a_name_for_conditions() =>
        Assert.All(Enum.GetValues<Scope>().Where(scope => scope != Scope.Anywhere), scope => Assert.NotEmpty(KeyContext.NameOf(scope)));

    [Fact]
    public void Every_key_of_the_table_arrives_by_its_name()
    {
        Assert.All(
            Bindings().SelectMany(row => row.Binding.Keys.Split(' ')).Distinct(),
            name => Assert.Equal(name, KeyNames.Of(TestKeys.Of(name))));
    }

    [Fact]
    public void Every_hint_names_a_key_that_counts_where_it_is_shown()
    {
        var hints = CommandTable.All.SelectMany(command => command.Hints, (command, hint) => (command, hint)).ToArray();
        Assert.True(hints.Length > 20, $"Only {hints.Length} hints were seen.");
        Assert.All(hints, row => Assert.Contains(row.command.Keys, key => key.Scope == row.hint.Where || key.Scope == Scope.Anywhere || Around(row.hint.Where).Contains(key.Scope)));
        Assert.All(hints.GroupBy(row => (row.hint.Where, row.hint.Order)).Where(group => group.Count() > 2), group => Assert.Fail($"{group.Key} is taken more than twice."));
    }

    /// <summary>The wider places whose keys count in a place, too.</summary>
    private static Scope[] Around(Scope place) => place switch
    {
        Scope.Page or Scope.Outline or Scope.List or Scope.Review => [Scope.Workbench],
        Scope.ShortcutRows => [Scope.Shortcuts, Scope.List, Scope.Workbench],
        // In the field above a list, and on its rows.
        Scope.Shortcuts or Scope.Settings => [Scope.Field],
        Scope.Form => [Scope.Overlay],
        _ => [],
    };

    private static IEnumerable<(WorkbenchCommand Command, KeyBinding Binding)> Bindings() =>
        CommandTable.All.SelectMany(command => command.Keys, (command, binding) => (command, binding));

    [GeneratedRegex("^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*$")]
    private static partial Regex NounVerb();
}

using System.Text;
using Onboarding.Tui.Commands;

namespace Onboarding.Tui.Tests.Documents;

/// <summary><c>docs/commands.md</c>, from the table of commands.</summary>
internal static class CommandsDocument
{
    private const string Head = """
        # Commands and keys

        Made from the table of commands; a test fails when it is stale.

        `F1` finds every command on the dashboard, `?` shows every key, `Ctrl+K Ctrl+S` opens a page on which keys are found and changed. Two keys with
        a space between them are pressed one after the other.

        ## Your own keys

        `keybindings.json` in `~/.config/onboarding` (or where `XDG_CONFIG_HOME` says) gives other keys to commands. It is a list, with comments, as in VS Code;
        the last row that fits wins, a change counts at once, and what is wrong in it is a problem at its line.

        ```json
        [
          { "key": "ctrl+g", "command": "goal.start", "when": "workbenchFocus && goalSelected" },
          { "key": "s", "command": "-goal.start" },
          { "key": "t", "command": null }
        ]
        ```

        The first row gives `goal.start` a key. The second takes away the key that it has by itself; without `key` it takes away all of them. The third
        takes a key away from everything. Keys are written as in VS Code: `ctrl`, `alt` and `shift`, then a letter, a sign or a name such as `f2`,
        `pageup`, `escape`; at most two follow one another. Without `when`, a key that types or moves counts where nothing is typed.

        Editors complete and check the file with [its schema](keybindings.schema.json), which is written beside it. A list can't name its schema itself; in
        VS Code a setting does: `"json.schemas": [{ "fileMatch": ["**/onboarding/keybindings.json"], "url": "./keybindings.schema.json" }]`, with the path
        of the schema.

        """;

    public static string Text()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        page.Append("\n## Conditions\n\nNames for `when`, with `!`, `&&`, `||` and parentheses.\n\n| place | it is true where |\n| --- | --- |\n");
        foreach (var (name, meaning, _) in KeyContext.Places) page.Append($"| `{name}` | {meaning} |\n");
        page.Append("\n| condition | what is said where it does not hold |\n| --- | --- |\n");
        foreach (var (name, condition) in When.Named) page.Append($"| `{name}` | {condition.Reason} |\n");
        foreach (var category in CommandTable.All.GroupBy(command => command.Category)) Add(page, category);
        return page.ToString();
    }

    private static void Add(StringBuilder page, IGrouping<string, WorkbenchCommand> category)
    {
        page.Append($"\n## {category.Key}\n\n| command | what it does | keys | needs | menu |\n| --- | --- | --- | --- | --- |\n");
        foreach (var command in category)
            page.Append($"| `{command.Id}` | {command.Title} | {string.Join("<br>", command.Keys.Select(Key))} | {Needs(command)} | {command.Menu} |\n");
    }

    private static string Key(KeyBinding binding) => Code(binding.Keys) + (KeyContext.NameOf(binding.Scope) is { Length: > 0 } place ? $" {place}" : "");

    private static string Needs(WorkbenchCommand command) => command.When == When.Always ? "" : Code(command.When.Name);

    private static string Code(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";
}

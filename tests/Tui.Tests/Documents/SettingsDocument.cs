using System.Text;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Tests.Documents;

/// <summary><c>docs/settings.md</c>, from the table of settings.</summary>
internal static class SettingsDocument
{
    private const string Head = """
        # Settings

        Made from the table of settings; a test fails when it is stale.

        Your own settings are in `settings.json` in `~/.config/onboarding` (or where `XDG_CONFIG_HOME` says); those that a team shares are in
        `.onboarding/settings.json` of the workspace, which wins. `Ctrl+K ,` opens a page that lists and changes them. Both files are JSON with comments,
        a change shows at once, and what is wrong in them is a problem at its line, on the screen and in `onboard check`. Editors complete them
        with [the schema](settings.schema.json). Keys are a file of their own: see [commands](commands.md).

        ```json
        {
          // mine
          "workbench.colorTheme": "light-plus",
          "workbench.startupEditor": "nextStep"
        }
        ```

        """;

    public static string Text()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var setting in SettingsTable.All) Add(page, setting);
        return page.ToString();
    }

    private static void Add(StringBuilder page, Setting setting)
    {
        page.Append($"\n## {setting.Key}\n\n{setting.Description}\n\n");
        if (setting.IsUserOnly) page.Append("It counts in your own file only: a repository must not decide it.\n\n");
        page.Append($"Default: `{setting.Write(setting.DefaultValue)}`.");
        if (setting.Type != "string" || setting.Choices.IsEmpty)
        {
            page.Append($" A value is {setting.Expected}.\n");
            return;
        }
        page.Append("\n\n| value | meaning |\n| --- | --- |\n");
        foreach (var choice in setting.Choices) page.Append($"| `{setting.Write(setting.Parse(choice.Name)!)}` | {choice.Meaning} |\n");
    }
}

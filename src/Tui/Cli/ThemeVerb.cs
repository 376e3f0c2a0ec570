using System.CommandLine;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Themes;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard theme list</c> and <c>onboard theme import FILE</c>: the colours of the dashboard.</summary>
internal static class ThemeVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var verb = new Verb("theme", VerbGroup.SetUp, "List the colour themes, or import one of VS Code's.")
        {
            Examples =
            [
                ("onboard theme list", "Those that there are; the one in use has a mark."),
                ("onboard theme import ./night-owl-color-theme.json", "Copies it, with all that it includes, to your own settings."),
            ],
        };
        var list = new Command("list", "List the colour themes.");
        list.SetAction(builder.Run(List));
        var file = new Argument<string>("FILE") { Description = "A colour-theme JSON file of VS Code; comments and \"include\" are understood." };
        var import = new Command("import", "Import a colour theme of VS Code.");
        import.Arguments.Add(file);
        import.SetAction(builder.Run(invocation => Import(invocation, invocation.Get(file)!)));
        verb.Subcommands.Add(list);
        verb.Subcommands.Add(import);
        verb.SetAction(builder.Run(List));
        return verb;
    }

    private static int List(CliInvocation invocation)
    {
        var themes = ThemesOf(invocation);
        var used = themes.Find(SettingsStore.OpenUser(ConfigFolderOf(invocation)).Values.Of(SettingsTable.ColorTheme));
        foreach (var theme in themes.All())
        {
            var mark = theme == used ? new Span(invocation.Out.Glyphs.Done + " ", Tone.Done) : new Span("  ");
            invocation.Out.WriteWhole([mark, new Span(theme.Id.PadRight(24), Tone.Strong), new Span(theme.Name), new Span(theme.IsImported ? "  imported" : "", Tone.Dim)]);
        }
        return ExitCodes.Ok;
    }

    private static int Import(CliInvocation invocation, string file)
    {
        try
        {
            var theme = ThemesOf(invocation).Import(Path.GetFullPath(file, invocation.Services.CurrentDirectory));
            invocation.Out.WriteWhole([new Span("Imported "), new Span(theme.Name, Tone.Strong), new Span(".")]);
            invocation.Out.Paragraph($"Ctrl+K Ctrl+T in the dashboard chooses it, or \"{SettingsTable.ColorTheme.Key}\": \"{theme.Id}\" in your settings.json.", tone: Tone.Dim);
            return ExitCodes.Ok;
        }
        catch (ThemeFileException mistake)
        {
            throw new CliRefusal(mistake.Message);
        }
    }

    private static ThemeCatalog ThemesOf(CliInvocation invocation) => new(ConfigFolderOf(invocation));

    private static string ConfigFolderOf(CliInvocation invocation) => invocation.Services.ConfigFolderFor(invocation.Request);
}

using System.CommandLine;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard settings [KEY [VALUE]]</c>: what is set and where, and setting it.</summary>
internal static class SettingsVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var key = new Argument<string?>("KEY") { Description = "One setting; else all of them.", Arity = ArgumentArity.ZeroOrOne };
        var value = new Argument<string?>("VALUE") { Description = "What to set it to; else it is printed.", Arity = ArgumentArity.ZeroOrOne };
        var isShared = new Option<bool>("--shared") { Description = "Set it in the workspace's file, which the team shares." };
        var isReset = new Option<bool>("--reset") { Description = "Take it out of its file, so that the default counts." };
        key.CompletionSources.Add(_ => CompletionValues.Settings);
        value.CompletionSources.Add(context => CompletionValues.ValuesOf(context.ParseResult.GetValue(key)));
        var verb = new Verb("settings", VerbGroup.SetUp, "Show and change settings, one's own and those of the workspace.")
        {
            Examples =
            [
                ("onboard settings", "All of them, with what they are and which file says so."),
                ("onboard settings workbench.colorTheme light-plus", "Set one in your own file. Everything else in it stays as it is."),
            ],
        };
        verb.Arguments.Add(key);
        verb.Arguments.Add(value);
        verb.Options.Add(isShared);
        verb.Options.Add(isReset);
        verb.SetAction(builder.Run(invocation => Run(invocation, invocation.Get(key), invocation.Get(value), invocation.Get(isShared), invocation.Get(isReset))));
        return verb;
    }

    private static int Run(CliInvocation invocation, string? key, string? value, bool isShared, bool isReset)
    {
        var store = SettingsStore.Open(invocation.Services.ConfigFolderFor(invocation.Request), invocation.Current.Paths);
        if (key is null) return List(invocation.Out, store.Values);
        var setting = SettingsTable.Find(key) ?? throw new CliRefusal($"There is no setting {key}.{NearestName.Question(key, SettingsTable.All.Select(row => row.Key))}");
        if (isReset) store.Reset(setting);
        else if (value is not null) Set(store, setting, value, isShared);
        invocation.Out.Text(setting.Show(store.Values.ValueOf(setting)));
        return ExitCodes.Ok;
    }

    private static void Set(SettingsStore store, Setting setting, string shown, bool isShared)
    {
        if (isShared && setting.IsUserOnly) throw new CliRefusal($"{setting.Key} counts in a user's own settings only.");
        if (setting.Parse(shown) is not { } value) throw new CliRefusal($"{setting.Key} has to be {setting.Expected}.");
        try
        {
            store.Set(setting, value, isShared ? SettingOrigin.Workspace : SettingOrigin.User);
        }
        catch (InvalidDataException damaged)
        {
            throw new CliRefusal(damaged.Message);
        }
    }

    private static int List(Printer page, SettingsValues values)
    {
        var width = SettingsTable.All.Max(setting => setting.Key.Length);
        foreach (var setting in SettingsTable.All)
        {
            var origin = values.OriginOf(setting);
            page.WriteWhole(
            [
                new Span(setting.Key.PadRight(width + 2)), new Span(setting.Show(values.ValueOf(setting)), origin == SettingOrigin.Default ? Tone.Dim : Tone.Strong),
                new Span(origin == SettingOrigin.Default ? "" : $"  ({origin.ToString().ToLowerInvariant()})", Tone.Dim),
            ]);
        }
        return ExitCodes.Ok;
    }
}

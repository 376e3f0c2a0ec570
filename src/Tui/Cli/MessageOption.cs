using System.CommandLine;

namespace Onboarding.Tui.Cli;

/// <summary>The text of a recording: <c>-m</c>.</summary>
internal static class MessageOption
{
    public static Option<string?> Create(string description, bool isRequired = false)
    {
        var message = new Option<string?>("--message", "-m") { Description = description, HelpName = "TEXT", Required = isRequired };
        if (isRequired)
        {
            message.Validators.Add(result =>
            {
                if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string?>())) result.AddError("The text of --message is empty.");
            });
        }
        return message;
    }
}

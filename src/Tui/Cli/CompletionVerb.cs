using System.CommandLine;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard completion SHELL</c>: the script that makes Tab complete verbs, options, goals and people.</summary>
internal static class CompletionVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var shell = Choice.NewArgument("SHELL", "bash, zsh, fish or pwsh.", [.. CompletionScripts.Shells]);
        var verb = new Verb("completion", VerbGroup.SetUp, "Print the completion script of a shell.")
        {
            Examples =
            [
                ("source <(onboard completion bash)", "In ~/.bashrc."),
                ("source <(onboard completion zsh)", "In ~/.zshrc, after compinit."),
                ("onboard completion fish > ~/.config/fish/completions/onboard.fish", "Once."),
                ("onboard completion pwsh | Out-String | Invoke-Expression", "In $PROFILE."),
            ],
        };
        verb.Arguments.Add(shell);
        verb.SetAction(builder.Run(invocation =>
        {
            invocation.Services.Console.Out.Write(CompletionScripts.For(invocation.Get(shell)!));
            return ExitCodes.Ok;
        }));
        return verb;
    }
}

using Onboarding.Terminals;

namespace Onboarding.Terminal.Tests;

/// <summary>The completion scripts in real shells: bash, and those of zsh and fish that this machine has.</summary>
public sealed class ShellCompletionTests : IDisposable
{
    private const string Bash = """
        source <(onboard completion bash)
        COMP_WORDS=($1) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _onboard
        printf '%s\n' "${COMPREPLY[@]}"
        """;

    private const string Fish = """
        onboard completion fish | source
        complete -C $argv[1]
        """;

    // An interactive zsh in a terminal of its own, into which the line and Tab are typed; read until the candidate stands there.
    private const string Zsh = """
        zmodload zsh/zpty
        zpty shell "zsh -f -i"
        zpty -w shell "unset zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source <(onboard completion zsh); print REA''DY"
        zpty -r shell said '*READY*'
        zpty -w -n shell "$1"$'\t'
        zpty -r shell said "*$2*"
        print -r -- "$said"
        """;

    private readonly TestWorkspace _workspace = TestWorkspace.WithSmallCurriculum();

    public static TheoryData<string, string, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, string, string>();
            foreach (var shell in ((string[])["bash", "zsh", "fish"]).Where(shell => shell == "bash" || IsHere(shell)))
            {
                lines.Add(shell, "onboard hist", "history");
                lines.Add(shell, "onboard show alert", "alert-path");
                lines.Add(shell, "onboard log shadow --with g", "grace");
                // bash completes paths behind the script's back.
                if (shell != "bash") lines.Add(shell, "onboard check doc", "docs");
            }
            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_shell_completes_what_is_typed(string shell, string line, string candidate)
    {
        var (script, arguments) = shell switch
        {
            "bash" => (Bash, "--norc -c \"$0\" bash \"$1\""),
            "zsh" => (Zsh, "-f -c \"$0\" zsh \"$1\" \"$2\""),
            _ => (Fish, "--no-config -c \"$0\" \"$1\""),
        };
        var path = $"PATH='{Path.GetDirectoryName(OnboardProgram.TestedPath)}':$PATH";
        var run = OnboardProgram.Run("/bin/sh", _workspace.Root, _workspace.Home, "-c", $"{path} timeout 30 {shell} {arguments}", script, line, candidate);

        Assert.Contains(candidate, run.Output, StringComparison.Ordinal);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    public void Dispose() => _workspace.Dispose();

    private static bool IsHere(string shell) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, shell)));
}

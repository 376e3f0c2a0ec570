namespace Onboarding.Tui.Cli;

/// <summary>One script a shell; each asks the hidden verb <c>onboard complete -- words…</c>, whose answer is a line <c>value TAB meaning</c> for each candidate.</summary>
internal static class CompletionScripts
{
    private const string Bash = """
        # onboard completion for bash: source <(onboard completion bash)
        _onboard() {
            local line
            COMPREPLY=()
            while IFS= read -r line; do
                COMPREPLY+=("${line%%$'\t'*}")
            done < <("${COMP_WORDS[0]}" complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
        }
        complete -o default -F _onboard onboard

        """;

    private const string Zsh = """
        #compdef onboard
        # onboard completion for zsh: source <(onboard completion zsh)
        _onboard() {
            local -a candidates
            local line value meaning
            while IFS= read -r line; do
                value="${line%%$'\t'*}"
                meaning="${line#*$'\t'}"
                value="${value//:/\\:}"
                if [[ "$line" == *$'\t'* ]]; then candidates+=("$value:$meaning"); else candidates+=("$value"); fi
            done < <("${words[1]}" complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)
            if (( ${#candidates} )); then _describe -V onboard candidates; else _files; fi
        }
        if [[ "$funcstack[1]" = _onboard ]]; then _onboard "$@"; else compdef _onboard onboard; fi

        """;

    private const string Fish = """
        # onboard completion for fish: onboard completion fish > ~/.config/fish/completions/onboard.fish
        function __onboard_complete
            set -l words (commandline -opc)
            set -l current (commandline -ct)
            set -l candidates ($words[1] complete -- $words[2..-1] "$current" 2>/dev/null)
            if count $candidates >/dev/null
                string join \n -- $candidates
            else
                __fish_complete_path "$current"
            end
        end
        complete -c onboard -f -a '(__onboard_complete)'

        """;

    private const string PowerShell = """
        # onboard completion for PowerShell: onboard completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName onboard -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
            & $commandAst.CommandElements[0].ToString() complete -- @words "$wordToComplete" 2>$null | ForEach-Object {
                $value, $meaning = $_ -split "`t", 2
                if (-not $meaning) { $meaning = $value }
                [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $meaning)
            }
        }

        """;

    private static readonly (string Shell, string Script)[] All = [("bash", Bash), ("zsh", Zsh), ("fish", Fish), ("pwsh", PowerShell)];

    public static IEnumerable<string> Shells => All.Select(row => row.Shell);

    public static string For(string shell) => Array.Find(All, row => row.Shell == shell).Script.ReplaceLineEndings("\n");
}

using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Onboarding.Tui.Cli;

/// <summary>Runs git about one folder: without a shell, without its own words for options, and with the repository that the folder is in.</summary>
internal sealed class GitProcess(string folder)
{
    // Set where a hook runs us: they speak of that hook's repository, whatever folder is asked about.
    private static readonly string[] OfHooks = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

    /// <summary>What a command says, byte for byte; null where it failed, with what it complained of.</summary>
    /// <exception cref="CliRefusal">There is no git.</exception>
    public byte[]? Run(out string complaint, params ReadOnlySpan<string> arguments) => Run(null, out complaint, arguments);

    /// <summary>The same, with lines to read.</summary>
    public byte[]? Run(string? input, out string complaint, params ReadOnlySpan<string> arguments)
    {
        using var git = Start(input is not null, arguments);
        // Both pipes are read while the third is filled, so that none of them can stop git.
        var complaints = git.StandardError.ReadToEndAsync();
        var writing = input is null ? Task.CompletedTask : Task.Run(() => Write(git, input));
        using var said = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(said);
        writing.GetAwaiter().GetResult();
        complaint = complaints.GetAwaiter().GetResult().Trim();
        git.WaitForExit();
        return git.ExitCode == 0 ? said.ToArray() : null;
    }

    private Process Start(bool hasInput, ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("git") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = hasInput };
        start.ArgumentList.Add("-C");
        start.ArgumentList.Add(folder);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var name in OfHooks) start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_LITERAL_PATHSPECS"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new CliRefusal("git was not found, and revisions are read with it.", "onboard diff --from FOLDER --to FOLDER compares two folders without it.");
        }
    }

    private static void Write(Process git, string input)
    {
        try
        {
            using var stream = git.StandardInput.BaseStream;
            stream.Write(Encoding.UTF8.GetBytes(input));
        }
        catch (IOException)
        {
            // It ended early; its exit code and complaint say why.
        }
    }
}

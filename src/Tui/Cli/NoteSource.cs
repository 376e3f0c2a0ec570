using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Cli;

/// <summary>Where a note's text comes from: the command line, a file, the standard input, an editor. What an editor wrote is kept until it is recorded.</summary>
internal sealed class NoteSource : IDisposable
{
    private readonly string? _draft;

    private NoteSource(string text, string? draft) => (Text, _draft) = (text, draft);

    public string Text { get; }

    public bool IsRecorded { get; set; }

    public static NoteSource From(CliInvocation invocation, Goal? goal, string? message, string? file)
    {
        if (message is not null) return Of(message);
        if (file == "-") return Of(invocation.Services.Console.In.ReadToEnd());
        if (file is not null) return Of(File.ReadAllText(invocation.Services.FullPath(file)));
        if (!invocation.Services.Console.IsInputTerminal)
            throw new CliRefusal("The note has no text.", "-m TEXT, -F FILE, or -F - for the standard input.") { ExitCode = ExitCodes.Usage };
        return FromEditor(invocation, goal);
    }

    public void Dispose()
    {
        if (IsRecorded && _draft is not null) File.Delete(_draft);
    }

    private static NoteSource Of(string text, string? draft = null)
    {
        var trimmed = text.ReplaceLineEndings("\n").Trim();
        return trimmed.Length > 0 ? new NoteSource(trimmed, draft) : throw new CliRefusal("The note is empty; nothing was recorded.");
    }

    /// <summary>What the user's editor makes of a text.</summary>
    public static NoteSource FromEditor(CliInvocation invocation, Goal? goal, string initial = "")
    {
        var services = invocation.Services;
        var editor = FirstSet(services.Variable("VISUAL"), services.Variable("EDITOR"))
            ?? throw new CliRefusal("No editor is set.", "Set EDITOR, for example EDITOR=nano, or give the text with -m.");
        var draft = DraftFile.NewPath(services, goal?.Id);
        File.WriteAllText(draft, initial);
        var exitCode = services.RunEditor(editor, draft);
        if (exitCode != 0) throw new CliRefusal($"{editor} ended with {exitCode}; nothing was recorded.", $"What you wrote is in {draft}");
        var text = File.ReadAllText(draft);
        if (string.IsNullOrWhiteSpace(text)) File.Delete(draft);
        return Of(text, draft);
    }

    private static string? FirstSet(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
            if (!string.IsNullOrWhiteSpace(value)) return value;
        return null;
    }
}

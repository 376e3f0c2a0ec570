using System.Text;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>The JSON schema of <c>onboarding.json</c>, kept beside the journal so that editors complete and check the file without a network.</summary>
internal static class SchemaFile
{
    private const string FileName = "onboarding.schema.json";

    /// <summary>The content of a new <c>onboarding.json</c> with <c>$schema</c> as its first setting.</summary>
    public static byte[] Name(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        var first = text.IndexOf('{', StringComparison.Ordinal) + 1;
        return Encoding.UTF8.GetBytes($"{text[..first]}\n  \"$schema\": \"{OnboardingFile.DefaultJournal}/{FileName}\",{text[first..]}");
    }

    public static string? TryWrite(string journalFolder)
    {
        using var schema = typeof(SchemaFile).Assembly.GetManifestResourceStream(FileName)!;
        var content = new byte[schema.Length];
        schema.ReadExactly(content);
        return WorkspaceFiles.TryWriteNew(Path.Combine(journalFolder, FileName), content);
    }
}

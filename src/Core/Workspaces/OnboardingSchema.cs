namespace Onboarding.Core.Workspaces;

/// <summary>The JSON schema of <c>onboarding.json</c>, kept beside the journal so that editors complete and check the file without a network.</summary>
public static class OnboardingSchema
{
    /// <summary>The file's name.</summary>
    public const string FileName = "onboarding.schema.json";

    /// <summary>Writes the schema where there is none yet; returns its path, or null where there was one.</summary>
    /// <exception cref="IOException">The folder or the file can't be made.</exception>
    public static string? Write(string journalFolder)
    {
        var path = Path.Combine(journalFolder, FileName);
        if (File.Exists(path)) return null;
        using var schema = typeof(OnboardingSchema).Assembly.GetManifestResourceStream(FileName)!;
        var content = new byte[schema.Length];
        schema.ReadExactly(content);
        Directory.CreateDirectory(journalFolder);
        File.WriteAllBytes(path, content);
        return path;
    }
}

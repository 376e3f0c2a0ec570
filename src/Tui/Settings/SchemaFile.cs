namespace Onboarding.Tui.Settings;

/// <summary>A JSON schema that comes inside the program and is put beside the file that it is about, so that an editor completes what is typed.</summary>
internal static class SchemaFile
{
    /// <summary>Writes it into a folder.</summary>
    /// <param name="name">The schema's file.</param>
    /// <param name="folder">Made where it is not there yet.</param>
    /// <exception cref="IOException">The disk failed.</exception>
    public static void Write(string name, string folder)
    {
        Directory.CreateDirectory(folder);
        using var schema = typeof(SchemaFile).Assembly.GetManifestResourceStream(name)!;
        using var file = File.Create(Path.Combine(folder, name));
        schema.CopyTo(file);
    }
}

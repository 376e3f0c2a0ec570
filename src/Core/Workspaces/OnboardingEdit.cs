namespace Onboarding.Core.Workspaces;

/// <summary>Changes <c>onboarding.json</c>, for the dashboard and the command line alike.</summary>
public static class OnboardingEdit
{
    /// <summary>Changes the file, and makes it, with its schema, where there is none; it is on disk before this returns.</summary>
    /// <param name="root">The workspace folder.</param>
    /// <param name="edit">Makes the new content of the present one; may throw, and then nothing changes.</param>
    /// <returns>The files that were made, as full paths; none where there was a file to change.</returns>
    /// <exception cref="IOException">The disk failed; the file is as it was.</exception>
    public static IReadOnlyList<string> Apply(string root, Func<byte[], byte[]> edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        var path = Path.Combine(root, OnboardingFile.Name);
        var made = new List<string>();
        FileEdit.Apply(path, before =>
        {
            var after = edit(before ?? OnboardingWriter.New());
            if (before is not null) return after;
            made.Add(path);
            if (OnboardingSchema.Write(Path.Combine(root, OnboardingFile.DefaultJournal)) is { } schema) made.Add(schema);
            return after;
        });
        return made;
    }
}

namespace Onboarding.Core.Progress;

/// <summary>The names of a journal's files: <c>author.device.jsonl</c>.</summary>
internal static class JournalFileName
{
    public const string Extension = ".jsonl";

    public static string Of(string author, string device) => $"{author}.{device}{Extension}";

    /// <summary>The author that a file's name states; null where the name has another form.</summary>
    public static string? AuthorOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : null;
    }
}

namespace Onboarding.Core.Progress;

/// <summary>What tells, without reading it, that a file is the same as before.</summary>
/// <param name="Length">In bytes; -1 where there is no file.</param>
/// <param name="WrittenAt">UTC.</param>
internal readonly record struct FileStamp(long Length, DateTime WrittenAt)
{
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc) : new FileStamp(-1, default);
    }
}

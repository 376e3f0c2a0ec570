using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Onboarding.Core.Progress;

/// <summary>This machine's name in the journal: the host's name and four random hexadecimal digits, made once and kept in the user's state folder.</summary>
public static class DeviceName
{
    private const int MaxHostLength = 32;

    /// <summary>The name; made and kept where there is none yet. Processes that make it at once all get the name of the first.</summary>
    /// <exception cref="IOException">It can't be read or kept.</exception>
    public static string ReadOrMake(string stateFolder, string hostName)
    {
        var path = Path.Combine(stateFolder, "device");
        if (File.Exists(path) && Read(path) is { } known) return known;
        Directory.CreateDirectory(stateFolder);
        using var handle = JournalFileLock.OpenToAppend(path);
        if (Read(handle) is { } theirs) return theirs;
        if (RandomAccess.GetLength(handle) > 0) throw new IOException($"'{path}' should hold this machine's name, but it doesn't. Delete it to get a new one.");
        var made = $"{Clean(hostName)}-{Random.Shared.GetHexString(4, lowercase: true)}";
        RandomAccess.Write(handle, Encoding.UTF8.GetBytes(made + "\n"), 0);
        return made;
    }

    private static string? Read(string path)
    {
        using var handle = JournalFileLock.OpenToRead(path);
        return Read(handle);
    }

    private static string? Read(SafeFileHandle handle)
    {
        Span<byte> bytes = stackalloc byte[MaxHostLength * 4];
        var name = Encoding.UTF8.GetString(bytes[..RandomAccess.Read(handle, bytes, 0)]).Trim();
        return name.Length > 0 && Clean(name) == name ? name : null;
    }

    // A part of a file's name that every file system takes, without the dots that part the name.
    private static string Clean(string name)
    {
        var clean = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) clean.Append(c);
            else if (c == '.' && clean.Length > 0) break;
            else if (clean.Length > 0 && clean[^1] != '-') clean.Append('-');
            if (clean.Length == MaxHostLength + 5) break;
        }
        var text = clean.ToString().Trim('-');
        return text.Length > 0 ? text : "host";
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Onboarding.Core.Progress;

/// <summary>This machine's name in the journal: the host's name and four random hexadecimal digits, made once and kept in the user's state folder.</summary>
public static class DeviceName
{
    private const int MaxHostLength = 32;

    /// <summary>The name; made and kept where there is none yet. Of several processes that make it at once, one wins and all get its name.</summary>
    /// <exception cref="IOException">It can't be read or kept.</exception>
    public static string ReadOrMake(string stateFolder, string hostName)
    {
        var path = Path.Combine(stateFolder, "device");
        if (Read(path) is { } known) return known;
        Directory.CreateDirectory(stateFolder);
        var made = $"{Clean(hostName)}-{RandomNumberGenerator.GetHexString(4, lowercase: true)}";
        var temporary = $"{path}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
        File.WriteAllText(temporary, made + "\n");
        try
        {
            File.Move(temporary, path, overwrite: false);
            return made;
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(temporary);
            return Read(path) ?? throw new IOException($"'{path}' should hold this machine's name, but it doesn't. Delete it to get a new one.");
        }
    }

    private static string? Read(string path)
    {
        if (!File.Exists(path)) return null;
        var name = File.ReadAllText(path).Trim();
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

using System.Text;

namespace VerifyTests;

/// <summary>A snapshot beside its test: <c>NAME.verified.txt</c>, and <c>NAME.received.txt</c> while the two differ.</summary>
/// <remarks>
/// Verify 31's rules, so that both accept the same files: UTF-8, written without a trailing newline; a byte order mark, CRLF and
/// one trailing newline are forgiven on reading; an empty file is no snapshot.
/// </remarks>
internal sealed class SnapshotFile(string verifiedPath, string receivedPath, bool accept)
{
    /// <summary>Set to 1 to take what the tests receive as the new snapshots; ignored where <c>CI</c> is set.</summary>
    public const string AcceptVariable = "ACCEPT_SNAPSHOTS";

    public static SnapshotFile For(string sourceFile, string name)
    {
        var path = Path.Combine(Path.GetDirectoryName(sourceFile)!, name);
        return new(path + ".verified.txt", path + ".received.txt", MayAccept(Environment.GetEnvironmentVariable));
    }

    public static bool MayAccept(Func<string, string?> variable) =>
        variable(AcceptVariable) == "1" && string.IsNullOrEmpty(variable("CI"));

    public void Compare(string? target)
    {
        var received = target switch { null => "null", "" => "emptyString", _ => target.ReplaceLineEndings("\n") };
        var verified = Read();
        if (received == verified || received + "\n" == verified)
        {
            File.Delete(receivedPath);
            return;
        }
        if (accept)
        {
            Write(verifiedPath, received);
            File.Delete(receivedPath);
            return;
        }
        Write(receivedPath, received);
        throw new VerifyException(Message(verified, received));
    }

    private string? Read() =>
        File.Exists(verifiedPath) && File.ReadAllText(verifiedPath) is { Length: > 0 } text ? text.ReplaceLineEndings("\n") : null;

    private static void Write(string path, string text) => File.WriteAllText(path, text, new UTF8Encoding(false, true));

    private string Message(string? verified, string received)
    {
        var name = Path.GetFileName(verifiedPath);
        var advice = $"If the received text is right, run the test with {AcceptVariable}=1 and commit the snapshot.";
        return verified is null
            ? $"{name} does not exist yet.\n{advice}\n\n{received}"
            : $"{name} differs (- verified, + received).\n{advice}\n\n{LineDiff.Of(verified, received)}";
    }
}

using System.Text;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <summary>A file's new content, to be shown as a diff before it is written.</summary>
public class PlannedEdit
{
    private readonly byte[]? _before;
    private readonly ReadOnlyMemory<byte> _after;

    /// <summary>Plans an edit; nothing is written.</summary>
    /// <param name="file">The file's full path.</param>
    /// <param name="shownAs">What the diff calls the file.</param>
    /// <param name="before">The file as it is; null where there is none yet.</param>
    /// <param name="after">The file as it shall be.</param>
    public PlannedEdit(string file, string shownAs, byte[]? before, ReadOnlyMemory<byte> after)
    {
        (File, _before, _after) = (file, before, after);
        Diff = UnifiedDiff.Of(shownAs, Encoding.UTF8.GetString(before ?? []), Encoding.UTF8.GetString(after.Span));
    }

    /// <summary>The file's full path.</summary>
    public string File { get; }

    /// <summary>What would change, as a unified diff; empty where nothing would.</summary>
    public string Diff { get; }

    /// <summary>Writes what was shown: whole or not at all, and not over what somebody else wrote since.</summary>
    /// <exception cref="IOException">The disk failed; the file is as it was.</exception>
    /// <exception cref="WorkspaceException">The file has changed since it was shown; it is as it was.</exception>
    public void Write()
    {
        if (_before is null) Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        FileEdit.Apply(File, now => IsAsShown(now) ? _after.ToArray() : throw new WorkspaceException($"{Path.GetFileName(File)} changed since the diff was shown."));
    }

    private bool IsAsShown(byte[]? now) => now is null ? _before is null : _before is not null && now.AsSpan().SequenceEqual(_before);
}

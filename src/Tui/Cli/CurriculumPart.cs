using Onboarding.Core.Curricula;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>
/// A file or folder of Markdown that a verb was given. It is read as the workspace says whose curriculum it is part of, and with the rest of it, since ids and
/// links point from file to file; elsewhere it stands for itself.
/// </summary>
internal sealed class CurriculumPart
{
    private readonly string _path;

    private CurriculumPart(string path, string folder, CurriculumOptions options) => (_path, Folder, Options) = (path, folder, options);

    /// <summary>The folder that is read; what is found there is named relative to it.</summary>
    public string Folder { get; }

    public CurriculumOptions Options { get; }

    /// <exception cref="CliRefusal">There is nothing there.</exception>
    public static CurriculumPart Of(CliInvocation invocation, string path)
    {
        var full = invocation.Services.FullPath(path);
        if (!File.Exists(full) && !Directory.Exists(full)) throw new CliRefusal($"There is no file or folder {path}.");
        return PlaceOf(invocation, full) is { } place
            ? new CurriculumPart(full, place.Folder, place.Options)
            : new CurriculumPart(full, File.Exists(full) ? Path.GetDirectoryName(full)! : full, CurriculumOptions.Default);
    }

    /// <summary>A folder as if there were nothing around it but the workspace's settings.</summary>
    /// <exception cref="CliRefusal">There is no such folder.</exception>
    public static CurriculumPart OfFolderAlone(CliInvocation invocation, string folder)
    {
        var full = invocation.Services.FullPath(folder);
        if (!Directory.Exists(full)) throw new CliRefusal(File.Exists(full) ? $"{folder} is a file; a folder is read here." : $"There is no folder {folder}.");
        return new CurriculumPart(full, full, PlaceOf(invocation, full)?.Options ?? CurriculumOptions.Default);
    }

    public Curriculum Read() => CurriculumReader.Read(Folder, Options);

    /// <summary>Whether a file of what was read is one that was asked for.</summary>
    public bool Holds(string file) => CurriculumPlace.IsIn(Path.GetFullPath(file, Folder), _path);

    private static CurriculumPlace? PlaceOf(CliInvocation invocation, string full) => CurriculumPlace.Of(full, invocation.Services.FullPath(invocation.Request.Folder ?? "."));
}

using System.Collections.Immutable;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Settings.Json;

namespace Onboarding.Tui.Settings;

/// <summary>The user's and the workspace's settings: read, changed in place, read again when somebody else changes them.</summary>
/// <remarks>Members are called from one thread, <see cref="Reload"/> from any; <see cref="Changed"/> is raised on the caller's.</remarks>
internal sealed class SettingsStore
{
    private const string SchemaName = "settings.schema.json";

    private static readonly byte[] NewFile = "{\n}\n"u8.ToArray();

    private readonly Lock _gate = new();
    private readonly Func<string, string> _show;
    private byte[]? _userBytes;
    private byte[]? _workspaceBytes;
    private SettingsFile[] _files = [];

    private SettingsStore(string configFolder, string? workspaceRoot, Func<string, string> show)
    {
        _show = show;
        UserFile = Path.Combine(configFolder, SettingsFile.Name);
        WorkspaceFile = workspaceRoot is null ? null : Path.Combine(workspaceRoot, WorkspaceFolder, SettingsFile.Name);
        Read();
    }

    /// <summary>Where in a workspace its settings are.</summary>
    public const string WorkspaceFolder = ".onboarding";

    /// <summary>Raised after <see cref="Values"/> or <see cref="Problems"/> changed, with the values before.</summary>
    public event Action<SettingsValues>? Changed;

    public string UserFile { get; }

    /// <summary>Null outside of any workspace.</summary>
    public string? WorkspaceFile { get; }

    /// <summary>Where the files are, and where to look for changes.</summary>
    public IEnumerable<string> Folders => new[] { UserFile, WorkspaceFile }.OfType<string>().Select(file => Path.GetDirectoryName(file)!);

    public SettingsValues Values { get; private set; } = SettingsValues.Defaults;

    /// <summary>What is wrong in both files.</summary>
    public ImmutableArray<Diagnostic> Problems { get; private set; } = [];

    /// <summary>What each file that sets it says a setting is, and where: for checks that need to know more than the settings do.</summary>
    public IEnumerable<(T Value, SourceLocation At)> PlacesOf<T>(Setting<T> setting)
        where T : notnull => _files.Where(file => file.Values.ContainsKey(setting.Key)).Select(file => ((T)file.Values[setting.Key], file.Places[setting.Key]));

    /// <summary>The settings that count in a workspace. Bad content never throws: it becomes problems.</summary>
    public static SettingsStore Open(string configFolder, WorkspacePaths paths) => new(configFolder, paths.Root, paths.Show);

    /// <summary>The user's own settings alone.</summary>
    public static SettingsStore OpenUser(string configFolder) => new(configFolder, null, path => path);

    /// <summary>Reads both files again; true where something had changed.</summary>
    public bool Reload()
    {
        var before = Values;
        if (!Read()) return false;
        Changed?.Invoke(before);
        return true;
    }

    /// <summary>Sets a value where it is set now, else in the user's own file. Everything else in that file stays as it is.</summary>
    /// <exception cref="IOException">The disk failed; nothing changed.</exception>
    /// <exception cref="InvalidDataException">The file is not JSON, so that there is no place for the value.</exception>
    public void Set(Setting setting, object value) => Set(setting, value, DefaultFileOf(setting));

    /// <inheritdoc cref="Set(Setting, object)"/>
    public void Set(Setting setting, object value, SettingOrigin where) => Edit(where, file => JsonEdit.Set(file, setting.Key, setting.Write(value)));

    /// <summary>Takes a value out of the file that sets it, so that the default, or the user's own value, counts.</summary>
    /// <exception cref="IOException">The disk failed; nothing changed.</exception>
    /// <exception cref="InvalidDataException">The file is not JSON.</exception>
    public void Reset(Setting setting)
    {
        if (Values.OriginOf(setting) is var origin and not SettingOrigin.Default) Edit(origin, file => JsonEdit.Remove(file, setting.Key));
    }

    /// <summary>The path of a file, which is made where it is not there yet: with the schema beside it, so that an editor completes what is typed.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public string MakeFile(SettingOrigin where)
    {
        var path = PathOf(where);
        if (File.Exists(path)) return path;
        SchemaFile.Write(SchemaName, Path.GetDirectoryName(path)!);
        FileEdit.Apply(path, before => before ?? JsonEdit.Set(NewFile, "$schema", JsonEdit.Quote("./" + SchemaName)));
        return path;
    }

    /// <summary>The file that a change goes to.</summary>
    public SettingOrigin DefaultFileOf(Setting setting) => Values.OriginOf(setting) == SettingOrigin.Workspace ? SettingOrigin.Workspace : SettingOrigin.User;

    private void Edit(SettingOrigin where, Func<byte[], byte[]> edit)
    {
        var path = PathOf(where);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        FileEdit.Apply(path, before => edit(before ?? NewFile));
        Reload();
    }

    private string PathOf(SettingOrigin where) => where == SettingOrigin.Workspace ? WorkspaceFile! : UserFile;

    private bool Read()
    {
        lock (_gate)
        {
            var unreadable = ImmutableArray.CreateBuilder<Diagnostic>();
            var user = BytesOf(UserFile, unreadable);
            var workspace = WorkspaceFile is null ? null : BytesOf(WorkspaceFile, unreadable);
            var isSame = IsSame(user, _userBytes) && IsSame(workspace, _workspaceBytes);
            (_userBytes, _workspaceBytes) = (user, workspace);
            if (isSame && unreadable.Count == 0) return false;
            var users = SettingsFile.Read(_show(UserFile), user, isUsers: true);
            var workspaces = WorkspaceFile is null ? SettingsFile.Empty : SettingsFile.Read(_show(WorkspaceFile), workspace, isUsers: false);
            _files = [users, workspaces];
            Values = new SettingsValues(users, workspaces);
            Problems = [.. unreadable, .. users.Problems, .. workspaces.Problems];
            return true;
        }
    }

    private byte[]? BytesOf(string path, ImmutableArray<Diagnostic>.Builder problems)
    {
        try
        {
            return File.Exists(path) || Directory.Exists(path) ? File.ReadAllBytes(path) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problems.Add(SettingsRules.UnreadableFile.At(new SourceLocation(_show(path), 1, 1), failure.Message));
            return null;
        }
    }

    private static bool IsSame(byte[]? one, byte[]? other) => (one is null) == (other is null) && one.AsSpan().SequenceEqual(other);
}

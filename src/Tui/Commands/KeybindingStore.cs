using System.Collections.Immutable;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;
using Onboarding.Tui.Settings;
using Onboarding.Tui.Settings.Json;

namespace Onboarding.Tui.Commands;

/// <summary>The user's keys: read, changed in place, read again when somebody else changes them.</summary>
/// <remarks>Members are called from one thread, <see cref="Reload"/> from any; <see cref="Changed"/> is raised on the caller's.</remarks>
internal sealed class KeybindingStore
{
    private const string SchemaName = "keybindings.schema.json";

    private static readonly byte[] NewFile = "[\n]\n"u8.ToArray();

    private readonly Lock _gate = new();
    private readonly Func<string, string> _show;
    private byte[]? _bytes;
    private KeybindingsFile _file;

    /// <param name="configFolder">The user's folder of settings.</param>
    /// <param name="show">How problems show a path.</param>
    public KeybindingStore(string configFolder, Func<string, string> show)
    {
        _show = show;
        FilePath = Path.Combine(configFolder, KeybindingsFile.Name);
        _file = KeybindingsFile.Read("", []);
        Read();
    }

    /// <summary>Raised after <see cref="Keymap"/> or <see cref="Problems"/> changed.</summary>
    public event Action? Changed;

    public string FilePath { get; }

    public Keymap Keymap { get; private set; } = Keymap.Default;

    public ImmutableArray<Diagnostic> Problems { get; private set; } = [];

    /// <summary>Reads the file again; true where it had changed.</summary>
    public bool Reload()
    {
        if (!Read()) return false;
        Changed?.Invoke();
        return true;
    }

    /// <summary>The path of the file, which is made where it is not there yet, with the schema beside it.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public string MakeFile()
    {
        if (File.Exists(FilePath)) return FilePath;
        SchemaFile.Write(SchemaName, Path.GetDirectoryName(FilePath)!);
        Edit(file => file);
        return FilePath;
    }

    /// <summary>Gives a command another key in the place of the one a row has; a row of ours is taken away by one more row.</summary>
    /// <exception cref="IOException">The disk failed; nothing changed.</exception>
    /// <exception cref="InvalidDataException">The file is not JSON.</exception>
    public void Change(KeymapRow row, string keys) => Edit(file =>
    {
        if (row.UserIndex is { } index) file = JsonEdit.RemoveItem(file, index);
        else file = JsonEdit.AddItem(file, Removal(row));
        return JsonEdit.AddItem(file, Row(keys, row.Command!.Id, row.When));
    });

    /// <summary>Gives a command that has none a key.</summary>
    /// <inheritdoc cref="Change"/>
    public void Add(string commandId, string keys) => Edit(file => JsonEdit.AddItem(file, Row(keys, commandId, "")));

    /// <summary>Takes a key away from its command.</summary>
    /// <inheritdoc cref="Change"/>
    public void Remove(KeymapRow row) => Edit(file => row.UserIndex is { } index ? JsonEdit.RemoveItem(file, index) : JsonEdit.AddItem(file, Removal(row)));

    /// <summary>Takes out every row about a command, so that our own keys count.</summary>
    /// <inheritdoc cref="Change"/>
    public void Reset(string commandId)
    {
        var rows = _file.Rows.Where(row => row.Command?.Id == commandId).Select(row => row.UserIndex!.Value)
            .Concat(_file.Removals.Where(row => row.Removal.CommandId == commandId).Select(row => row.Index));
        Edit(file => rows.OrderDescending().Aggregate(file, JsonEdit.RemoveItem));
    }

    private static string Removal(KeymapRow row) => Row(row.Keys, "-" + row.Command!.Id, row.When);

    private static string Row(string keys, string command, string when)
    {
        var condition = when.Length == 0 ? "" : $", \"when\": {JsonEdit.Quote(when)}";
        return $"{{ \"key\": {JsonEdit.Quote(KeySpelling.Write(keys))}, \"command\": {JsonEdit.Quote(command)}{condition} }}";
    }

    private void Edit(Func<byte[], byte[]> edit)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        FileEdit.Apply(FilePath, before => edit(before ?? NewFile));
        Reload();
    }

    private bool Read()
    {
        lock (_gate)
        {
            byte[]? bytes;
            try
            {
                bytes = File.Exists(FilePath) || Directory.Exists(FilePath) ? File.ReadAllBytes(FilePath) : null;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                Problems = [KeybindingRules.UnreadableFile.At(new SourceLocation(_show(FilePath), 1, 1), failure.Message)];
                return true;
            }
            if ((bytes is null) == (_bytes is null) && bytes.AsSpan().SequenceEqual(_bytes)) return false;
            _bytes = bytes;
            _file = KeybindingsFile.Read(_show(FilePath), bytes ?? []);
            Keymap = _file.Keymap;
            Problems = _file.Problems;
            return true;
        }
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;
using Onboarding.Tui.Settings.Json;

namespace Onboarding.Tui.Commands;

/// <summary>What <c>keybindings.json</c> says. What is wrong in it is a problem, and the rest counts. For one file.</summary>
internal sealed class KeybindingsFile
{
    public const string Name = "keybindings.json";

    private static readonly string[] KnownNames = ["key", "command", "when", "args"];

    private readonly JsonSource _source;
    private readonly ImmutableArray<Diagnostic>.Builder _problems = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly ImmutableArray<KeymapRow>.Builder _rows = ImmutableArray.CreateBuilder<KeymapRow>();
    private readonly ImmutableArray<(KeyRemoval Removal, int Index)>.Builder _removals = ImmutableArray.CreateBuilder<(KeyRemoval, int)>();

    private KeybindingsFile(JsonSource source) => _source = source;

    /// <summary>The rows that give a key to a command, or to none.</summary>
    public ImmutableArray<KeymapRow> Rows => _rows.ToImmutable();

    /// <summary>The rows that take keys away, each with its place in the array.</summary>
    public ImmutableArray<(KeyRemoval Removal, int Index)> Removals => _removals.ToImmutable();

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Diagnostic> Problems => [.. _problems.OrderBy(problem => problem.Location)];

    public Keymap Keymap => new(Rows, [.. Removals.Select(row => row.Removal)]);

    /// <param name="path">The file, as problems show it.</param>
    /// <param name="bytes">Its content; empty where there is no such file.</param>
    public static KeybindingsFile Read(string path, byte[] bytes)
    {
        var file = new KeybindingsFile(JsonSource.Read(path, bytes));
        file.Read();
        return file;
    }

    private void Read()
    {
        if (_source.Fault is { } fault) Report(KeybindingRules.NotJson, fault.Start, fault.Message);
        if (_source.Root is { Kind: not JsonValueKind.Array } other) Report(KeybindingRules.WrongType, other.Start, Name, "a list of objects");
        for (var i = 0; i < _source.Root?.Items.Count; i++)
        {
            var item = _source.Root.Items[i];
            if (item.Kind == JsonValueKind.Object) ReadRow(item, i);
            else Report(KeybindingRules.WrongType, item.Start, "A row", "an object with 'key' and 'command'");
        }
    }

    private void ReadRow(JsonPart row, int index)
    {
        foreach (var member in row.Members.Where(member => !KnownNames.Contains(member.Name)))
            Report(KeybindingRules.UnknownName, member.Start, member.Name, NearestName.Question(member.Name, KnownNames));
        var (hasCommand, hasKey, hasWhen) = (TryText(row, "command", out var command), TryText(row, "key", out var written), TryText(row, "when", out var when));
        if (!hasCommand || !hasKey || !hasWhen) return;
        var isRemoval = command is ['-', ..];
        var id = isRemoval ? command![1..] : command ?? "";
        if (id.Length > 0 && CommandTable.Find(id) is null)
        {
            Report(KeybindingRules.UnknownCommand, row.Find("command")!.Value.Start, id, NearestName.Question(id, CommandTable.All.Select(known => known.Id)));
            return;
        }
        if (written is null && !isRemoval)
        {
            Report(KeybindingRules.WrongType, row.Start, "A row", "an object with 'key' and 'command'");
            return;
        }
        var keys = written is null ? null : KeysOf(row.Find("key")!.Value);
        if ((written is not null && keys is null) || ConditionOf(row.Find("when")?.Value, keys) is not { } condition) return;
        if (isRemoval) Remove(row, new KeyRemoval(id, keys, when ?? ""), index);
        else Add(row, new KeymapRow(keys!, CommandTable.Find(id), when ?? "", condition) { UserIndex = index });
    }

    private void Add(JsonPart row, KeymapRow added)
    {
        if (added.Command is not null && !PlainTerminal.CanSend(added.Keys)) Report(KeybindingRules.RarelySent, row.Find("key")!.Value.Start, added.Keys);
        _rows.Add(added);
    }

    private void Remove(JsonPart row, KeyRemoval removal, int index)
    {
        if (!Keymap.Defaults.Any(removal.Covers)) Report(KeybindingRules.NothingRemoved, row.Find("command")!.Value.Start, removal.CommandId);
        _removals.Add((removal, index));
    }

    private string? KeysOf(JsonPart value)
    {
        var keys = KeySpelling.Parse(value.Text, out var wrong);
        if (keys is null) Report(KeybindingRules.InvalidKey, value.Start, value.Text, wrong!);
        return keys;
    }

    /// <summary>Without a condition, a key that types or moves counts where nothing is typed: whoever means more says so.</summary>
    private WhenClause? ConditionOf(JsonPart? value, string? keys)
    {
        if (value is null) return keys is not null && KeyNames.IsForText(keys.Split(' ')[0]) ? new WhenClause.Name(KeyContext.NameOf(Scope.Workbench)) : WhenClause.Always;
        var clause = WhenParser.Parse(value.Text, out var wrong);
        if (clause is null) Report(KeybindingRules.InvalidCondition, value.Start, value.Text, wrong!);
        foreach (var name in clause?.Names.Except(KeyContext.Names) ?? [])
        {
            Report(KeybindingRules.UnknownCondition, value.Start, name, NearestName.Question(name, KeyContext.Names));
            clause = null;
        }
        return clause;
    }

    /// <summary>A member that may be missing or null, or a text.</summary>
    private bool TryText(JsonPart row, string name, out string? text)
    {
        var value = row.Find(name)?.Value;
        text = value is { Kind: JsonValueKind.String } ? value.Text : null;
        if (value is null or { Kind: JsonValueKind.String or JsonValueKind.Null }) return true;
        Report(KeybindingRules.WrongType, value.Start, $"'{name}'", "a text");
        return false;
    }

    private void Report(DiagnosticRule rule, int start, params object[] arguments) => _problems.Add(rule.At(_source.LocationOf(start), arguments));
}

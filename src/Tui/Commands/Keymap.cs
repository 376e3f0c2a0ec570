using System.Collections.Immutable;

namespace Onboarding.Tui.Commands;

/// <summary>Which key runs what: our own keys, and over them the user's. The one home of keys that are shown.</summary>
internal sealed class Keymap
{
    private readonly Dictionary<string, List<KeymapRow>> _usersByFirst;
    private readonly Dictionary<(string Keys, Scope Scope), KeymapRow> _ours = [];
    private readonly HashSet<(string Key, Scope Scope)> _begins = [];
    private readonly Dictionary<string, List<KeymapRow>> _byCommand = [];

    /// <param name="users">The user's rows in the order of their file; the last one wins.</param>
    /// <param name="removals">Which of our rows the user took away.</param>
    public Keymap(ImmutableArray<KeymapRow> users, IReadOnlyCollection<KeyRemoval> removals)
    {
        var ours = Defaults.Where(row => !removals.Any(removal => removal.Covers(row))).ToArray();
        Rows = [.. users.Reverse(), .. ours];
        foreach (var row in ours)
        {
            _ours.TryAdd((row.Keys, row.Scope), row);
            if (row.Keys.Split(' ') is [var first, _]) _begins.Add((first, row.Scope));
        }
        _usersByFirst = users.Reverse().GroupBy(row => row.Keys.Split(' ')[0]).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var row in Rows.Where(row => row.Command is not null))
        {
            if (!_byCommand.TryGetValue(row.Command!.Id, out var rows)) _byCommand[row.Command.Id] = rows = [];
            rows.Add(row);
        }
    }

    /// <summary>Our own keys, in the order of the table of commands.</summary>
    public static ImmutableArray<KeymapRow> Defaults { get; } =
    [
        .. CommandTable.All.SelectMany(command => command.Keys, (command, binding) =>
            new KeymapRow(binding.Keys, command, KeyContext.NameOf(binding.Scope), WhenClause.Always) { Scope = binding.Scope }),
    ];

    /// <summary>Our own keys and nothing else.</summary>
    public static Keymap Default { get; } = new([], []);

    /// <summary>Every row that counts: the user's, the strongest first, then ours.</summary>
    public ImmutableArray<KeymapRow> Rows { get; }

    /// <summary>The rows that run a command, the strongest first.</summary>
    public IReadOnlyList<KeymapRow> RowsOf(string commandId) => _byCommand.TryGetValue(commandId, out var rows) ? rows : [];

    /// <summary>The key shown beside a command; empty where it has none.</summary>
    public string KeyOf(string commandId) => RowsOf(commandId) is [var first, ..] ? first.Keys : "";

    /// <summary>The key shown where there is little room: of several of ours the shortest.</summary>
    public string ShortKeyOf(string commandId) => RowsOf(commandId) is [{ UserIndex: null }, ..] rows ? rows.MinBy(row => row.Keys.Length)!.Keys : KeyOf(commandId);

    /// <summary>The key of a command where the focus is; of several of ours the shortest of the narrowest place.</summary>
    public string KeyIn(string commandId, IReadOnlyList<Scope> scopes)
    {
        var ours = RowsOf(commandId).Where(row => row.UserIndex is null).ToArray();
        if (ours.Length < RowsOf(commandId).Count) return KeyOf(commandId);
        return scopes.Select(scope => ours.Where(row => row.Scope == scope).MinBy(row => row.Keys.Length)?.Keys).FirstOrDefault(keys => keys is not null) ?? KeyOf(commandId);
    }

    /// <summary>All keys of a command.</summary>
    public string KeysOf(string commandId) => string.Join("  ", RowsOf(commandId).Select(row => row.Keys).Distinct());

    /// <summary>The keys that may follow the first one of a chord where the focus is, with what they do.</summary>
    public IEnumerable<(string Key, WorkbenchCommand Command)> SecondsOf(string first, KeyContext context) => Rows
        .Where(row => row.Command is not null && row.Keys.StartsWith(first + " ", StringComparison.Ordinal))
        .Where(row => row.UserIndex is null ? context.Scopes.Contains(row.Scope) : row.IsTrue.Holds(context.IsTrue))
        .Select(row => (row.Keys[(first.Length + 1)..], row.Command!))
        .DistinctBy(row => row.Item1);

    /// <summary>Other rows that a row hides, or that hide it: the same keys, or their beginning, in the same place. Between two of ours the narrower place decides.</summary>
    public IEnumerable<KeymapRow> Conflicts(KeymapRow row) => Rows.Where(other =>
        other != row && other.Command?.Id != row.Command?.Id && (row.UserIndex is not null || other.UserIndex is not null)
        && (row.When == other.When || row.When.Length == 0 || other.When.Length == 0) && IsBeginning(row.Keys, other.Keys));

    private static bool IsBeginning(string one, string other) =>
        one == other || one.StartsWith(other + " ", StringComparison.Ordinal) || other.StartsWith(one + " ", StringComparison.Ordinal);

    /// <summary>What keys mean where the focus is: the user's rows from the last to the first, then ours from the narrowest scope to the widest.</summary>
    public KeyMatch Match(string keys, KeyContext context)
    {
        if (_usersByFirst.TryGetValue(keys.Split(' ')[0], out var users))
        {
            foreach (var row in users.Where(row => row.IsTrue.Holds(context.IsTrue)))
            {
                if (row.Keys == keys) return new KeyMatch(row.Command);
                if (row.Command is not null && row.Keys.StartsWith(keys + " ", StringComparison.Ordinal)) return new KeyMatch(null, IsBegun: true);
            }
        }
        foreach (var scope in context.Scopes)
        {
            if (_ours.TryGetValue((keys, scope), out var row)) return new KeyMatch(row.Command);
            if (_begins.Contains((keys, scope))) return new KeyMatch(null, IsBegun: true);
        }
        return KeyMatch.None;
    }
}

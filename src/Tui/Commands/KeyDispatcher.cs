using Terminal.Gui.App;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Commands;

/// <summary>Finds the command of a key before any view sees it, and waits for the second key of a chord.</summary>
internal sealed class KeyDispatcher : IDisposable
{
    private static readonly TimeSpan ChordPatience = TimeSpan.FromSeconds(3);

    private readonly IApplication _app;
    private readonly Func<IEnumerable<Scope>> _scopes;
    private readonly Action<WorkbenchCommand> _run;
    private readonly Action<string> _say;
    private readonly Dictionary<(string Keys, Scope Scope), WorkbenchCommand> _commands = [];
    private readonly HashSet<string> _prefixes = [];
    private string? _pending;
    private object? _timer;

    /// <param name="app">Whose keys are dispatched.</param>
    /// <param name="scopes">Where the focus is now, the narrowest first.</param>
    /// <param name="run">Runs a command, or says why not.</param>
    /// <param name="say">Shows what is waited for; empty for nothing.</param>
    public KeyDispatcher(IApplication app, Func<IEnumerable<Scope>> scopes, Action<WorkbenchCommand> run, Action<string> say)
    {
        _app = app;
        _scopes = scopes;
        _run = run;
        _say = say;
        foreach (var command in CommandTable.All)
        {
            foreach (var binding in command.Keys)
            {
                _commands.Add((binding.Keys, binding.Scope), command);
                if (binding.IsChord) _prefixes.Add(binding.Keys.Split(' ')[0]);
            }
        }
        app.Keyboard.KeyDown += OnKeyDown;
    }

    /// <summary>Raised with every key, before anything else.</summary>
    public event Action? Pressed;

    /// <summary>A chord has begun with this key; null when it is over.</summary>
    public event Action<string?>? Awaiting;

    /// <summary>The keys that may follow the first one of a chord where the focus is now, with what they do.</summary>
    public IEnumerable<(string Key, WorkbenchCommand Command)> SecondsOf(string first)
    {
        var scopes = _scopes().ToArray();
        return _commands.Where(pair => scopes.Contains(pair.Key.Scope) && pair.Key.Keys.StartsWith(first + " ", StringComparison.Ordinal)).Select(pair => (pair.Key.Keys[(first.Length + 1)..], pair.Value));
    }

    public void Dispose()
    {
        Forget();
        _app.Keyboard.KeyDown -= OnKeyDown;
    }

    private void OnKeyDown(object? sender, Key key)
    {
        if (key.IsModifierOnly) return;
        Pressed?.Invoke();
        var name = KeyNames.Of(key);
        if (_pending is { } first)
        {
            Forget();
            key.Handled = true;
            if (Find($"{first} {name}") is { } chord) _run(chord);
            else _say($"{first} {name} is not a command.");
        }
        else if (_prefixes.Contains(name))
        {
            key.Handled = true;
            Await(name);
        }
        else if (Find(name) is { } command)
        {
            key.Handled = true;
            _run(command);
        }
    }

    private WorkbenchCommand? Find(string keys)
    {
        foreach (var scope in _scopes())
        {
            if (_commands.TryGetValue((keys, scope), out var command)) return command;
        }
        return null;
    }

    private void Await(string first)
    {
        _pending = first;
        _say($"{first} was pressed; waiting for the second key…");
        Awaiting?.Invoke(first);
        _timer = _app.AddTimeout(ChordPatience, () =>
        {
            Forget();
            return false;
        });
    }

    private void Forget()
    {
        if (_pending is not null)
        {
            _say("");
            Awaiting?.Invoke(null);
        }
        _pending = null;
        if (_timer is not null) _app.RemoveTimeout(_timer);
        _timer = null;
    }
}

using Terminal.Gui.App;
using Terminal.Gui.Input;

namespace Onboarding.Tui.Commands;

/// <summary>Finds the command of a key before any view sees it, and waits for the second key of a chord.</summary>
internal sealed class KeyDispatcher : IDisposable
{
    private static readonly TimeSpan ChordPatience = TimeSpan.FromSeconds(3);

    private readonly IApplication _app;
    private readonly Func<Keymap> _keymap;
    private readonly Func<KeyContext> _context;
    private readonly Action<WorkbenchCommand> _run;
    private readonly Action<string> _say;
    private string? _pending;
    private object? _timer;

    /// <param name="app">Whose keys are dispatched.</param>
    /// <param name="keymap">Which key runs what, now.</param>
    /// <param name="context">Where the focus is now, and what holds there.</param>
    /// <param name="run">Runs a command, or says why not.</param>
    /// <param name="say">Shows what is waited for; empty for nothing.</param>
    public KeyDispatcher(IApplication app, Func<Keymap> keymap, Func<KeyContext> context, Action<WorkbenchCommand> run, Action<string> say)
    {
        _app = app;
        _keymap = keymap;
        _context = context;
        _run = run;
        _say = say;
        app.Keyboard.KeyDown += OnKeyDown;
    }

    /// <summary>Raised with every key, before anything else.</summary>
    public event Action? Pressed;

    /// <summary>Takes keys by their names in the place of everything else, while somebody records them; false lets one through.</summary>
    public Func<string, bool>? Recorder { get; set; }

    /// <summary>A chord has begun with this key; null when it is over.</summary>
    public event Action<string?>? Awaiting;

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
        if (Recorder?.Invoke(name) == true)
        {
            key.Handled = true;
            return;
        }
        var first = _pending;
        Forget();
        var pressed = first is null ? name : $"{first} {name}";
        var match = _keymap().Match(pressed, _context());
        if (match.IsBegun) Await(pressed);
        else if (match.Command is { } command) _run(command);
        else if (first is not null) _say($"{pressed} is not a command.");
        else return;
        key.Handled = true;
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

namespace Onboarding.Tui.Models;

/// <summary>What the program did, the newest last: recordings with the command that does the same, files read again, faults.</summary>
internal sealed class OutputLog
{
    private const int Most = 1_000;

    private readonly List<OutputEntry> _entries = [];
    private long _number;

    public event Action? Changed;

    public IReadOnlyList<OutputEntry> Entries => _entries;

    public void Add(DateTimeOffset at, string text, Tone tone = Tone.Text, string? command = null)
    {
        _entries.Add(new OutputEntry(_number++, at, text, tone, command));
        if (_entries.Count > Most) _entries.RemoveAt(0);
        Changed?.Invoke();
    }

    public void Clear()
    {
        _entries.Clear();
        Changed?.Invoke();
    }
}

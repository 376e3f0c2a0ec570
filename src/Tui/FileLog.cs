using Microsoft.Extensions.Logging;

namespace Onboarding.Tui;

/// <summary>Writes warnings and faults to a file: the screen belongs to the workbench. The file is made with the first line.</summary>
internal sealed class FileLog(string path, TimeProvider time) : ILoggerProvider, ILogger
{
    private readonly Lock _gate = new();

    public string FilePath => path;

    /// <summary>Whether anything was written.</summary>
    public bool HasLines { get; private set; }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) Write($"{logLevel}: {formatter(state, exception)}", exception);
    }

    public void Write(string text, Exception? fault = null)
    {
        lock (_gate)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.AppendAllText(path, $"{time.GetUtcNow():O} {text}{(fault is null ? "" : $"\n{fault}")}\n");
                HasLines = true;
            }
            catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
            {
                // A log that can't be written must not be what ends the program.
            }
        }
    }

    public void Dispose()
    {
    }
}

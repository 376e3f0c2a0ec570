namespace Onboarding.Tui.Cli;

/// <summary>The three streams of a verb and what is on their other end. Text is UTF-8 without a byte order mark, lines end in LF.</summary>
internal sealed class CliConsole
{
    public const int DefaultWidth = 80;

    public required TextReader In { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public bool IsInputTerminal { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Columns of the terminal; <see cref="DefaultWidth"/> without one.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Whether the locale shows more than ASCII.</summary>
    public bool IsUtf8 { get; init; } = true;
}

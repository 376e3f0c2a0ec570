using System.Buffers;

namespace Onboarding.Tui.Models;

/// <summary>Words for a POSIX shell: what is pasted means what was meant, whatever it holds.</summary>
internal static class ShellWord
{
    private static readonly SearchValues<char> Safe = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:@%+,=");

    /// <summary>The text as one word, in quotes only where it needs them.</summary>
    public static string Of(string text) =>
        text.Length > 0 && !text.AsSpan().ContainsAnyExcept(Safe) ? text : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}

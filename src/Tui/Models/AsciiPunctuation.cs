using System.Text;

namespace Onboarding.Tui.Models;

/// <summary>
/// The marks of our own sentences for terminals that have only ASCII: the one place where they are known. It stands where texts leave for the terminal, which no longer
/// knows who wrote what: a quotation mark is set in ASCII whoever wrote it, a letter never.
/// </summary>
internal static class AsciiPunctuation
{
    /// <summary>A text in as many columns as before.</summary>
    public static string Of(string text) => Ascii.IsValid(text) ? text : string.Create(text.Length, text, static (shown, text) =>
    {
        for (var i = 0; i < text.Length; i++) shown[i] = MarkFor(text[i]);
    });

    /// <summary>A text that has room to grow: dots and arrows as one types them.</summary>
    public static string Spelled(string text) => Ascii.IsValid(text) ? text : Of(text.Replace("…", "...", StringComparison.Ordinal).Replace("→", "->", StringComparison.Ordinal));

    private static char MarkFor(char c) => c switch
    {
        '“' or '”' => '"',
        '‘' or '’' => '\'',
        '–' or '—' or '·' or '−' or '─' => '-',
        '›' or '→' => '>',
        '…' => '~',
        '×' => 'x',
        '│' => '|',
        _ => c,
    };
}

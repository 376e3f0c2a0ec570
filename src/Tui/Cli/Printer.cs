using System.Collections.Immutable;
using System.Text;
using Onboarding.Core.Sources;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary>
/// Writes lines for people. Every text passes <see cref="SafeText"/> here, so no verb can let a file steer the terminal; colour is added behind it.
/// </summary>
internal sealed class Printer(TextWriter writer, int width, bool hasColour, bool isUtf8, bool isPlain)
{
    private const int WidestLine = 100;

    public int Width { get; } = Math.Clamp(width, 40, WidestLine);

    /// <summary>For screen readers: words instead of glyphs, bars and columns.</summary>
    public bool IsPlain { get; } = isPlain;

    public void Blank() => writer.Write('\n');

    public void Text(string text, Tone tone = Tone.Text) => Write(new Line(new Span(text, tone)));

    /// <summary>Text of one paragraph or many, wrapped, under an indent.</summary>
    public void Paragraph(string text, int indent = 0, Tone tone = Tone.Text)
    {
        var safe = SafeText.Show(text, WhiteSpaceDisplay.Keep).Replace("\t", "    ", StringComparison.Ordinal);
        foreach (var line in TextWrap.Lines(safe, Width - indent)) WriteWhole([new Span(line.Length == 0 ? "" : new string(' ', indent)), new Span(line, tone)]);
    }

    /// <summary>Text that is a document for itself, such as Markdown for a file: neither wrapped nor cut nor coloured.</summary>
    public void Document(string text)
    {
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')) writer.Write(SafeText.Show(line, WhiteSpaceDisplay.Keep) + "\n");
    }

    /// <summary>A line in the printer's width: what is left is cut, what stands at the right edge is not.</summary>
    public void Write(Line line)
    {
        if (IsPlain || line.Right.IsEmpty)
        {
            WriteWhole(line.Right.IsEmpty ? line.Left : [.. line.Left, new Span("  "), .. line.Right]);
            return;
        }
        var fitted = LineFitter.Fit(new Line(Shown(line.Left), Shown(line.Right)), Width, Glyphs.Ellipsis);
        WriteWhole(fitted);
    }

    /// <summary>A line that is cut at the printer's width, but for screen readers.</summary>
    public void WriteCut(ImmutableArray<Span> spans) => WriteWhole(IsPlain ? spans : LineFitter.Cut(Shown(spans), Width, Glyphs.Ellipsis));

    /// <summary>A line that is never cut: commands, addresses, paths.</summary>
    public void WriteWhole(ImmutableArray<Span> spans)
    {
        var text = new StringBuilder();
        foreach (var span in spans) Append(text, Shown(span.Text), span);
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        writer.Write(text.Append('\n').ToString());
    }

    /// <summary>Our signs; ASCII where the locale has no more.</summary>
    public GlyphSet Glyphs { get; } = isUtf8 ? GlyphSet.Unicode : GlyphSet.Ascii;

    public string Between => IsPlain ? ", " : " · ";

    public string Under => IsPlain ? ", " : " › ";

    private ImmutableArray<Span> Shown(ImmutableArray<Span> spans) => [.. spans.Select(span => span with { Text = Shown(span.Text) })];

    /// <summary>A text as it is written: safe, and with our punctuation in ASCII where the locale has no more.</summary>
    public string Shown(string text) => isUtf8 ? SafeText.Show(text) : AsciiPunctuation.Spelled(SafeText.Show(text));

    private void Append(StringBuilder text, string shown, Span span)
    {
        var code = hasColour && shown.Length > 0 ? Sgr(span) : "";
        if (code.Length == 0) text.Append(shown);
        else text.Append("\u001b[").Append(code).Append('m').Append(shown).Append("\u001b[0m");
    }

    private static string Sgr(Span span) => span.Tone switch
    {
        Tone.Strong or Tone.Heading or Tone.Key => "1",
        Tone.Dim or Tone.Faint or Tone.Rule => "90",
        Tone.Link or Tone.Active or Tone.Information => "34",
        Tone.Done => "32",
        Tone.Waiting or Tone.Warning => "33",
        Tone.Blocked or Tone.Error => "31",
        Tone.Code => "36",
        _ => (span.Emphasis & Emphasis.Bold) != 0 ? "1" : "",
    };
}

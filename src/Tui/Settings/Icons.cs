using Onboarding.Tui.Models;

namespace Onboarding.Tui.Settings;

/// <summary>The signs of the workbench's own frame, as far as the terminal's encoding goes; those for goals are the models'.</summary>
internal sealed record Icons
{
    public static Icons Unicode { get; } = new();

    public static Icons Ascii { get; } = new()
    {
        Menu = "=",
        Curriculum = "#",
        Search = "/",
        Gear = "%",
        Today = "@",
        Questions = "?",
        Reviews = "+",
        Dirty = "*",
        Close = "x",
        Line = "-",
        Upright = "|",
        Corners = ["+", "+", "+", "+"],
        Pin = "^",
        TopLine = "-",
        Marker = "|",
        Prompt = ">",
        Down = "v",
        Bell = "^",
        BellOff = "-",
    };

    /// <summary>What the terminal can show; set once at the start.</summary>
    public static Icons Current { get; set; } = Unicode;

    /// <summary>A text with the punctuation that the encoding has.</summary>
    public string Punctuate(string text) => ReferenceEquals(this, Unicode) ? text : AsciiPunctuation.Of(text);

    public string Menu { get; init; } = "≡";
    public string Curriculum { get; init; } = "▤";
    public string Search { get; init; } = "⌕";
    public string Gear { get; init; } = "⚙";
    public string Today { get; init; } = "◎";
    public string Questions { get; init; } = "?";
    public string Reviews { get; init; } = "◈";
    public string Thumb { get; init; } = " ";
    public string Dirty { get; init; } = "●";
    public string Close { get; init; } = "×";
    public string Line { get; init; } = "─";
    public string Upright { get; init; } = "│";

    /// <summary>Of a frame: top left, top right, bottom left, bottom right.</summary>
    public string[] Corners { get; init; } = ["┌", "┐", "└", "┘"];

    /// <summary>On a tab that stays.</summary>
    public string Pin { get; init; } = "⊙";

    /// <summary>A line at the upper edge of its row.</summary>
    public string TopLine { get; init; } = "▔";

    /// <summary>The mark at the left edge of what is active.</summary>
    public string Marker { get; init; } = "▏";
    public string Prompt { get; init; } = "›";
    public string Down { get; init; } = "▾";
    public string Bell { get; init; } = "⍾";

    /// <summary>Nobody wants to be disturbed.</summary>
    public string BellOff { get; init; } = "⊘";
}

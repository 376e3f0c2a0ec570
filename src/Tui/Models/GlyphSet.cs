namespace Onboarding.Tui.Models;

/// <summary>The signs that stand for things. Each is one column wide, in every terminal that was tried.</summary>
internal sealed record GlyphSet
{
    /// <summary>For terminals that speak UTF-8.</summary>
    public static GlyphSet Unicode { get; } = new();

    /// <summary>For all others.</summary>
    public static GlyphSet Ascii { get; } = new()
    {
        Done = "x",
        InProgress = "~",
        AwaitsSignOff = "#",
        NotStarted = "o",
        Optional = ".",
        Blocked = "!",
        Skipped = "-",
        Expanded = "v",
        Collapsed = ">",
        Bullet = "*",
        Pencil = "\"",
        Reply = ">",
        Win = "+",
        Evidence = "&",
        Error = "X",
        Warning = "!",
        Information = "i",
        Separator = ">",
        Dot = "-",
        Dash = "-",
        Ellipsis = ".",
        Quote = "|",
        BarFull = "=",
        BarHalf = "-",
        BarEmpty = ".",
        DayNone = ".",
        DayLittle = "o",
        DayMuch = "#",
        HasBraille = false,
    };

    public string Done { get; init; } = "✓";
    public string InProgress { get; init; } = "◐";
    public string AwaitsSignOff { get; init; } = "◆";
    public string NotStarted { get; init; } = "○";
    public string Optional { get; init; } = "◌";
    public string Blocked { get; init; } = "✖";
    public string Skipped { get; init; } = "–";
    public string Expanded { get; init; } = "▾";
    public string Collapsed { get; init; } = "▸";
    public string Bullet { get; init; } = "•";
    public string Question { get; init; } = "?";
    public string Pencil { get; init; } = "✎";
    public string Reply { get; init; } = "↳";
    public string Win { get; init; } = "★";
    public string Evidence { get; init; } = "§";
    public string Error { get; init; } = "✖";
    public string Warning { get; init; } = "⚠";
    public string Information { get; init; } = "ℹ";
    public string Separator { get; init; } = "›";
    public string Dot { get; init; } = "·";
    public string Dash { get; init; } = "─";
    public string Ellipsis { get; init; } = "…";
    public string Quote { get; init; } = "▏";
    public string BarFull { get; init; } = "━";
    public string BarHalf { get; init; } = "╾";
    public string BarEmpty { get; init; } = "─";
    public string DayNone { get; init; } = "·";
    public string DayLittle { get; init; } = "▪";
    public string DayMuch { get; init; } = "■";

    /// <summary>Whether curves may be drawn with braille dots.</summary>
    public bool HasBraille { get; init; } = true;
}

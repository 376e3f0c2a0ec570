namespace Onboarding.Tui.Commands;

/// <summary>What a terminal without a newer keyboard protocol can send.</summary>
internal static class PlainTerminal
{
    /// <summary>Whether the keys, one after the other, arrive as what they are.</summary>
    public static bool CanSend(string keys) => keys.Split(' ').All(CanSendKey);

    private static bool CanSendKey(string key) => key switch
    {
        // Sent as Enter, Tab, Backspace and Esc.
        "Ctrl+M" or "Ctrl+I" or "Ctrl+H" or "Ctrl+[" => false,
        // Sent without the modifier, or not at all.
        "Ctrl+Tab" or "Ctrl+Shift+Tab" or "Shift+Enter" or "Ctrl+Enter" or "Ctrl+Backspace" or "Shift+Backspace" or "Shift+Esc" or "Ctrl+Esc" or "Shift+Space" => false,
        "Ctrl+Space" or "Ctrl+\\" or "Ctrl+]" or "Ctrl+^" or "Ctrl+_" => true,
        ['C', 't', 'r', 'l', '+', 'S', 'h', 'i', 'f', 't', '+', _] => false,
        ['C', 't', 'r', 'l', '+', var sign] => char.IsAsciiLetterUpper(sign),
        _ => true,
    };
}

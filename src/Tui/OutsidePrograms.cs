using System.Diagnostics;

namespace Onboarding.Tui;

/// <summary>Programs of the user's desktop: a browser, an editor with a window of its own. None of them shares our terminal.</summary>
internal static class OutsidePrograms
{
    private static readonly string[] WindowedEditors = ["code", "codium", "code-insiders", "cursor", "subl", "zed", "gvim", "kate", "gedit"];

    /// <summary>Opens a web address; false where there is no desktop.</summary>
    public static bool OpenAddress(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return false;
        if (OperatingSystem.IsWindows()) return Start(new ProcessStartInfo(uri.AbsoluteUri) { UseShellExecute = true });
        if (OperatingSystem.IsMacOS()) return Start("open", uri.AbsoluteUri);
        var hasDesktop = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DISPLAY")) || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("WAYLAND_DISPLAY"));
        return hasDesktop && Start("xdg-open", uri.AbsoluteUri);
    }

    /// <summary>Opens a file at a line in the user's editor; false where that is none with a window of its own.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">One-based.</param>
    /// <param name="chosen">The editor that the user chose; empty leaves it to the environment.</param>
    public static bool OpenFile(string path, int line, string chosen)
    {
        var editor = chosen.Length > 0 ? chosen : Environment.GetEnvironmentVariable("VISUAL") ?? Environment.GetEnvironmentVariable("EDITOR")
            ?? (Environment.GetEnvironmentVariable("TERM_PROGRAM") == "vscode" ? "code" : "");
        var name = Path.GetFileNameWithoutExtension(editor.Split(' ')[0]);
        if (!WindowedEditors.Contains(name)) return false;
        return name switch
        {
            "code" or "codium" or "code-insiders" or "cursor" => Start(editor.Split(' ')[0], "--goto", $"{path}:{line}"),
            "subl" or "zed" => Start(editor.Split(' ')[0], $"{path}:{line}"),
            _ => Start(editor.Split(' ')[0], $"+{line}", path),
        };
    }

    private static bool Start(string program, params string[] arguments) => Start(new ProcessStartInfo(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        RedirectStandardInput = true,
    });

    private static bool Start(ProcessStartInfo start)
    {
        try
        {
            using var process = Process.Start(start);
            return true;
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or IOException)
        {
            return false;
        }
    }
}

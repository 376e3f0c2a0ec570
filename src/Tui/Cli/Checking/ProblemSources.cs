using System.Text;
using Onboarding.Core.Sources;

namespace Onboarding.Tui.Cli.Checking;

/// <summary>The lines that problems stand in, read again from their files: several problems of one file are one reading.</summary>
internal sealed class ProblemSources
{
    /// <summary>Beyond it a file is not read again only to be quoted.</summary>
    private const long MostBytes = 16 * 1024 * 1024;

    private readonly Dictionary<string, SourceText?> _texts = [];

    /// <summary>A one-based line of a file; null where there is none, or the file can't be read any more.</summary>
    public string? LineOf(string file, int line)
    {
        if (!_texts.TryGetValue(file, out var text)) _texts[file] = text = TryRead(file);
        return text is not null && line <= text.LineCount && text.Line(line) is { Length: > 0 } found ? found.ToString() : null;
    }

    private static SourceText? TryRead(string file)
    {
        try
        {
            var info = new FileInfo(file);
            return info.Exists && info.Length <= MostBytes ? new SourceText(file, File.ReadAllText(file, Encoding.UTF8)) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

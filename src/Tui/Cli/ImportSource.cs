using System.Text;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Tui.Cli;

/// <summary>What <c>onboard import</c> reads boxes from, read as the workspace reads its curriculum.</summary>
/// <param name="Filled">All that it says.</param>
/// <param name="Name">What it was called.</param>
/// <param name="Folder">Where its files lie; null for the standard input.</param>
internal sealed record ImportSource(Curriculum Filled, string Name, string? Folder)
{
    /// <exception cref="CliRefusal">There is nothing there, or it can't be read.</exception>
    public static ImportSource Of(CliInvocation invocation, string? path)
    {
        var (home, options) = (invocation.Current.Paths.Curriculum, invocation.Current.CurriculumOptions);
        var source = path switch
        {
            null => new ImportSource(CurriculumReader.Read(home, options), "the curriculum", home),
            "-" => new ImportSource(CurriculumReader.Read([new SourceFile("-", Encoding.UTF8.GetBytes(invocation.Services.Console.In.ReadToEnd()))], options), "-", null),
            _ => At(invocation.Services.FullPath(path), path, options),
        };
        return source.Filled.Problems.FirstOrDefault(problem => IsSkipped(problem)) is { } skipped ? throw new CliRefusal($"{source.PlaceOf(invocation, skipped.Location)}: {skipped.Message}", "Nothing was recorded.") : source;
    }

    /// <summary>A file as seen from the current directory.</summary>
    public string FileOf(CliInvocation invocation, SourceLocation location) =>
        Folder is null ? location.Path : invocation.Services.Shown(Path.Combine(Folder, location.Path));

    /// <summary>A place as seen from the current directory.</summary>
    public string PlaceOf(CliInvocation invocation, SourceLocation location) => $"{FileOf(invocation, location)}:{location.Line}:{location.Column}";

    private static ImportSource At(string full, string path, CurriculumOptions options)
    {
        if (Directory.Exists(full)) return new ImportSource(CurriculumReader.Read(full, options), path, full);
        if (!File.Exists(full)) throw new CliRefusal($"There is no file or folder {path}.");
        return new ImportSource(CurriculumReader.Read([new SourceFile(Path.GetFileName(full), File.ReadAllBytes(full))], options), path, Path.GetDirectoryName(full));
    }

    private static bool IsSkipped(Diagnostic problem) =>
        problem.Code == CurriculumRules.UnreadableFile.Code || problem.Code == CurriculumRules.LimitExceeded.Code || problem.Code == CurriculumRules.NestedTooDeeply.Code;
}

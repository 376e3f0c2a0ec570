using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Tui.Cli;

/// <summary>What <c>onboard fmt</c> makes of one file.</summary>
/// <param name="File">Its full path.</param>
/// <param name="Shown">The file as seen from the current directory.</param>
/// <param name="Chips">Its chips in order.</param>
/// <param name="Edit">What would be written.</param>
internal sealed record FormattedFile(string File, string Shown, ChipFormat Chips, PlannedEdit Edit)
{
    public bool IsInOrder => Chips is { Places.IsEmpty: true, Refusal: null };

    public static FormattedFile Of(CliInvocation invocation, CurriculumPart part, string path)
    {
        var full = Path.Combine(part.Folder, path);
        var before = System.IO.File.ReadAllBytes(full);
        var chips = ChipFormatter.Apply(new SourceFile(path, before), part.Options);
        var shown = invocation.Services.Shown(full);
        return new FormattedFile(full, shown, chips, new PlannedEdit(full, shown, before, chips.Bytes));
    }

    public FormattedFileJson ToJson(bool isWritten) => new(Shown, [.. Chips.Places.Select(place => place.Line)], Chips.Refusal, Edit.Diff, isWritten && Chips.Refusal is null);
}

/// <summary>A file whose chips are not in order: the lines, why it is left as it is, the diff, and whether it is written.</summary>
internal sealed record FormattedFileJson(string File, int[] Lines, string? Refusal, string Diff, bool Written);

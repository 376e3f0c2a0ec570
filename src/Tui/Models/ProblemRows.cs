using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Tui.Models;

/// <summary>What is wrong in the files, the worst first, in columns; each row leads to its place.</summary>
internal sealed class ProblemRows(ImmutableArray<Diagnostic> problems, GlyphSet glyphs) : IRowSource
{
    /// <summary>From here on there is room for the folder of a place, and for the code: below, the message needs it more.</summary>
    private const int FolderFrom = 130;
    private const int CodeFrom = 110;

    public int Count => problems.Length;

    public object KeyAt(int index) => problems[index];

    public Target? TargetAt(int index) => new ProblemTarget(problems[index]);

    /// <summary>The problem of a row.</summary>
    public Diagnostic ProblemAt(int index) => problems[index];

    public Line LineAt(int index, int width)
    {
        var problem = problems[index];
        var target = new SourceTarget(problem.Location);
        var place = new Span(PlaceOf(problem.Location, width >= FolderFrom), Tone.Link, Emphasis.Underline, target);
        ImmutableArray<Span> code = width >= CodeFrom ? [new("  "), new(problem.Code, Tone.Dim)] : [];
        // The pencil says that it can be mended from here.
        var pencil = new Span(QuickFixes.Mends(problem.Code) ? glyphs.Pencil : new string(' ', DisplayWidth.Of(glyphs.Pencil)), Tone.Active);
        return new Line([glyphs.GlyphOf(problem.Severity), new(" "), new(ShownText.Line(problem.Message))], [place, .. code, new("  "), pencil], target);
    }

    /// <summary>How many there are of a severity.</summary>
    public int CountOf(Severity severity) => problems.Count(problem => problem.Severity == severity);

    private static string PlaceOf(SourceLocation location, bool hasFolder) =>
        ShownText.Line((hasFolder ? location : location with { Path = location.Path[(location.Path.LastIndexOf('/') + 1)..] }).ToString());
}

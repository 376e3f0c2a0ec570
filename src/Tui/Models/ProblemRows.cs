using System.Collections.Immutable;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;

namespace Onboarding.Tui.Models;

/// <summary>What is wrong in the files, the worst first; each row leads to its place.</summary>
internal sealed class ProblemRows(ImmutableArray<Diagnostic> problems, GlyphSet glyphs) : IRowSource
{
    public int Count => problems.Length;

    public object KeyAt(int index) => problems[index];

    public Target? TargetAt(int index) => new ProblemTarget(problems[index]);

    /// <summary>The problem of a row.</summary>
    public Diagnostic ProblemAt(int index) => problems[index];

    public Line LineAt(int index, int width)
    {
        var problem = problems[index];
        var target = new SourceTarget(problem.Location);
        var place = new Span(PlaceOf(problem.Location), Tone.Link, Emphasis.Underline, target);
        var code = new Span(problem.Code, Tone.Faint);
        var message = ShownText.Line(problem.Message);
        var glyph = glyphs.GlyphOf(problem.Severity);
        // The pencil says that it can be mended from here.
        ImmutableArray<Span> pencil = QuickFixes.Mends(problem.Code) ? [new("  "), new(glyphs.Pencil, Tone.Active)] : [];
        var whole = new Line([glyph, new(" "), new(message), new("  "), place, new("  "), code, .. pencil], [], target);
        // Where it doesn't fit, the place stays readable and the message gives way.
        return DisplayWidth.Of(whole.Left.AsSpan()) <= width ? whole : new Line([glyph, new(" "), new(message)], [place, .. pencil], target);
    }

    /// <summary>How many there are of a severity.</summary>
    public int CountOf(Severity severity) => problems.Count(problem => problem.Severity == severity);

    private static string PlaceOf(SourceLocation location) => ShownText.Line(location.ToString());
}

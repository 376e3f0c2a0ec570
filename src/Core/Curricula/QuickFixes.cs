using System.Collections.Frozen;
using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>
/// The quick fixes there are, by the code of the problem that they mend. A fix is proposed from the text around the problem alone; whether it is right shows
/// when the file is read again (<see cref="QuickFixWriter"/>).
/// </summary>
public static class QuickFixes
{
    private static readonly FrozenDictionary<string, Func<SourceText, Diagnostic, int, IEnumerable<QuickFix>>> ByCode = new Dictionary<string, Func<SourceText, Diagnostic, int, IEnumerable<QuickFix>>>
    {
        [CurriculumRules.MaybeReworded.Code] = FormerIdFix.Add,
        [CurriculumRules.NotACheckbox.Code] = CheckboxFix.Repair,
        [CurriculumRules.AmbiguousIndent.Code] = IndentFix.Align,
        [CurriculumRules.BoxInHtml.Code] = CheckboxFix.TakeOutOfHtml,
        [CurriculumRules.UnknownAttribute.Code] = AttributeFix.Respell,
        [CurriculumRules.RepeatedAttribute.Code] = AttributeFix.RemoveRepeated,
    }.ToFrozenDictionary();

    /// <summary>The codes of the problems that have a quick fix in the curriculum's files, in order.</summary>
    public static ImmutableArray<string> Codes { get; } = [.. ByCode.Keys.Append(CurriculumRules.NoId.Code).Order(StringComparer.Ordinal)];

    /// <summary>Whether there is a quick fix for a problem of this code; for one of them it may still be refused.</summary>
    public static bool Mends(string code) => Codes.Contains(code);

    /// <summary>What may mend a problem, the likeliest first; empty where the text at its place is not what it is about.</summary>
    /// <param name="source">The file's text now.</param>
    /// <param name="problem">A problem that was found in it.</param>
    public static IEnumerable<QuickFix> For(SourceText source, Diagnostic problem)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(problem);
        var (line, column) = (problem.Location.Line, problem.Location.Column);
        if (!ByCode.TryGetValue(problem.Code, out var find) || line > source.LineCount || column > source.Line(line).Length + 1) return [];
        return find(source, problem, source.StartOf(line) + column - 1);
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Onboarding.Core.Curricula;
using Onboarding.Core.Progress;
using Onboarding.Core.Sources;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Curricula;

/// <summary>
/// A page under docs/problems: front of all a title with the code, then the fence that fails, the fence of the problems it gives, and the corrected fence.
/// In a fence marked <c>bytes</c>, <c>\xNN</c> is that byte. A fence marked <c>recorded</c> holds what the journal knows: <c>id | title | topic | link</c>.
/// </summary>
public sealed partial class ProblemPage
{
    private static readonly WorkspacePaths Paths = new("/team", "/team", "/team/progress", "/state");

    private ProblemPage(string code, IReadOnlyList<(string Info, string Text)> fences, string content) => (Code, Fences, Content) = (code, fences, content);

    public string Code { get; }

    public string Content { get; }

    public IReadOnlyList<(string Info, string Text)> Fences { get; }

    public static ProblemPage Read(string file)
    {
        var content = File.ReadAllText(file);
        var fences = Fence().Matches(content).Select(match => (match.Groups[2].Value.Trim(), match.Groups[3].Value)).ToList();
        return new ProblemPage(Path.GetFileNameWithoutExtension(file), fences, content);
    }

    /// <summary>The problems of one of the page's Markdown fences, as <c>onboard check</c> prints them and the panel shows them.</summary>
    public string ProblemsOf((string Info, string Text) fence)
    {
        var file = new SourceFile("track.md", BytesOf(fence));
        var curriculum = CurriculumReader.Read([file]);
        IEnumerable<Diagnostic> problems = curriculum.Problems;
        var recorded = Fences.FirstOrDefault(f => f.Info == "recorded").Text;
        if (recorded is not null) problems = problems.Concat(RemovedGoals.Problems(Paths, curriculum, ProgressOf(recorded, curriculum)));
        if (Code == CurriculumRules.EditRefused.Code) problems = problems.Concat(IdWriter.Apply(file, IdWriter.Propose(curriculum)).Problems);
        return string.Concat(problems.Select(p => $"{p.Location}: {Word(p.Severity)} {p.Code}: {p.Message}\n"));
    }

    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "information" };

    private static TraineeProgress ProgressOf(string recorded, Curriculum curriculum)
    {
        var some = new Some();
        return Folded.From(curriculum, [.. recorded.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new GoalDone(some.Stamp(), Reference(line)))]);
    }

    private static GoalReference Reference(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        return new GoalReference(GoalId.Parse(parts[0]), parts[1], parts[2].Length == 0 ? null : parts[2], parts[3].Length == 0 ? null : parts[3]);
    }

    private static byte[] BytesOf((string Info, string Text) fence)
    {
        if (!fence.Info.Contains("bytes", StringComparison.Ordinal)) return Encoding.UTF8.GetBytes(fence.Text);
        var bytes = new List<byte>();
        for (var i = 0; i < fence.Text.Length; i++)
        {
            if (fence.Text[i] == '\\' && i + 3 < fence.Text.Length && fence.Text[i + 1] == 'x')
            {
                bytes.Add(byte.Parse(fence.Text.AsSpan(i + 2, 2), NumberStyles.HexNumber));
                i += 3;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes([fence.Text[i]]));
            }
        }
        return [.. bytes];
    }

    [GeneratedRegex(@"^(`{3,})(.*)\n((?:.*\n)*?)\1$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}

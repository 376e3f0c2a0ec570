using System.Text;
using System.Text.RegularExpressions;
using Onboarding.Core.Tests.Architecture;
using Onboarding.Core.Tests.Curricula;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Tests.Workspaces;

namespace Onboarding.Core.Tests.Fuzzing;

/// <summary>What is fed with hostile bytes.</summary>
public static partial class FuzzTargets
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } = [Curriculum(), OnboardingJson(), Journal()];

    private static FuzzTarget Curriculum() => new("curriculum", [.. CurriculumSeeds()], MarkdownWords.All, bytes => CurriculumLaws.WaysOf(CurriculumLaws.Check(bytes)));

    private static FuzzTarget OnboardingJson() => new(
        "onboarding.json",
        [File.ReadAllBytes(Path.Combine(Repository.Root, "onboarding.json")), Encoding.UTF8.GetBytes(TestWorkspaces.AdaAndGrace)],
        ["{", "}", "[", "]", ",", ":", "\"", "\"people\"", "\"id\"", "\"ada\"", "\"name\"", "\"start\"", "\"2026-02-30\"", "\"mentors\"", "\"formerMentors\"", "\"grace\"", "\"goals\"", "\"list\"", "null", "true", "1e9", "// c\n", "/*", "*/", "\\u0000", "\ufeff", "😀", "\0"],
        bytes => OnboardingFileLaws.Check(bytes).Problems.Select(problem => (object)problem.Code));

    private static FuzzTarget Journal() => new("journal", [.. JournalSeeds.All()], JournalSeeds.Words, bytes => JournalLaws.WaysOf(JournalLaws.Check(bytes)));

    /// <summary>The inputs of the specs, the examples of the problems' pages, and the curriculum that is shipped, in pieces.</summary>
    private static IEnumerable<byte[]> CurriculumSeeds()
    {
        string[] folders = ["tests/Core.Tests/Specs", "docs/problems", "docs/curriculum"];
        foreach (var file in folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md").Order(StringComparer.Ordinal)))
        {
            var text = File.ReadAllText(file);
            var fences = Fence().Matches(text).Select(match => match.Groups["input"].Value.Replace("→", "\t", StringComparison.Ordinal));
            foreach (var seed in file.Contains("curriculum", StringComparison.Ordinal) ? text.Chunk(600).Select(part => new string(part)) : fences) yield return Encoding.UTF8.GetBytes(seed);
        }
    }

    [GeneratedRegex(@"^(?<fence>`{3,})md.*\n(?<input>(?:.*\n)*?)\k<fence>$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}

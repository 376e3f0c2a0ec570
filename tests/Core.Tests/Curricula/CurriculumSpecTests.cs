using System.Text;
using System.Text.RegularExpressions;
using Onboarding.Core.Curricula;
using Onboarding.Core.Tests.Architecture;

namespace Onboarding.Core.Tests.Curricula;

/// <summary>Runs <c>Specs/*.md</c>: under each heading an input fence, then the outline and problems that reading it gives.</summary>
public partial class CurriculumSpecTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Core.Tests", "Specs");

    public static TheoryData<string, string> Specs()
    {
        var specs = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (Match match in Spec().Matches(File.ReadAllText(file))) specs.Add(Path.GetFileName(file), match.Groups["name"].Value);
        }
        return specs;
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void Reading_the_input_gives_the_outline(string file, string name)
    {
        var match = Spec().Matches(File.ReadAllText(Path.Combine(Folder, file))).Single(m => m.Groups["name"].Value == name);
        var input = match.Groups["input"].Value.Replace("→", "\t", StringComparison.Ordinal);
        var curriculum = CurriculumReader.Read([new Onboarding.Core.Sources.SourceFile("track.md", Encoding.UTF8.GetBytes(input))]);
        Assert.Equal(match.Groups["outline"].Value, CurriculumOutline.Of(curriculum));
    }

    [Fact]
    public void Every_outline_in_the_specs_was_run()
    {
        var outlines = Directory.EnumerateFiles(Folder, "*.md").Sum(file => Outline().Count(File.ReadAllText(file)));
        Assert.InRange(outlines, 30, 1000);
        Assert.Equal(outlines, Specs().Count);
    }

    [GeneratedRegex(@"^### (?<name>.*)\n(?:.*\n)*?(?<fence>`{3,})md\n(?<input>(?:.*\n)*?)\k<fence>\n\n(?<fence2>`{3,})outline\n(?<outline>(?:.*\n)*?)\k<fence2>$", RegexOptions.Multiline)]
    internal static partial Regex Spec();

    [GeneratedRegex(@"^`{3,}outline$", RegexOptions.Multiline)]
    private static partial Regex Outline();
}

using System.Text;

namespace Onboarding.Core.Tests.Fuzzing;

/// <summary>A short run of what <c>tests/Fuzz</c> does for as long as one likes.</summary>
public class FuzzTests
{
    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Seeds_and_what_mutations_make_of_them_hold_what_they_should(string name)
    {
        var target = FuzzTargets.All.Single(target => target.Name == name);
        var finding = new FuzzRun(target, seed: 1).Feed(target.Seeds.Count + 2_000, out _);
        Assert.True(finding is null, $"{finding?.Fault}\n{Encoding.Latin1.GetString(finding?.Input ?? [])}");
    }
}

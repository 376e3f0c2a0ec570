using System.Reflection;

namespace Onboarding.Snapshots;

/// <summary>A snapshot whose test is gone would stay for ever, so it fails.</summary>
public class DanglingSnapshotTests
{
    [Fact]
    public void Every_snapshot_belongs_to_a_test()
    {
        var tests = TestsOf(typeof(DanglingSnapshotTests).Assembly);
        Assert.Contains("DanglingSnapshotTests.Every_snapshot_belongs_to_a_test", tests);
        Assert.Empty(Dangling(SnapshotsBelow(ProjectDirectory), tests));
    }

    [Fact]
    public void No_two_snapshots_have_one_name() =>
        Assert.Empty(SnapshotsBelow(ProjectDirectory).GroupBy(Path.GetFileName).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void A_snapshot_without_its_test_is_found()
    {
        string[] files = ["A.One.verified.txt", "A.One_dark.verified.txt", "A.Gone.verified.txt", "A.On.verified.txt"];
        Assert.Equal(["A.Gone.verified.txt", "A.On.verified.txt"], Dangling(files, ["A.One"]));
    }

    private static string ProjectDirectory => typeof(DanglingSnapshotTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "Verify.ProjectDirectory").Value!;

    private static string[] SnapshotsBelow(string folder) =>
        Directory.GetFiles(folder, "*.verified.*", SearchOption.AllDirectories);

    /// <summary>Names are <c>Class.Method.verified.txt</c>, or <c>Class.Method_case.verified.txt</c> for one case of a theory.</summary>
    private static IEnumerable<string> Dangling(IEnumerable<string> files, HashSet<string> tests) => files.Where(file =>
    {
        var name = Path.GetFileName(file);
        name = name[..name.IndexOf(".verified.", StringComparison.Ordinal)];
        return !tests.Contains(name) && !tests.Any(test => name.StartsWith(test + "_", StringComparison.Ordinal));
    });

    private static HashSet<string> TestsOf(Assembly assembly) =>
        (from type in assembly.GetTypes()
         from method in type.GetMethods()
         where method.GetCustomAttributes().Any(attribute => attribute is FactAttribute)
         select (type.DeclaringType is { } outer ? outer.Name + "." : "") + type.Name + "." + method.Name).ToHashSet();
}

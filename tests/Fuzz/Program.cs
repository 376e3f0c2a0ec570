using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Onboarding.Core.Tests.Fuzzing;
#if COVERAGE
using Onboarding.Fuzz;
#endif

// dotnet run -c Release --project tests/Fuzz [TARGET] [--count N] [--seed N] [--folder DIR] | [TARGET] --input FILE
//
// Feeds a target (`curriculum` without a name) with a million inputs, or as many as are asked for, and prints how many were fed, how quickly, and what broke. What
// breaks something is written to the folder, and what was worth going on from is read from and written to its `corpus`: so a run goes on where the last one ended.
//
// Guided by coverage, where the assemblies are instrumented (SharpFuzz is a dotnet tool):
//   dotnet build tests/Fuzz -c Release -p:Coverage=true
//   for name in Onboarding.Core Markdig YamlDotNet; do sharpfuzz artifacts/bin/Fuzz/release/$name.dll; done
//   dotnet artifacts/bin/Fuzz/release/Onboarding.Fuzz.dll
const int Batch = 1_000;
string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
int Number(string name, int otherwise) => Option(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

var name = args is [var first, ..] && !first.StartsWith('-') ? first : FuzzTargets.All[0].Name;
if (FuzzTargets.All.FirstOrDefault(target => target.Name == name) is not { } target)
{
    Console.Error.WriteLine($"There is no target '{name}'; there are {string.Join(", ", FuzzTargets.All.Select(target => target.Name))}.");
    return 2;
}
if (Option("--input") is { } again)
{
    var input = File.ReadAllBytes(again);
    try
    {
        Console.WriteLine(string.Join('\n', target.Check(input)));
        return 0;
    }
    catch (Exception fault) when (fault is not OutOfMemoryException)
    {
        Console.WriteLine($"{fault}\n\n{Encoding.Latin1.GetString(Shrinker.Shrink(target, input, fault))}");
        return 1;
    }
}
var (count, seed, folder) = (Number("--count", 1_000_000), Number("--seed", 1), Option("--folder") ?? Path.Combine("artifacts", "fuzz", name));
var corpus = Directory.CreateDirectory(Path.Combine(folder, "corpus"));
target = target with { Seeds = [.. target.Seeds, .. corpus.GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => File.ReadAllBytes(file.FullName))] };
#if COVERAGE
var coverage = new Coverage();
var run = new FuzzRun(target, seed, coverage.IsNew);
string Reached() => $"{coverage.Reached:N0} pairs of branches";
#else
var run = new FuzzRun(target, seed);
string Reached() => "no coverage";
#endif
var (total, broken, watch) = (0L, new HashSet<string>(), Stopwatch.StartNew());
while (total < count)
{
    var finding = run.Feed((int)Math.Min(Batch, count - total), out var fed);
    var before = total;
    total += fed;
    if (finding is not null && broken.Add(Shrinker.PlaceOf(finding.Fault)))
    {
        var file = Path.Combine(folder, $"broken-{NameOf(finding.Input)}.md");
        File.WriteAllBytes(file, Shrinker.Shrink(target, finding.Input, finding.Fault));
        Console.WriteLine($"\n{file} at {total:N0}:\n{finding.Fault}");
    }
    if (total / 20_000 > before / 20_000 || total == count)
        Console.WriteLine($"{total,12:N0} inputs {total / watch.Elapsed.TotalSeconds,8:N0}/s  {run.Ways,7:N0} ways  {run.Corpus.Count,7:N0} kept  {Reached()}  {broken.Count} broken");
}
foreach (var input in run.Corpus.Skip(target.Seeds.Count)) File.WriteAllBytes(Path.Combine(corpus.FullName, NameOf(input)), input);
return broken.Count == 0 ? 0 : 1;

static string NameOf(byte[] input) => Convert.ToHexStringLower(SHA256.HashData(input))[..16];

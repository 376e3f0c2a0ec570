using Onboarding.Benchmarks;

// dotnet run -c Release --project tests/Benchmarks [name …]: without a name, all of them. Exit code 1 where a limit is broken.
Benchmark[] benchmarks = [new ReadingBenchmark(), new LargeFolderBenchmark(), new HostileBenchmark(), new JournalBenchmark(), new TeamBenchmark(), new KeyBenchmark(), new SearchBenchmark(), new ScreenBenchmark(), new StartupBenchmark(), new WatchBenchmark(), new BytesBenchmark()];

var unknown = args.Except(benchmarks.Select(benchmark => benchmark.Name)).ToArray();
if (unknown.Length > 0)
{
    Console.Error.WriteLine($"There is no benchmark '{unknown[0]}'; there are {string.Join(", ", benchmarks.Select(benchmark => benchmark.Name))}.");
    return 2;
}
var report = new Report(Console.Out);
foreach (var benchmark in benchmarks.Where(benchmark => args.Length == 0 || args.Contains(benchmark.Name))) benchmark.Run(report);
return report.Broken == 0 ? 0 : 1;

using System.Text;
using Markdig;
using Onboarding.Core.Curricula;
using Onboarding.Core.Sources;
using Onboarding.Workloads;

namespace Onboarding.Benchmarks;

/// <summary>Reading a curriculum, problems and all, against Markdig's lean pipeline over the same bytes: both warm, on one thread.</summary>
internal sealed class ReadingBenchmark : Benchmark
{
    private static readonly CurriculumOptions OneThread = new() { Threads = 1 };
    private static readonly MarkdownPipeline Lean = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseTaskLists().UsePreciseSourceLocation().Build();

    public override string Name => "reading";

    public override void Run(Report report)
    {
        var root = Directory.CreateTempSubdirectory("onboard-reading").FullName;
        try
        {
            SyntheticWorkspace.Write(root, 10_000, 0);
            Compare(report, "The shipped curriculum", FilesIn(Path.Combine(ShippedFolder(), "docs", "curriculum")), 101);
            Compare(report, "10,000 goals with ids, chips and descriptions", FilesIn(Path.Combine(root, "docs", "curriculum")), 41);
            Compare(report, "10,000 bare checkboxes in 100 files", Bare(), 41);
            if (Environment.GetEnvironmentVariable("READING_FOLDER") is { Length: > 0 } folder) Compare(report, folder, FilesIn(folder), 9);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Compare(Report report, string what, SourceFile[] files, int runs)
    {
        report.Heading($"{what}: {files.Length} files, {files.Sum(file => file.Bytes.Length) / 1024:N0} KiB");
        var goals = 0;
        Action read = () => goals = CurriculumReader.Read(files, OneThread).Goals.Length;
        Action parse = () => Parse(files);
        Measure.Settle(read, parse);
        var comparison = Measure.Compare(read, parse, runs);
        report.Tell("goals", goals, "");
        report.Tell("Markdig's lean pipeline", comparison.Baseline.Median, "ms");
        report.Tell("reading", comparison.Subject.Median, "ms");
        report.AtMost("reading / lean pipeline", comparison.TimeRatio, 1.3, "×");
        report.AtMost("allocations / lean pipeline", comparison.AllocationRatio, 2, "×");
    }

    private static void Parse(SourceFile[] files)
    {
        foreach (var file in files) Markdown.Parse(Encoding.UTF8.GetString(file.Bytes.Span), Lean);
    }

    private static SourceFile[] FilesIn(string folder) =>
        [.. Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories).Select(file => new SourceFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file)))];

    private static SourceFile[] Bare() =>
        [.. Enumerable.Range(0, 100).Select(i => new SourceFile($"{i:00}.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 100).Select(j => $"- [ ] Do the thing number {(i * 100) + j}\n")))))];

    private static string ShippedFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Onboarding.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run outside of the repository.");
    }
}

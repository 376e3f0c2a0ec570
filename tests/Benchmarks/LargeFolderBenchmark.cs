using System.Runtime;
using System.Text;
using Markdig;
using Onboarding.Core.Curricula;
using Onboarding.Tui.Cli;
using Onboarding.Workloads;

namespace Onboarding.Benchmarks;

/// <summary>
/// Checking a folder of 5,000 files: they are read from disk, parsed, and looked at, with ids, needs, cycles, and links to files that must be there. The baseline
/// parses the same texts, decoded already and in memory, with Markdig's own parsers for what a curriculum needs (front matter, task lists, strikethrough, places)
/// and does nothing with them. Checking is a short run, as the verb is; the baseline's garbage is collected, which its small heap makes cheap.
/// </summary>
internal sealed class LargeFolderBenchmark : Benchmark
{
    private const int Files = 5_000;
    private const int Runs = 15;
    private static readonly MarkdownPipeline Own =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UseTaskLists().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).UsePreciseSourceLocation().Build();

    public override string Name => "folder";

    public override void Run(Report report)
    {
        var folder = Directory.CreateTempSubdirectory("onboard-folder").FullName;
        try
        {
            var bytes = SyntheticCurriculum.Write(folder, Files);
            report.Heading($"Checking {Files:N0} files of {bytes / 1e6:0.0} MB together");
            Compare(report, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(Report report, string folder)
    {
        var texts = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories).Select(file => File.ReadAllText(file, Encoding.UTF8)).ToArray();
        var (goals, problems) = (0, 0);
        // Nothing of a curriculum outlives its check, as in the verb.
        void Check(int threads)
        {
            ShortRun.Begin();
            var curriculum = CurriculumReader.Read(folder, new CurriculumOptions { Threads = threads });
            (goals, problems) = (curriculum.Goals.Length, curriculum.Problems.Length);
            // This process goes on.
            if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion) GC.EndNoGCRegion();
        }
        void Parse()
        {
            foreach (var text in texts) Markdown.Parse(text, Own);
        }
        var one = Measure.Compare(() => Check(1), Parse, Runs);
        var two = Measure.Compare(() => Check(CurriculumOptions.Default.Threads), Parse, Runs);
        report.Tell("goals", goals, "");
        report.Tell("problems", problems, "");
        report.Tell("Markdig's own parse, on one thread", one.Baseline.Median, "ms");
        report.Tell("checking, on one thread", one.Subject.Median, "ms");
        report.AtMost("checking / Markdig's own parse", one.TimeRatio, 1.3, "×");
        report.Tell("checking as shipped, on two threads", two.Subject.Median, "ms");
        report.AtMost("on two threads / on one", two.Subject.Median / one.Subject.Median, 1, "×");
        report.Tell("allocated by checking", one.Subject.AllocatedBytes / 1e6, "MB");
        report.Tell("kept by the curriculum", Kept(folder) / 1e6, "MB");
    }

    /// <summary>How many bytes a curriculum holds that was read, its files' texts included.</summary>
    private static long Kept(string folder)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var curriculum = CurriculumReader.Read(folder);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(curriculum);
        return kept;
    }
}

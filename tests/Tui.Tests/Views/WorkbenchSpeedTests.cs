using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Onboarding.Tui.Tests.Views;

/// <summary>
/// The work for one key with 10,000 goals: dispatch, model, layout, draw. The figures are printed. The limit finds what grows with the number of goals, not
/// milliseconds: this is a debug build, and other tests run beside it. The promised figures are held by <c>tests/Benchmarks</c> (<c>keys</c>).
/// </summary>
[Collection(nameof(Bench))]
public class WorkbenchSpeedTests(ITestOutputHelper output)
{
    private const int Goals = 10_000;
    private const int Keys = 60;
    private const double Limit = 150;

    [Fact]
    public void No_key_takes_longer_with_ten_thousand_goals_than_a_frame_or_two()
    {
        var folder = Directory.CreateTempSubdirectory("onboarding-speed-").FullName;
        Write(folder);
        using (var bench = Bench.OpenOn(folder))
        {
            Assert.Equal(Goals, bench.Workspace.Current.Curriculum.Goals.Length);
            bench.Press("1");
            Measure(bench, "move", "Down", "Down", "Up");
            Measure(bench, "expand and collapse", "Home", "Right", "Left");
            bench.Press("Ctrl+P", "g", "Enter");
            Measure(bench, "next status", "Space");
            Assert.Equal(Keys * 2, bench.Workspace.Current.Progress.Events.Length);
            bench.Press("1");
            bench.Press("Ctrl+F");
            Measure(bench, "filter", "g", "o", "a", "l", "1", "Backspace", "Backspace", "Backspace", "Backspace", "Backspace");
            bench.Press("Esc", "Ctrl+P");
            Measure(bench, "quick open", "g", "o", "a", "l", "1", "Backspace", "Backspace", "Backspace", "Backspace", "Backspace");
            bench.Press("Esc");
            Measure(bench, "palette", "F1", "Esc");
        }
        Directory.Delete(folder, recursive: true);
    }

    private void Measure(Bench bench, string name, params string[] keys)
    {
        var times = new List<double>();
        for (var i = 0; i < Keys * 2; i++)
        {
            var watch = Stopwatch.StartNew();
            bench.Press(keys[i % keys.Length]);
            if (i >= Keys) times.Add(watch.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        output.WriteLine($"{name,-22} median {times[times.Count / 2]:0.0} ms   99% {times[(int)(times.Count * 0.99)]:0.0} ms");
        Assert.True(times[times.Count / 10] < Limit, $"{name} takes {times[times.Count / 10]:0.0} ms.");
    }

    private static void Write(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "docs/curriculum"));
        File.WriteAllText(Path.Combine(folder, "onboarding.json"), """{ "people": [ { "id": "ada", "name": "Ada", "start": "2026-01-05" } ] }""");
        for (var track = 0; track < 20; track++)
        {
            var text = new StringBuilder($"# Track {track}\n");
            for (var goal = 0; goal < Goals / 20; goal++)
            {
                if (goal % 25 == 0) text.Append($"\n## Topic {goal / 25} <!-- #t{track}-{goal / 25} -->\n\n");
                text.Append($"- [ ] Goal {goal} of track {track} about something `due:w{(goal % 50) + 1}` <!-- #g{track}-{goal} -->\n");
            }
            File.WriteAllText(Path.Combine(folder, $"docs/curriculum/{track:00}.md"), text.ToString());
        }
    }
}

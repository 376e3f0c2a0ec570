using Onboarding.Terminals;

namespace Onboarding.Benchmarks;

/// <summary>What the published program sends to a terminal of 140×45 for one key: over a slow line, bytes are time.</summary>
internal sealed class BytesBenchmark : Benchmark
{
    private const int Presses = 20;
    private const string Down = "\u001b[B";
    private const string Up = "\u001b[A";
    private const string Escape = "\u001b";
    private const string F1 = "\u001bOP";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(120);

    public override string Name => "bytes";

    public override void Run(Report report)
    {
        if (!File.Exists(OnboardProgram.PublishedPath))
        {
            report.Fail("the native program", "run 'dotnet publish src/Tui -c Release' first");
            return;
        }
        report.Heading("Bytes to a terminal of 140×45, the shipped curriculum");
        var folder = Directory.CreateTempSubdirectory("onboard-bytes").FullName;
        try
        {
            var workspace = ShippedWorkspace.Write(Path.Combine(folder, "workspace"));
            using var terminal = PseudoTerminal.Start(OnboardProgram.PublishedPath, [], workspace, OnboardProgram.Surroundings(Path.Combine(folder, "home")), 140, 45);
            if (!terminal.WaitFor(t => t.BytesWritten > 3_000, Patience) || !Settle(terminal)) report.Fail("the first frame", "the program did not draw one");
            else Measure(report, terminal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(Report report, PseudoTerminal terminal)
    {
        Press(terminal, "1");
        report.AtMost("moving the selection, largest", Moving(terminal), 600, "B");
        OpenList(terminal, "\u000b\u0013");
        report.AtMost("… in the keyboard shortcuts, largest", Moving(terminal), 600, "B");
        OpenList(terminal, "\u000b,");
        report.AtMost("… in the settings, largest", Moving(terminal), 600, "B");
        report.AtMost("opening the palette, largest", Enumerable.Range(0, Presses / 2).Max(_ =>
        {
            var opened = Press(terminal, F1);
            Press(terminal, Escape);
            return opened;
        }), 4_000, "B");
        Press(terminal, "n");
        report.AtMost("a key in the note editor, largest", "What surprised me most".Max(letter => Press(terminal, letter.ToString())), 300, "B");
    }

    private static long Moving(PseudoTerminal terminal) => Enumerable.Range(0, Presses).Max(i => Press(terminal, i % 8 < 4 ? Down : Up));

    /// <summary>Opens a tab whose page is a list by its chord, and goes from the field to the rows.</summary>
    private static void OpenList(PseudoTerminal terminal, string chord)
    {
        foreach (var key in chord) Press(terminal, key.ToString());
        Press(terminal, Down);
        Press(terminal, Down);
    }

    /// <summary>The bytes that a key causes; a key that causes none was not understood.</summary>
    private static long Press(PseudoTerminal terminal, string key)
    {
        var before = terminal.BytesWritten;
        terminal.Send(key);
        if (!terminal.WaitFor(t => t.BytesWritten > before, TimeSpan.FromSeconds(2))) throw new InvalidOperationException($"The key {key.Replace(Escape, "Esc ")} changed nothing on the screen.");
        Settle(terminal);
        return terminal.BytesWritten - before;
    }

    private static bool Settle(PseudoTerminal terminal) => terminal.WaitForQuiet(Quiet, Patience);
}

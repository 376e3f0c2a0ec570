using System.Diagnostics;
using CsCheck;
using Onboarding.Core.Sources;
using Onboarding.Core.Tests.Progress;

namespace Onboarding.Core.Tests.Sources;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void A_change_stands_between_three_lines_of_what_stays() => Assert.Equal(
        "--- a/x.md\n+++ b/x.md\n@@ -2,7 +2,8 @@\n b\n c\n d\n-e\n+E\n+new\n f\n g\n h\n",
        UnifiedDiff.Of("x.md", "a\nb\nc\nd\ne\nf\ng\nh\ni\n", "a\nb\nc\nd\nE\nnew\nf\ng\nh\ni\n"));

    [Fact]
    public void Changes_that_are_far_apart_stand_for_themselves_and_near_ones_together()
    {
        string[] lines = [.. Enumerable.Range(0, 30).Select(i => $"line {i}\n")];
        string Changed(params int[] at) => string.Concat(lines.Select((line, i) => at.Contains(i) ? "new " + line : line));
        Assert.Equal(2, UnifiedDiff.Of("x", string.Concat(lines), Changed(4, 20)).Split("\n@@ ").Length - 1);
        Assert.Equal(1, UnifiedDiff.Of("x", string.Concat(lines), Changed(4, 10)).Split("\n@@ ").Length - 1);
    }

    [Fact]
    public void Nothing_changed_is_nothing_and_a_missing_last_line_end_is_told()
    {
        Assert.Equal("", UnifiedDiff.Of("x", "a\r\n", "a\r\n"));
        Assert.Equal("--- a/x\n+++ b/x\n@@ -0,0 +1,1 @@\n+a\n\\ No newline at end of file\n", UnifiedDiff.Of("x", "", "a"));
        Assert.Equal("--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a\r\n+a\n", UnifiedDiff.Of("x", "a\r\n", "a\n"));
    }

    [Fact]
    public void Git_makes_of_the_text_before_and_the_diff_the_text_after()
    {
        using var folder = new TempFolder();
        Run(folder, "init -q");
        var text = Gen.Char["ab\n\r"].Array[0, 40].Select(chars => new string(chars));
        var texts = Gen.Select(text, text).Where((before, after) => before != after && before.Length > 0 && after.Length > 0).Array[40].Single();
        foreach (var (before, after) in texts)
        {
            File.WriteAllText(folder.At("x"), before);
            File.WriteAllText(folder.At("x.diff"), UnifiedDiff.Of("x", before, after));
            Run(folder, "apply x.diff");
            Assert.Equal(after, File.ReadAllText(folder.At("x")));
        }
    }

    private static void Run(TempFolder folder, string arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path, RedirectStandardError = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        using var git = Process.Start(start)!;
        var said = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, said);
    }
}

using System.Text;
using VerifyTests;

namespace Onboarding.Core.Tests.Snapshots;

public sealed class SnapshotFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    private string Verified => Path.Combine(_folder, "A.One.verified.txt");

    private string Received => Path.Combine(_folder, "A.One.received.txt");

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one\ntwo\n")]
    [InlineData("one\r\ntwo")]
    [InlineData("\ufeffone\ntwo")]
    public void What_an_editor_or_git_may_have_done_to_a_snapshot_is_forgiven(string snapshot)
    {
        File.WriteAllText(Verified, snapshot);
        File.WriteAllText(Received, "left from the last run");

        Open().Compare("one\ntwo");

        Assert.False(File.Exists(Received));
    }

    [Theory]
    [InlineData("one\ntwo\n\n")]
    [InlineData("one \ntwo")]
    [InlineData("")]
    public void Any_other_difference_fails_and_leaves_what_was_received(string snapshot)
    {
        File.WriteAllText(Verified, snapshot);

        Assert.Throws<VerifyException>(() => Open().Compare("one\ntwo"));

        Assert.Equal("one\ntwo"u8.ToArray(), File.ReadAllBytes(Received));
        Assert.Equal(snapshot, File.ReadAllText(Verified));
    }

    [Fact]
    public void The_message_shows_the_lines_that_differ()
    {
        File.WriteAllText(Verified, "1\n2\n3\n4\n5\n6\n7\n8\n9");

        var message = Assert.Throws<VerifyException>(() => Open().Compare("1\n2\n3\n4\n5\nsix\n7\n8\n9")).Message;

        Assert.EndsWith("\n\n@ line 4\n  4\n  5\n- 6\n+ six\n  7\n  8", message);
        Assert.Contains("A.One.verified.txt differs", message);
    }

    [Fact]
    public void A_snapshot_that_is_accepted_has_neither_byte_order_mark_nor_trailing_newline()
    {
        Open(accept: true).Compare("ä\r\nb");

        Assert.Equal(Encoding.UTF8.GetBytes("ä\nb"), File.ReadAllBytes(Verified));
        Open().Compare("ä\nb");
    }

    [Fact]
    public void Nothing_is_accepted_without_being_asked_for_or_on_a_build_server()
    {
        Assert.False(MayAccept([]));
        Assert.True(MayAccept(new() { ["ACCEPT_SNAPSHOTS"] = "1" }));
        Assert.False(MayAccept(new() { ["ACCEPT_SNAPSHOTS"] = "1", ["CI"] = "true" }));
    }

    [Fact]
    public async Task A_snapshot_is_named_after_class_method_and_case_and_stands_beside_the_source()
    {
        await Record.ExceptionAsync(async () => await Verify("text", sourceFile: Path.Combine(_folder, "Some.cs")).UseTextForParameters("dark"));

        var file = Assert.Single(Directory.GetFiles(_folder));
        var name = $"{nameof(SnapshotFileTests)}.{nameof(A_snapshot_is_named_after_class_method_and_case_and_stands_beside_the_source)}_dark.";
        Assert.StartsWith(name, Path.GetFileName(file));
        Assert.Equal("text", File.ReadAllText(file));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SnapshotFile Open(bool accept = false) => new(Verified, Received, accept);

    private static bool MayAccept(Dictionary<string, string> variables) => SnapshotFile.MayAccept(variables.GetValueOrDefault);
}

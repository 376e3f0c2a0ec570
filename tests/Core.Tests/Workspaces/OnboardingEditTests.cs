using System.Text;
using Onboarding.Core.Sources;
using Onboarding.Core.Tests.Progress;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

public sealed class OnboardingEditTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_many_who_edit_at_once_nobody_is_lost()
    {
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, writer =>
        {
            for (var i = 0; i < 10; i++) OnboardingEdit.Apply(_folder.Path, file => OnboardingWriter.Add(file, Somebody($"p{writer}-{i}")));
        });

        Assert.Equal(80, Read().Roster.People.Length);
        Assert.Equal(["onboarding.json", "progress"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Two_open_workspaces_that_enroll_somebody_keep_both()
    {
        TestWorkspaces.Write(_folder, "team");
        using var one = TestWorkspaces.Open(_folder.At("team"), _folder.At("state"), "ada", TimeProvider.System);
        using var other = TestWorkspaces.Open(_folder.At("team"), _folder.At("state"), "grace", TimeProvider.System);

        one.Enroll(Somebody("linus"));
        other.Enroll(Somebody("edsger"));

        Assert.Equal(["ada", "edsger", "grace", "linus"], other.Current.Roster.People.Select(person => person.Id).Order());
    }

    [Fact]
    public void A_new_file_names_its_schema_which_stands_beside_the_journal()
    {
        var made = OnboardingEdit.Apply(_folder.Path, file => file);

        Assert.Equal([_folder.At("onboarding.json"), _folder.At("progress", "onboarding.schema.json")], made);
        Assert.Contains("\"$schema\": \"progress/onboarding.schema.json\"", File.ReadAllText(made[0]));
        Assert.Empty(OnboardingEdit.Apply(_folder.Path, file => OnboardingWriter.Add(file, Somebody("ada"))));
    }

    [Theory]
    [InlineData("""{"people":[""]}""", """{"people":["", { "id": "ada", "name": "ada" }]}""")]
    [InlineData("""{"people":[ /* the team */ ]}""", "{\"people\":[\n    { \"id\": \"ada\", \"name\": \"ada\" }  /* the team */ ]}")]
    [InlineData("""{"people":[]}""", "{\"people\":[\n    { \"id\": \"ada\", \"name\": \"ada\" }\n  ]}")]
    [InlineData("\ufeff{\"people\":[7,],}", "\ufeff{\"people\":[7, { \"id\": \"ada\", \"name\": \"ada\" },],}")]
    public void What_else_stands_in_the_list_stays(string before, string after) =>
        Assert.Equal(after, Encoding.UTF8.GetString(OnboardingWriter.Add(Encoding.UTF8.GetBytes(before), Somebody("ada"))));

    [Fact]
    public void A_byte_order_mark_is_no_column() =>
        Assert.Equal(new SourceLocation("onboarding.json", 1, 12), Assert.Single(OnboardingFile.Read(Encoding.UTF8.GetBytes("\ufeff{\"people\":[7]}")).Problems).Location);

    [Fact]
    public void An_edit_that_is_refused_leaves_everything_as_it_was()
    {
        _folder.Write("onboarding.json", TestWorkspaces.AdaAndGrace);

        Assert.Throws<WorkspaceException>(() => OnboardingEdit.Apply(_folder.Path, file => OnboardingWriter.Add(file, Somebody("ada"))));

        Assert.Equal(TestWorkspaces.AdaAndGrace, File.ReadAllText(_folder.At("onboarding.json")));
        Assert.Equal(_folder.At("onboarding.json"), Assert.Single(Directory.GetFileSystemEntries(_folder.Path)));
    }

    [Fact]
    public void What_a_killed_process_left_beside_does_not_stop_the_next_one_for_ever()
    {
        _folder.Write("onboarding.json", TestWorkspaces.AdaAndGrace);
        _folder.Write("onboarding.json.new", "{ \"people\": [");

        OnboardingEdit.Apply(_folder.Path, file => OnboardingWriter.Add(file, Somebody("linus")));

        Assert.Equal(3, Read().Roster.People.Length);
        Assert.False(File.Exists(_folder.At("onboarding.json.new")));
    }

    [Fact]
    public void The_file_keeps_its_mode_and_its_link()
    {
        if (OperatingSystem.IsWindows()) return;
        var real = _folder.Write("shared/onboarding.json", TestWorkspaces.AdaAndGrace);
        File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(_folder.At("onboarding.json"), real);

        OnboardingEdit.Apply(_folder.Path, file => OnboardingWriter.Add(file, Somebody("linus")));

        Assert.NotNull(File.ResolveLinkTarget(_folder.At("onboarding.json"), returnFinalTarget: false));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(real));
        Assert.Contains("linus", File.ReadAllText(real));
    }

    private static Person Somebody(string id) => new(id, id, null, null, null, []);

    private OnboardingFile Read() => OnboardingReader.Read("onboarding.json", File.ReadAllBytes(_folder.At("onboarding.json")));
}

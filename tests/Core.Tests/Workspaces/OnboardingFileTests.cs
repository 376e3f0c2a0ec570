using System.Text;
using CsCheck;
using Onboarding.Core.Curricula;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

public class OnboardingFileTests
{
    private const string Commented = """
        // Our team.
        {
          "$schema": "docs/onboarding.schema.json",
          "curriculum": "learn", // moved last year
          "goals": "links",
          "goal-headings": ["To do"],
          "goal-column": "Task",
          "role-lead-ins": ["Manager", "Buddy"],
          "people": [
            { "id": "ada", "name": "Ada Łovelace", "email": "ada@example.org",
              "start": "2026-03-02", "mentors": ["grace"] },
            { "id": "grace", "role": "lead" }, // on leave
          ],
        }

        """;

    private static readonly Person Linus = new("linus", "Linus \"L\" 🐧", "linus@example.org", null, new DateOnly(2026, 4, 1), ["grace"]);

    [Fact]
    public void Comments_and_trailing_commas_are_allowed_and_everything_is_read()
    {
        var file = Read(Commented);
        Assert.Empty(file.Problems);
        Assert.Equal(("learn", "progress", GoalSource.Links, "To do"), (file.Curriculum, file.Journal, file.Goals, Assert.Single(file.GoalHeadings)));
        Assert.Equal(("Task", "Manager Buddy"), (file.CurriculumOptions.GoalColumn, string.Join(' ', file.CurriculumOptions.RoleLeadIns)));
        var ada = file.Roster.Find("ADA")!;
        Assert.Equal(("Ada Łovelace", "ada@example.org", new DateOnly(2026, 3, 2), "grace"), (ada.Name, ada.Email, ada.Start, Assert.Single(ada.Mentors)));
        Assert.Equal(("grace", "lead"), (file.Roster.Find("grace")!.Name, file.Roster.Find("grace")!.Role));
    }

    [Theory]
    [InlineData("", "WSP0001 1:1")]
    [InlineData("{\n  \"people\": [\n    { \"id\": \"é\" \"x\" }\n", "WSP0001 3:17")]
    [InlineData("[]", "WSP0002 1:1")]
    [InlineData("{} {}", "WSP0001 1:4")]
    [InlineData("{\n  \"journal\": 7\n}", "WSP0002 2:14")]
    [InlineData("{ \"smallest-group\": 2, \"stale-after\": 0.5 }", "WSP0004 1:21, WSP0004 1:39")]
    [InlineData("{ \"smallest-group\": \"5\", \"stale-after\": [] }", "WSP0002 1:21, WSP0002 1:41")]
    [InlineData("{ \"people\": [7, { \"id\": \"a b\" }] }", "WSP0002 1:14, WSP0005 1:25")]
    [InlineData("{ \"people\": [{ \"id\": \"ada\", \"mentors\": [\"grace\", 7, \"ada\"], \"x\": {} }] }", "WSP0008 1:41, WSP0002 1:50, WSP0009 1:53, WSP0003 1:61")]
    public void Faults_have_their_places(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Read(text).Problems.Select(problem => $"{problem.Code} {problem.Location.Line}:{problem.Location.Column}")));

    [Theory]
    [InlineData("{}", 5, 12)]
    [InlineData("{ \"smallest-group\": 8, \"stale-after\": 6 }", 8, 6)]
    [InlineData("{ \"smallest-group\": 3 }", 3, 12)]
    [InlineData("{ \"smallest-group\": 2, \"stale-after\": 6 }", 5, 6)]
    [InlineData("{ \"smallest-group\": -1, \"stale-after\": 1000 }", 5, 12)]
    [InlineData("{ \"smallest-group\": null }", 5, 12)]
    public void The_smallest_group_may_be_larger_or_a_little_smaller_and_what_is_below_the_floor_is_refused(string text, int group, int months)
    {
        var health = Read(text).Health;
        Assert.Equal((group, months), (health.SmallestGroup, health.StaleAfterMonths));
    }

    [Fact]
    public void A_fault_leaves_the_rest_in_force()
    {
        var file = Read("{ \"journal\": \"log\", \"people\": [{ \"id\": \"ada\" }], \"curriculum\": }");
        Assert.Equal(("log", 1, "docs/curriculum"), (file.Journal, file.Roster.People.Length, file.Curriculum));
    }

    [Fact]
    public void A_person_is_added_as_the_last_one_stands_and_all_else_stays()
    {
        var edited = Encoding.UTF8.GetString(OnboardingWriter.Add(Encoding.UTF8.GetBytes(Commented), Linus));
        Assert.Equal(
            Commented.Replace("{ \"id\": \"grace\", \"role\": \"lead\" }", "{ \"id\": \"grace\", \"role\": \"lead\" },\n    { \"id\": \"linus\", \"name\": \"Linus \\\"L\\\" 🐧\", \"email\": \"linus@example.org\", \"start\": \"2026-04-01\", \"mentors\": [\"grace\"] }"),
            edited);
        Assert.Equal(Linus.Name, Read(edited).Roster.Find("linus")!.Name);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\n}\n")]
    [InlineData("{ \"people\": [] }")]
    [InlineData("{ \"people\": [ ], }")]
    [InlineData("{ \"journal\": \"x\" }")]
    [InlineData("{ \"journal\": \"x\", }")]
    [InlineData("\ufeff{\r\n  \"people\": [\r\n    { \"id\": \"ada\" }\r\n  ]\r\n}\r\n")]
    [InlineData("{ \"people\": [{ \"id\": \"ada\" }, ] }")]
    public void A_person_is_added_to_any_valid_file(string text)
    {
        var file = OnboardingWriter.Add(Encoding.UTF8.GetBytes(text), Linus);
        var read = OnboardingReader.Read("onboarding.json", file);
        Assert.Empty(read.Problems.Where(problem => problem.Code != "WSP0008"));
        Assert.Equal(Linus.Start, read.Roster.Find("linus")!.Start);
    }

    [Fact]
    public void A_first_day_is_changed_or_added_and_all_else_stays()
    {
        var bytes = Encoding.UTF8.GetBytes(Commented);
        Assert.Equal(Commented.Replace("2026-03-02", "2026-03-09"), Encoding.UTF8.GetString(OnboardingWriter.SetStart(bytes, "Ada", new DateOnly(2026, 3, 9))));
        Assert.Equal(Commented.Replace("\"lead\"", "\"lead\", \"start\": \"2026-03-09\""), Encoding.UTF8.GetString(OnboardingWriter.SetStart(bytes, "grace", new DateOnly(2026, 3, 9))));
        Assert.Throws<WorkspaceException>(() => OnboardingWriter.SetStart(bytes, "eve", default));
    }

    [Fact]
    public void A_broken_file_is_never_edited()
    {
        var refusal = Assert.Throws<WorkspaceException>(() => OnboardingWriter.Add("{ \"people\": [ }"u8.ToArray(), Linus));
        Assert.Contains("onboarding.json:1:15", refusal.Message);
    }

    [Fact]
    public void A_new_file_is_valid()
    {
        var file = Encoding.UTF8.GetString(OnboardingWriter.New());
        Assert.Empty(Read(file).Problems);
        Assert.DoesNotContain('\r', file);
    }

    [Fact]
    public void Any_bytes_give_problems_inside_the_file_and_no_exception()
    {
        var cut = Gen.Select(Gen.Int[0, Commented.Length], Gen.Int[0, 60], Gen.Char["{}[]\":,/*\\u1\ud800é\n"].Array[0, 4])
            .Select((at, length, put) => Encoding.UTF8.GetBytes(Commented[..at] + new string(put) + Commented[Math.Min(Commented.Length, at + length)..]));
        Gen.OneOf(Gen.Byte.Array[0, 60], cut).Sample(
            bytes =>
            {
                var lines = Encoding.UTF8.GetString(bytes).Split('\n', '\r').Length;
                Assert.All(OnboardingReader.Read("onboarding.json", bytes).Problems, problem => Assert.InRange(problem.Location.Line, 1, lines));
            },
            iter: 10_000);
    }

    private static OnboardingFile Read(string text) => OnboardingReader.Read("onboarding.json", Encoding.UTF8.GetBytes(text));
}

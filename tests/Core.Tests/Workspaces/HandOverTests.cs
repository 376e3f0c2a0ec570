using System.Text;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

/// <summary>One mentor takes over from another in <c>onboarding.json</c>, and nothing else in the file changes.</summary>
public class HandOverTests
{
    [Theory]
    [InlineData("\"mentors\": [\"grace\"]", "\"mentors\": [\"linus\"], \"formerMentors\": [\"grace\"]")]
    [InlineData("\"mentors\": [ \"grace\", /* too */ \"edsger\", ]", "\"mentors\": [ \"linus\", /* too */ \"edsger\", ], \"formerMentors\": [\"grace\"]")]
    [InlineData("\"mentors\": [\"edsger\", \"Grace\"], \"formerMentors\": []", "\"mentors\": [\"edsger\", \"linus\"], \"formerMentors\": [\"grace\"]", "Grace")]
    [InlineData("\"formerMentors\": [\"edsger\"], \"mentors\": [\"grace\"]", "\"formerMentors\": [\"edsger\", \"grace\"], \"mentors\": [\"linus\"]")]
    [InlineData("\"mentors\": [\"grace\", \"linus\"]", "\"mentors\": [\"linus\"], \"formerMentors\": [\"grace\"]")]
    [InlineData("\"mentors\": [\"linus\", \"grace\"]", "\"mentors\": [\"linus\"], \"formerMentors\": [\"grace\"]")]
    [InlineData("\"mentors\": [\"grace\"], \"formerMentors\": [\"grace\"]", "\"mentors\": [\"linus\"], \"formerMentors\": [\"grace\"]")]
    public void The_one_before_is_a_former_mentor(string before, string after, string? written = null)
    {
        var expected = written is null ? after : after.Replace("[\"grace\"]", $"[\"{written}\"]", StringComparison.Ordinal);
        Assert.Equal(File(expected), HandOver(before, "grace", "linus"));
    }

    [Theory]
    [InlineData("\"mentors\": []", "\"mentors\": [\"linus\"]")]
    [InlineData("\"name\": \"Ada\"", "\"name\": \"Ada\", \"mentors\": [\"linus\"]")]
    [InlineData("\"mentors\": [\"grace\"]", "\"mentors\": [\"grace\", \"linus\"]")]
    public void Without_one_who_hands_over_there_is_one_mentor_more(string before, string after) => Assert.Equal(File(after), HandOver(before, null, "linus"));

    [Theory]
    [InlineData("grace", "nobody", "no person 'nobody'")]
    [InlineData("grace", "ada", "their own mentor")]
    [InlineData("edsger", "linus", "'edsger' is not a mentor of 'ada'")]
    [InlineData("grace", "grace", "take over from themself")]
    public void What_cannot_be_is_refused(string from, string to, string reason) =>
        Assert.Contains(reason, Assert.Throws<WorkspaceException>(() => HandOver("\"mentors\": [\"grace\"]", from, to)).Message);

    private static string HandOver(string ada, string? from, string to) => Encoding.UTF8.GetString(OnboardingWriter.HandOver(Encoding.UTF8.GetBytes(File(ada)), "Ada", from, to));

    private static string File(string ada) => $$"""
        {
          // The team.
          "people": [
            { "id": "ada", "start": "2026-03-02", {{ada}} }, // learns
            { "id": "grace" }, { "id": "linus" }, { "id": "edsger" },
          ],
        }
        """;
}

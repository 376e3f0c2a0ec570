namespace Onboarding.Core.Workspaces;

/// <summary>A person as the file has them, with the byte offsets of what can be wrong.</summary>
internal sealed class PersonDraft
{
    public int At { get; init; }

    public string? Id { get; set; }

    public int IdAt { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    public int EmailAt { get; set; }

    public string? Role { get; set; }

    public DateOnly? Start { get; set; }

    public List<(string Text, int At)> Mentors { get; set; } = [];

    public List<(string Text, int At)> FormerMentors { get; set; } = [];

    public PersonLayout Layout { get; set; } = new("", default, 0, null);
}

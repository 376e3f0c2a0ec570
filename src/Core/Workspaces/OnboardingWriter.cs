using System.Globalization;
using System.Text;
using Onboarding.Core.Progress;

namespace Onboarding.Core.Workspaces;

/// <summary>Edits <c>onboarding.json</c> and leaves every byte that the edit is not about as it is: comments, order, indentation, line ends.</summary>
public static class OnboardingWriter
{
    /// <summary>A new file.</summary>
    public static byte[] New() => Encoding.UTF8.GetBytes(
        $$"""
        {
          "$schema": "{{OnboardingFile.DefaultJournal}}/{{OnboardingSchema.FileName}}",
          "curriculum": "{{OnboardingFile.DefaultCurriculum}}",
          "journal": "{{OnboardingFile.DefaultJournal}}",
          "people": []
        }

        """.ReplaceLineEndings("\n"));

    /// <summary>The file with one more person, on a line of their own.</summary>
    /// <exception cref="WorkspaceException">The file is not JSON, or there is such a person already.</exception>
    public static byte[] Add(byte[] file, Person person)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(person);
        var (read, layout) = Read(file);
        if (!PersonId.IsValid(person.Id)) throw new WorkspaceException($"'{person.Id}' is not an id for a person.");
        if (read.Roster.Find(person.Id) is not null) throw new WorkspaceException($"There is a person '{person.Id}' already.");
        var line = Line(person);
        if (layout.People is not { } people)
        {
            var first = layout.LastRootValueEnd == 0;
            var at = first ? layout.Root.Start.Value + 1 : layout.LastRootValueEnd;
            return Insert(file, at..at, $"{(first ? "" : ",")}\n  \"people\": [\n    {line}\n  ]{(first ? "\n" : "")}");
        }
        if (layout.LastEntry is { } last) return Insert(file, last.End..last.End, "," + Separator(file, last.Start.Value) + line);
        var inside = (people.Start.Value + 1)..(people.End.Value - 1);
        // A comment may stand between the brackets.
        return file.AsSpan(inside).Trim(" \t\r\n"u8).IsEmpty ? Insert(file, inside, $"\n    {line}\n  ") : Insert(file, inside.Start..inside.Start, $"\n    {line} ");
    }

    /// <summary>The file with another first day for a person.</summary>
    /// <exception cref="WorkspaceException">The file is not JSON, or there is no such person.</exception>
    public static byte[] SetStart(byte[] file, string personId, DateOnly start)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (_, layout) = Read(file);
        var person = layout.Persons.FirstOrDefault(row => PersonId.AreSame(row.Id, personId))
            ?? throw new WorkspaceException($"There is no person '{personId}'.");
        var date = $"\"{start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"";
        return person.Start is { } value
            ? Insert(file, value, date)
            : Insert(file, person.LastValueEnd..person.LastValueEnd, $", \"start\": {date}");
    }

    /// <summary>The file with another mentor for a trainee; the one before is a former mentor.</summary>
    /// <param name="file">The file as it is.</param>
    /// <param name="trainee">Whose mentor it is.</param>
    /// <param name="from">The mentor who hands over; null where nobody does.</param>
    /// <param name="to">The mentor who takes over.</param>
    /// <exception cref="WorkspaceException">The file is not JSON, or there is no such person, or they can't be the mentor.</exception>
    public static byte[] HandOver(byte[] file, string trainee, string? from, string to)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (read, _) = Read(file);
        var (person, mentor) = (Find(read, trainee), Find(read, to));
        if (mentor.Id == person.Id) throw new WorkspaceException($"'{person.Id}' cannot be their own mentor.");
        var before = from is null ? null : person.Mentors.FirstOrDefault(id => PersonId.AreSame(id, from)) ?? throw new WorkspaceException($"'{from}' is not a mentor of '{person.Id}'.");
        if (before is not null && PersonId.AreSame(before, mentor.Id)) throw new WorkspaceException($"'{mentor.Id}' cannot take over from themself.");
        return new MentorEdit(file, person.Id).Apply(before, mentor.Id);
    }

    private static Person Find(OnboardingFile file, string person) => file.Roster.Find(person) ?? throw new WorkspaceException($"There is no person '{person}' in {OnboardingFile.Name}.");

    private static (OnboardingFile File, OnboardingLayout Layout) Read(byte[] file)
    {
        var read = OnboardingReader.Read(OnboardingFile.Name, file);
        if (read.Layout is { } layout) return (read, layout);
        throw new WorkspaceException($"{read.Problems[0].Location}: {read.Problems[0].Message} It was left as it is.");
    }

    private static byte[] Insert(byte[] file, Range range, string text) =>
        [.. file.AsSpan(..range.Start.Value), .. Encoding.UTF8.GetBytes(text), .. file.AsSpan(range.End.Value..)];

    // The next person stands as the last one does: on a line of their own with the same indentation, or on the same line.
    private static string Separator(byte[] file, int start)
    {
        var lineStart = file.AsSpan(0, start).LastIndexOf((byte)'\n') + 1;
        var before = file.AsSpan(lineStart..start);
        if (lineStart == 0 || !before.Trim(" \t"u8).IsEmpty) return " ";
        return (lineStart > 1 && file[lineStart - 2] == (byte)'\r' ? "\r\n" : "\n") + Encoding.UTF8.GetString(before);
    }

    private static string Line(Person person)
    {
        var fields = new List<string> { Field("id", person.Id), Field("name", person.Name) };
        if (person.Email is not null) fields.Add(Field("email", person.Email));
        if (person.Role is not null) fields.Add(Field("role", person.Role));
        if (person.Start is { } start) fields.Add(Field("start", start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        if (!person.Mentors.IsEmpty) fields.Add($"\"mentors\": [{string.Join(", ", person.Mentors.Select(JsonQuote.Of))}]");
        return $"{{ {string.Join(", ", fields)} }}";
    }

    private static string Field(string name, string value) => $"\"{name}\": {JsonQuote.Of(value)}";
}

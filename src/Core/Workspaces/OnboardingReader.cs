using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Onboarding.Core.Curricula;
using Onboarding.Core.Reviews;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Workspaces;

/// <summary>Reads <c>onboarding.json</c>. Comments and trailing commas are allowed. For one file.</summary>
internal ref partial struct OnboardingReader
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _markLength;
    private readonly ImmutableArray<Diagnostic>.Builder _problems;
    private readonly List<PersonDraft> _people;
    private readonly SourceText _text;
    private Utf8JsonReader _json;
    private OnboardingFile _file;
    private Range? _peopleRange, _lastEntry;
    private int _lastRootValueEnd;

    private OnboardingReader(string path, ReadOnlySpan<byte> bytes, int markLength)
    {
        _bytes = bytes;
        _markLength = markLength;
        _text = new SourceText(path, Encoding.UTF8.GetString(bytes[markLength..]));
        _json = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        _problems = ImmutableArray.CreateBuilder<Diagnostic>();
        _people = [];
        _file = OnboardingFile.Default;
    }

    /// <summary>Reads the file's bytes. Never throws for bad content: what can't be read is a problem, and the rest counts.</summary>
    /// <param name="path">The file, as problems show it.</param>
    /// <param name="bytes">UTF-8, with or without a byte order mark.</param>
    public static OnboardingFile Read(string path, ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("\ufeff"u8)) return new OnboardingReader(path, bytes, 0).Read();
        // Blanked rather than cut, so that offsets stay offsets in the file; nobody sees it as a column.
        return new OnboardingReader(path, (byte[])[.. "   "u8, .. bytes[3..]], 3).Read();
    }

    private OnboardingFile Read()
    {
        Range? root = null;
        try
        {
            _json.Read();
            if (_json.TokenType != JsonTokenType.StartObject)
            {
                Report(WorkspaceRules.WrongType, TokenStart, OnboardingFile.Name, "an object");
                return _file with { Problems = _problems.ToImmutable() };
            }
            var start = TokenStart;
            ReadRoot();
            root = start..TokenEnd;
            // What follows the object is not JSON either.
            _json.Read();
        }
        catch (JsonException failure)
        {
            var lineStart = LineStart((int)(failure.LineNumber ?? 0));
            Report(WorkspaceRules.NotJson, lineStart + (int)(failure.BytePositionInLine ?? 0), Sentence(failure.Message));
            root = null;
        }
        var faults = new List<(DiagnosticRule Rule, int Offset, object[] Arguments)>();
        var people = PeopleChecks.Check(_people, faults);
        foreach (var (rule, offset, arguments) in faults) Report(rule, offset, arguments);
        return _file with
        {
            Roster = new Roster(people),
            Problems = [.. _problems.OrderBy(problem => problem.Location)],
            Layout = root is null ? null : new OnboardingLayout(root.Value, _lastRootValueEnd, _peopleRange, _lastEntry, [.. _people.Select(person => person.Layout)]),
        };
    }

    private readonly int TokenStart => (int)_json.TokenStartIndex;

    private readonly int TokenEnd => (int)_json.BytesConsumed;

    private void ReadRoot()
    {
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            var name = NextValue(out var nameAt);
            switch (name)
            {
                case "curriculum": _file = _file with { Curriculum = ReadString(name) ?? _file.Curriculum }; break;
                case "journal": _file = _file with { Journal = ReadString(name) ?? _file.Journal }; break;
                case "goals": _file = _file with { Goals = ReadChoice(name, GoalSource.Tasks) }; break;
                case "goal-headings": _file = _file with { GoalHeadings = [.. ReadStrings(name, out _).Select(row => row.Text)] }; break;
                case "goal-column": _file = _file with { GoalColumn = ReadString(name) }; break;
                case "role-lead-ins": _file = _file with { RoleLeadIns = [.. ReadStrings(name, out _).Select(row => row.Text)] }; break;
                case "evidence": _file = _file with { Evidence = ReadChoice(name, EvidencePolicy.Optional) }; break;
                case "smallest-group": ReadHealth(name, HealthPolicy.LeastGroup, HealthPolicy.MostGroup, static (policy, people) => policy with { SmallestGroup = people }); break;
                case "stale-after": ReadHealth(name, 1, HealthPolicy.MostStaleMonths, static (policy, months) => policy with { StaleAfterMonths = months }); break;
                case "people": ReadPeople(); break;
                default: SkipUnknown(name, nameAt); break;
            }
            _lastRootValueEnd = TokenEnd;
        }
    }

    private void ReadHealth(string name, int least, int most, Func<HealthPolicy, int, HealthPolicy> with)
    {
        if (ReadNumber(name, least, most) is { } number) _file = _file with { Health = with(_file.Health, number) };
    }

    private void ReadPeople()
    {
        var start = TokenStart;
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            WrongType("people", "a list of people");
            return;
        }
        _lastEntry = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            var at = TokenStart;
            if (_json.TokenType == JsonTokenType.StartObject) ReadPerson();
            else WrongType("people", "a list of objects");
            _lastEntry = at..TokenEnd;
        }
        _peopleRange = start..TokenEnd;
    }

    private void ReadPerson()
    {
        var person = new PersonDraft { At = TokenStart };
        Range? startRange = null;
        ListLayout? mentors = null, formerMentors = null;
        var lastValueEnd = 0;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            var name = NextValue(out var nameAt);
            switch (name)
            {
                case "id": person.IdAt = TokenStart; person.Id = ReadString(name); break;
                case "name": person.Name = ReadString(name); break;
                case "email": person.EmailAt = TokenStart; person.Email = ReadString(name); break;
                case "role": person.Role = ReadString(name); break;
                case "start": startRange = TokenStart..TokenEnd; person.Start = ReadDate(name); break;
                case "mentors": person.Mentors = ReadStrings(name, out mentors); break;
                case "formerMentors": person.FormerMentors = ReadStrings(name, out formerMentors); break;
                default: SkipUnknown(name, nameAt); break;
            }
            lastValueEnd = TokenEnd;
        }
        person.Layout = new PersonLayout(person.Id ?? "", person.At..TokenEnd, lastValueEnd, startRange, mentors, formerMentors);
        _people.Add(person);
    }

    private string NextValue(out int nameAt)
    {
        nameAt = TokenStart;
        var name = Decode();
        _json.Read();
        return name;
    }

    private readonly int LineStart(int zeroBasedLine)
    {
        var at = 0;
        for (var i = 0; i < zeroBasedLine; i++)
        {
            var end = _bytes[at..].IndexOf((byte)'\n');
            if (end < 0) break;
            at += end + 1;
        }
        return at;
    }

    private readonly void Report(DiagnosticRule rule, int offset, params object[] arguments)
    {
        offset = Math.Clamp(offset, _markLength, _bytes.Length);
        _problems.Add(rule.At(_text.LocationOf(Encoding.UTF8.GetCharCount(_bytes[_markLength..offset])), arguments));
    }

    // "… LineNumber: 3 | BytePositionInLine: 4." says in a second way what the location says.
    private static string Sentence(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}

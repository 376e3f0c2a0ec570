using System.Buffers;
using Onboarding.Core.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Onboarding.Core.Curricula;

/// <summary>Reads front matter with YamlDotNet's parser: events alone, no reflection. Keys it doesn't know are left alone.</summary>
internal static class FrontMatterReader
{
    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");
    private static readonly SearchValues<char> WordCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    /// <summary>Finds and reads the front matter of a file; false, where the file must be skipped.</summary>
    public static bool TryRead(TrackFindings findings, ref FrontMatter front)
    {
        var source = findings.Source;
        if (!FrontMatterPlace.TryFind(source.Content, out var range))
        {
            if (FrontMatterPlace.Opens(source.Content) && source.LineCount > 1 && LooksLikeKey(source.Line(2))) findings.Report(CurriculumRules.UnclosedFrontMatter, 0);
            return true;
        }
        if (range.Length > CurriculumLimits.FrontMatterLength)
        {
            findings.Report(CurriculumRules.LimitExceeded, 0, "the length of the front matter", range.Length, CurriculumLimits.FrontMatterLength);
            return false;
        }
        if (Read(findings, range) is { } read) front = read;
        else findings.Report(CurriculumRules.FrontMatterIsText, 0, CountBoxes(findings, range));
        return true;
    }

    /// <summary>Reads the YAML in <paramref name="range"/>; null, where it is not a mapping.</summary>
    private static FrontMatter? Read(TrackFindings findings, TextRange range)
    {
        var found = new FrontMatter();
        var yaml = findings.Source.Content.AsSpan(range.Start, range.Length);
        if (yaml.IsWhiteSpace()) return found;
        var entry = new FrontMatterEntry(findings, range.Start, found);
        if (ReadPlain(yaml, entry)) return found;
        try
        {
            return ReadYaml(yaml.ToString(), entry) ? found : null;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            // The scanner's own exception is not the only one that it throws for bad YAML.
            return null;
        }
    }

    private static bool LooksLikeKey(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && !line[..colon].ContainsAnyExcept(WordCharacters) && (colon + 1 == line.Length || line[colon + 1] == ' ');
    }

    private static int CountBoxes(TrackFindings findings, TextRange range)
    {
        var count = 0;
        foreach (var box in findings.Boxes)
        {
            if (box < range.End && Checkbox.IsBox(findings.Source.Content.AsSpan(box))) count++;
        }
        return count;
    }

    /// <summary>The common case, <c>key: plain words</c> on every line, without the cost of a YAML scanner. False, and nothing read, for anything else.</summary>
    internal static bool ReadPlain(ReadOnlySpan<char> yaml, FrontMatterEntry? entry)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            var offset = 0;
            foreach (var line in yaml.EnumerateLines())
            {
                var start = yaml.Slice(offset).IndexOf(line);
                offset += start + line.Length;
                if (line.Length == 0) continue;
                var colon = line.IndexOf(": ");
                if (colon < 1 || line[..colon].ContainsAnyExcept(KeyCharacters) || line[0] == '-') return false;
                var valueStart = offset - line.Length + colon + 2 + (line[(colon + 2)..].Length - line[(colon + 2)..].TrimStart(' ').Length);
                var value = line[(colon + 2)..].Trim(' ');
                if (!IsPlain(value)) return false;
                if (pass == 1) entry?.Set(line[..colon].ToString(), [new FrontMatterValue(value.ToString(), valueStart)], isList: false, offset - line.Length);
            }
        }
        return true;
    }

    private static bool IsPlain(ReadOnlySpan<char> value)
    {
        if (value.Length == 0 || !char.IsLetterOrDigit(value[0])) return false;
        foreach (var c in value)
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '-' or ',' or '.' or '/' or '(' or ')' or '\'' or '&' or '_')) return false;
        }
        return true;
    }

    private static bool ReadYaml(string yaml, FrontMatterEntry entry)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.MoveNext();
        if (parser.Current is not StreamStart || !parser.MoveNext() || parser.Current is not DocumentStart || !parser.MoveNext()) return false;
        if (parser.Current is not MappingStart) return false;
        parser.MoveNext();
        while (parser.Current is not MappingEnd)
        {
            if (parser.Current is not Scalar key)
            {
                Skip(parser);
                Skip(parser);
                continue;
            }
            parser.MoveNext();
            var isList = parser.Current is SequenceStart;
            var values = ReadValues(parser);
            if (values is not null) entry.Set(key.Value, values, isList, (int)key.Start.Index);
            else entry.SetNested(key.Value, (int)key.Start.Index);
        }
        while (parser.MoveNext())
        {
            // Read to the end, so that a fault further down is seen.
        }
        return true;
    }

    private static List<FrontMatterValue>? ReadValues(Parser parser)
    {
        if (parser.Current is Scalar scalar)
        {
            parser.MoveNext();
            return [ValueOf(scalar)];
        }
        if (parser.Current is not SequenceStart)
        {
            Skip(parser);
            return null;
        }
        var values = new List<FrontMatterValue>();
        parser.MoveNext();
        while (parser.Current is not SequenceEnd)
        {
            if (parser.Current is Scalar item) values.Add(ValueOf(item));
            if (parser.Current is MappingStart) ReadPair(parser, values);
            else Skip(parser);
        }
        parser.MoveNext();
        return values;
    }

    /// <summary>An item <c>word: value</c> of a list is read as it would be without the blank, which YAML alone cares about.</summary>
    private static void ReadPair(Parser parser, List<FrontMatterValue> values)
    {
        parser.MoveNext();
        while (parser.Current is not MappingEnd)
        {
            var key = parser.Current as Scalar;
            Skip(parser);
            if (key is not null && parser.Current is Scalar value) values.Add(new FrontMatterValue($"{key.Value}:{value.Value}", (int)key.Start.Index));
            Skip(parser);
        }
        parser.MoveNext();
    }

    private static FrontMatterValue ValueOf(Scalar scalar) => new(scalar.Value, (int)scalar.Start.Index);

    private static void Skip(Parser parser)
    {
        var depth = 0;
        do
        {
            // The parser can run out of events in the middle of a mapping without a word.
            depth += (parser.Current ?? throw new YamlException("The mapping has no end.")).NestingIncrease;
            parser.MoveNext();
        }
        while (depth > 0);
    }
}

using System.Text.Json;

namespace Onboarding.Tui.Tests.Cli.Checking;

/// <summary>
/// The rules of the SARIF 2.1.0 schema for the objects that we write: which properties each may have (the schema closes every object), which it must have, of
/// which type and out of which words. A property that stands in no row here is a mistake.
/// </summary>
internal static class SarifSchema
{
    private static readonly Dictionary<string, (string Required, string[] Properties)> Objects = new()
    {
        ["log"] = ("version runs", ["$schema:uri", "version=2.1.0", "runs:run[]"]),
        ["run"] = ("tool", ["tool:tool", "results:result[]", "columnKind=utf16CodeUnits|unicodeCodePoints"]),
        ["tool"] = ("driver", ["driver:toolComponent"]),
        ["toolComponent"] = ("name", ["name:string", "version:string", "rules:reportingDescriptor[]"]),
        ["reportingDescriptor"] = ("id", ["id:string", "name:string", "shortDescription:multiformat", "fullDescription:multiformat", "help:multiformat", "defaultConfiguration:configuration"]),
        ["multiformat"] = ("text", ["text:string", "markdown:string"]),
        ["configuration"] = ("", ["level=none|note|warning|error", "enabled:boolean"]),
        ["result"] = ("message", ["ruleId:string", "ruleIndex:index", "level=none|note|warning|error", "message:message", "locations:location[]"]),
        ["message"] = ("", ["text:string", "markdown:string"]),
        ["location"] = ("", ["physicalLocation:physicalLocation"]),
        ["physicalLocation"] = ("artifactLocation", ["artifactLocation:artifactLocation", "region:region"]),
        ["artifactLocation"] = ("", ["uri:reference"]),
        ["region"] = ("", ["startLine:place", "startColumn:place"]),
    };

    /// <summary>What is wrong in a log; empty where it is valid.</summary>
    public static List<string> MistakesIn(JsonElement log)
    {
        var mistakes = new List<string>();
        Check(log, "log", "$", mistakes);
        return mistakes;
    }

    private static void Check(JsonElement value, string type, string path, List<string> mistakes)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal))
        {
            if (value.ValueKind != JsonValueKind.Array) mistakes.Add($"{path} is no array");
            else foreach (var (i, item) in value.EnumerateArray().Index()) Check(item, type[..^2], $"{path}[{i}]", mistakes);
        }
        else if (!Objects.TryGetValue(type, out var shape))
        {
            if (!IsOf(value, type)) mistakes.Add($"{path} is no {type}: {value}");
        }
        else if (value.ValueKind != JsonValueKind.Object)
        {
            mistakes.Add($"{path} is no object");
        }
        else
        {
            CheckObject(value, shape.Required, shape.Properties, path, mistakes);
        }
    }

    private static void CheckObject(JsonElement value, string required, string[] properties, string path, List<string> mistakes)
    {
        foreach (var name in required.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (!value.TryGetProperty(name, out _)) mistakes.Add($"{path}.{name} is missing");
        foreach (var property in value.EnumerateObject())
        {
            var at = $"{path}.{property.Name}";
            var row = properties.FirstOrDefault(row => row.StartsWith(property.Name + ":", StringComparison.Ordinal) || row.StartsWith(property.Name + "=", StringComparison.Ordinal));
            if (row is null) mistakes.Add($"{at} is unknown");
            else if (row[property.Name.Length] == ':') Check(property.Value, row[(property.Name.Length + 1)..], at, mistakes);
            else if (!row[(property.Name.Length + 1)..].Split('|').Contains(property.Value.GetString())) mistakes.Add($"{at} can't be {property.Value}");
        }
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "index" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var index) && index >= -1,
        "place" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var place) && place >= 1,
        "uri" => value.ValueKind == JsonValueKind.String && Uri.TryCreate(value.GetString(), UriKind.Absolute, out _),
        "reference" => value.ValueKind == JsonValueKind.String && Uri.IsWellFormedUriString(value.GetString(), UriKind.RelativeOrAbsolute),
        _ => throw new InvalidOperationException($"The rules don't say what '{type}' is."),
    };
}

using System.Text.Json.Serialization;

namespace Onboarding.Tui.Cli.Checking;

/// <summary>What was found, in the form that code hosts and editors read: SARIF 2.1.0, the part of it that we have something to say in.</summary>
internal sealed record SarifLog(SarifRun[] Runs)
{
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-2)]
    public string Schema { get; } = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    [JsonPropertyOrder(-1)]
    public string Version { get; } = "2.1.0";
}

/// <summary>One run of a tool.</summary>
internal sealed record SarifRun(SarifTool Tool, SarifResult[] Results)
{
    public string ColumnKind { get; } = "utf16CodeUnits";
}

internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The tool, with the rules that results point to by their index.</summary>
internal sealed record SarifDriver(string Name, SarifRule[] Rules);

internal sealed record SarifRule(string Id, SarifText ShortDescription, SarifText FullDescription, SarifHelp Help, SarifConfiguration DefaultConfiguration);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifHelp(string Text, string Markdown);

internal sealed record SarifText(string Text);

internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifText Message, SarifLocation[] Locations);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

internal sealed record SarifArtifact(string Uri);

/// <summary>A place: one-based, the column in UTF-16 units as the run says.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn);

using System.Text.Json.Serialization;
using Onboarding.Tui.Cli.Checking;

namespace Onboarding.Tui.Cli;

/// <summary>Every shape of JSON that the command line prints; generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Default)]
[JsonSerializable(typeof(GoalJson[]))]
[JsonSerializable(typeof(NextJson))]
[JsonSerializable(typeof(StatusJson))]
[JsonSerializable(typeof(ShowJson))]
[JsonSerializable(typeof(FoundJson[]))]
[JsonSerializable(typeof(ProblemJson[]))]
[JsonSerializable(typeof(SarifLog))]
[JsonSerializable(typeof(DiffJson))]
[JsonSerializable(typeof(FileFixJson[]))]
[JsonSerializable(typeof(FormattedFileJson[]))]
[JsonSerializable(typeof(AdditionJson))]
[JsonSerializable(typeof(ImportJson[]))]
[JsonSerializable(typeof(AbsenceJson[]))]
[JsonSerializable(typeof(ReviewJson[]))]
[JsonSerializable(typeof(QuestionJson[]))]
[JsonSerializable(typeof(ActionJson[]))]
[JsonSerializable(typeof(AgendaJson))]
[JsonSerializable(typeof(MinutesJson[]))]
[JsonSerializable(typeof(SessionKindJson[]))]
[JsonSerializable(typeof(SessionJson))]
[JsonSerializable(typeof(ReadinessJson[]))]
[JsonSerializable(typeof(ReadinessJson))]
[JsonSerializable(typeof(HealthJson))]
internal sealed partial class CliJson : JsonSerializerContext;

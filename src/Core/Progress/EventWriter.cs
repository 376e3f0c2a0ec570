using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Onboarding.Core.Curricula;

namespace Onboarding.Core.Progress;

/// <summary>Writes the fields of an event that are its kind's own; what is null or empty is left out.</summary>
internal sealed class EventWriter(Utf8JsonWriter json)
{
    public EventWriter Goal(GoalReference? goal)
    {
        if (goal is null) return this;
        return Text("goal", goal.Id.Value).Text("title", goal.Title).Text("topic", goal.Topic).Text("link", goal.Link);
    }

    public EventWriter Text(string name, string? value)
    {
        if (value is null) return this;
        json.WritePropertyName(name);
        json.WriteRawValue(JsonQuote.Of(value), skipInputValidation: true);
        return this;
    }

    public EventWriter Number(string name, int? value)
    {
        if (value is not null) json.WriteNumber(name, value.Value);
        return this;
    }

    public EventWriter Id(string name, Guid? value)
    {
        if (value is not null) json.WriteString(name, value.Value);
        return this;
    }

    public EventWriter Day(string name, DateOnly? value) => Text(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public EventWriter People(ImmutableArray<string> value)
    {
        if (value.IsDefaultOrEmpty) return this;
        json.WriteStartArray("with");
        foreach (var person in value) json.WriteRawValue(JsonQuote.Of(person), skipInputValidation: true);
        json.WriteEndArray();
        return this;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Onboarding.Core.Sources;

namespace Onboarding.Tui.Cli;

/// <summary>Writes JSON for programs: UTF-8, LF, and nothing in it that would steer a terminal.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Write<T>(CliInvocation invocation, T value, JsonTypeInfo<T> type)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Readable)) JsonSerializer.Serialize(json, value, type);
        var output = invocation.Services.Console.Out;
        output.Write(Escaped(Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length)));
        output.Write('\n');
        return ExitCodes.Ok;
    }

    /// <summary>The same JSON with every character that is not safe to show as <c>\u…</c>; such characters stand inside strings only.</summary>
    public static string Escaped(string json)
    {
        if (SafeText.IsSafe(json, WhiteSpaceDisplay.Keep)) return json;
        var escaped = new StringBuilder(json.Length + 64);
        for (var i = 0; i < json.Length; i++)
        {
            var isPair = char.IsHighSurrogate(json[i]) && i + 1 < json.Length && char.IsLowSurrogate(json[i + 1]);
            if (isPair) escaped.Append(json[i]).Append(json[++i]);
            else if (SafeText.IsSafe(json.AsSpan(i, 1), WhiteSpaceDisplay.Keep)) escaped.Append(json[i]);
            else escaped.Append("\\u").Append(((int)json[i]).ToString("x4", CultureInfo.InvariantCulture));
        }
        return escaped.ToString();
    }
}

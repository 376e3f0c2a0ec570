using System.Text.RegularExpressions;

namespace Onboarding.Core.Tests.Architecture;

/// <summary>One C# file, and what it names: by <c>using</c> lines and by full names alike.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    private string Code { get; } = Comment().Replace(Text, "");

    /// <summary>Folders below <c>src</c> whose namespaces are named here.</summary>
    public IEnumerable<string> Folders => OwnNamespace().Matches(Code)
        .Select(match => match.Groups[2].Success ? $"{match.Groups[1].Value}/{match.Groups[2].Value}" : match.Groups[1].Value)
        .Distinct();

    public IEnumerable<string> Libraries => Library().Matches(Code).Select(match => match.Value).Distinct();

    public string? Namespace => NamespaceLine().Match(Text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>What the folder says that the namespace is.</summary>
    public string ExpectedNamespace => "Onboarding." + Path["src/".Length..Path.LastIndexOf('/')].Replace('/', '.');

    public bool Names(string name) => Regex.IsMatch(Code, $@"\b{name}\b");

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<!namespace )\bOnboarding\.(Core|Tui)(?:\.([A-Z]\w*))?")]
    private static partial Regex OwnNamespace();

    [GeneratedRegex(@"\b(Markdig|YamlDotNet|Terminal\.Gui|System\.CommandLine|Microsoft\.Extensions)\b")]
    private static partial Regex Library();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}

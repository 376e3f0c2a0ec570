using System.Collections.Immutable;

namespace Onboarding.Tui.Models;

/// <summary>The pages of <c>docs/problems</c>, which are a part of the program.</summary>
internal static class Explanations
{
    private const string Folder = "problems/";

    private static readonly Lazy<ImmutableArray<Explanation>> Read = new(() => [.. Pages().OrderBy(page => page.Code, StringComparer.Ordinal)]);

    /// <summary>Every page, by code.</summary>
    public static ImmutableArray<Explanation> All => Read.Value;

    /// <summary>The page of a code, however its letters are written; null where there is none.</summary>
    public static Explanation? Find(string code) => All.FirstOrDefault(page => string.Equals(page.Code, code, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Explanation> Pages()
    {
        var assembly = typeof(Explanations).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return Explanation.Read(text.ReadToEnd());
        }
    }
}

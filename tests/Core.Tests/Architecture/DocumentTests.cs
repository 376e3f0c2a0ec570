using System.Text.RegularExpressions;

namespace Onboarding.Core.Tests.Architecture;

/// <summary>Documents and files say only what is so, and only what everybody may know.</summary>
public partial class DocumentTests
{
    private static readonly string[] Documents = Repository.TrackedFiles
        .Where(path => path.EndsWith(".md", StringComparison.Ordinal))
        .Where(path => !path.Contains('/') || path.Count(c => c == '/') == 1 && path.StartsWith("docs/", StringComparison.Ordinal))
        .ToArray();

    [Fact]
    public void Every_path_that_a_document_names_exists()
    {
        var named = Documents.SelectMany(document => PathsIn(document, Repository.Read(document))).ToArray();

        Assert.All(named, path => Assert.True(Exists(path.Target), $"{path.Document} names {path.Target}, which does not exist."));
    }

    [Fact]
    public void A_path_that_does_not_exist_is_found()
    {
        var paths = PathsIn("docs/x.md", "[a](gone.md#part) `src/Gone.cs` `docs/problems/*.md` [b](https://example.org/x) [c](#top)").ToArray();

        Assert.Equal(["docs/gone.md", "docs/problems/*.md", "src/Gone.cs"], paths.Select(path => path.Target).Order(StringComparer.Ordinal));
        Assert.False(Exists("src/Gone.cs"));
        Assert.False(Exists("docs/problems/X*.md"));
        Assert.True(Exists("src/Core/*.csproj"));
    }

    [Fact]
    public void No_tracked_file_names_a_path_of_a_machine_or_the_host_of_a_package_feed()
    {
        var inspected = Repository.TrackedFiles.Where(IsText).ToArray();

        Assert.True(inspected.Length > 90, $"Only {inspected.Length} files were seen.");
        Assert.Empty(inspected.SelectMany(path => PrivateNames(Repository.Read(path)).Select(name => $"{path}: {name}")));
    }

    [Fact]
    public void A_path_of_a_machine_is_found()
    {
        Assert.Single(PrivateNames("see /" + "root/notes"));
        Assert.Single(PrivateNames("\"/" + "home/ada/x\""));
        Assert.Single(PrivateNames("https://api.nuget" + ".org/v3/index.json"));
        Assert.Empty(PrivateNames("https://example.org/ho" + "me/ada and src/ro" + "ot/x and ~/wo" + "rk/x"));
    }

    [Fact]
    public void Every_verb_that_a_document_shows_exists()
    {
        var verbs = Named(@"src/Tui/Cli/*Verb.cs", VerbRow());
        Assert.True(verbs.Count >= 19, string.Join(' ', verbs));

        var shown = Documents.Where(path => !path.StartsWith("CHANGELOG", StringComparison.Ordinal))
            .SelectMany(document => ShownVerb().Matches(Repository.Read(document)).Select(match => (document, Verb: match.Groups[1].Value))).ToArray();

        Assert.True(shown.Length >= 10, $"Only {shown.Length} verbs are shown.");
        Assert.All(shown, row => Assert.True(verbs.Contains(row.Verb), $"{row.document} shows 'onboard {row.Verb}', which is no verb."));
    }

    [Fact]
    public void Every_command_id_that_a_document_names_exists()
    {
        var commands = Named("src/Tui/Commands/*Commands.cs", CommandRow());
        Assert.True(commands.Count >= 30, string.Join(' ', commands));
        var nouns = commands.Select(id => id[..id.IndexOf('.')]).ToHashSet();
        // Events have names of the same form, in the past tense.
        var kinds = Named("src/Core/Progress/JournalKinds.cs", KindRow());
        Assert.True(kinds.Count >= 16, string.Join(' ', kinds));

        var named = Documents.SelectMany(document => DottedName().Matches(Repository.Read(document)).Select(match => (document, Id: match.Groups[1].Value)));

        Assert.All(named.Where(row => nouns.Contains(row.Id[..row.Id.IndexOf('.')])),
            row => Assert.True(commands.Contains(row.Id) || kinds.Contains(row.Id), $"{row.document} names {row.Id}, which is no command."));
    }

    [Fact]
    public void Every_problem_has_a_page_and_every_page_a_problem()
    {
        var codes = Named("src/**/*Rules.cs", RuleRow());
        var pages = Repository.TrackedFiles.Where(path => path.StartsWith("docs/problems/", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).ToHashSet();

        Assert.True(codes.Count >= 60, string.Join(' ', codes));
        Assert.Empty(codes.Except(pages));
        Assert.Empty(pages.Except(codes));
    }

    private static HashSet<string> Named(string files, Regex row) =>
        Matching(files).SelectMany(file => row.Matches(Repository.Read(file))).Select(match => match.Groups[1].Value).ToHashSet();

    /// <summary>Links relative to the document, and code that begins like one of the repository's folders.</summary>
    private static IEnumerable<(string Document, string Target)> PathsIn(string document, string text)
    {
        var folder = document.Contains('/') ? document[..(document.LastIndexOf('/') + 1)] : "";
        var links = Link().Matches(text).Select(match => match.Groups[1].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal))
            .Select(link => Normal(folder + link));
        var code = CodePath().Matches(text).Select(match => match.Groups[1].Value.TrimEnd('/'));
        return links.Concat(code).Distinct().Select(target => (document, target));
    }

    private static string Normal(string path) =>
        Path.GetRelativePath(Repository.Root, Path.GetFullPath(path, Repository.Root)).Replace('\\', '/');

    private static bool Exists(string path)
    {
        return path.Contains('*') ? Matching(path).Any() : Repository.Has(path);
    }

    private static IEnumerable<string> Matching(string path)
    {
        var pattern = "^" + Regex.Escape(path).Replace(@"\*\*/", "(.*/)?").Replace(@"\*", "[^/]*") + "$";
        return Repository.TrackedFiles.Where(file => Regex.IsMatch(file, pattern));
    }

    private static bool IsText(string path) => !path.EndsWith(".png", StringComparison.Ordinal) && !Repository.Read(path).Contains('\0');

    private static IEnumerable<string> PrivateNames(string text) => PrivateName().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\]\(([^)\s#]+)(?:#[^)\s]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`((?:src|tests|docs|\.ci|progress)/[\w./*-]*)`")]
    private static partial Regex CodePath();

    [GeneratedRegex(@"new Verb\(\s*""([a-z]+)""")]
    private static partial Regex VerbRow();

    [GeneratedRegex(@"(?:^|[`(])onboard ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex ShownVerb();

    [GeneratedRegex(@"^\s*(?:new|\w+)\(""([a-z]\w*\.[a-z]\w*)""", RegexOptions.Multiline)]
    private static partial Regex CommandRow();

    [GeneratedRegex(@"\(""([a-z]\w*\.[a-z]\w*)""")]
    private static partial Regex KindRow();

    [GeneratedRegex(@"`([a-z]+\.(?!json`)[a-z][A-Za-z]+)`")]
    private static partial Regex DottedName();

    [GeneratedRegex(@"new\(""([A-Z]{3}\d{4})""")]
    private static partial Regex RuleRow();

    [GeneratedRegex(@"(?<![\w.~:/-])/(?:work|farm|root|home)/[\w.-]+|\b(?:nuget|npmjs|pypi|debian)\.(?:org|com)/(?:v3|api|simple|debian)\b|flat" + "container")]
    private static partial Regex PrivateName();
}

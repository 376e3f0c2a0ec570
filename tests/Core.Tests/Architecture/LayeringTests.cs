namespace Onboarding.Core.Tests.Architecture;

public class LayeringTests
{
    private static readonly SourceFile[] Sources = Repository.TrackedFiles
        .Where(path => path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal))
        .Select(path => new SourceFile(path, Repository.Read(path)))
        .ToArray();

    [Fact]
    public void Files_name_only_what_their_layer_may_use() => Assert.Empty(Breaches(Sources));

    [Fact]
    public void Every_source_file_is_inspected()
    {
        var onDisk = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories);

        Assert.True(Sources.Length > 60, $"Only {Sources.Length} files were seen.");
        Assert.Equal(onDisk.Length, Sources.Length);
        Assert.All(Sources, file => Assert.Single(Layer.All, layer => layer.Holds(file.Path)));
    }

    [Fact]
    public void Namespaces_are_the_folder_names() =>
        Assert.All(Sources.Where(file => file.Namespace is not null), file => Assert.Equal(file.ExpectedNamespace, file.Namespace));

    [Theory]
    [InlineData("src/Core/Sources/Planted.cs", "using Onboarding.Core.Curricula;")]
    [InlineData("src/Core/Curricula/Planted.cs", "using Onboarding.Core.Progress;")]
    [InlineData("src/Core/Curricula/Planted.cs", "using Markdig.Syntax;")]
    [InlineData("src/Core/Progress/Planted.cs", "using Onboarding.Core.Workspaces;")]
    [InlineData("src/Core/Reviews/Planted.cs", "var x = Onboarding.Tui.Models.Tone.Dim;")]
    [InlineData("src/Core/Workspaces/Planted.cs", "using Microsoft.Extensions.Hosting;")]
    [InlineData("src/Tui/Models/Planted.cs", "using Terminal.Gui.ViewBase;")]
    [InlineData("src/Tui/Cli/Planted.cs", "using global::Terminal.Gui.App;")]
    [InlineData("src/Tui/Commands/Planted.cs", "using Onboarding.Tui.Views;")]
    [InlineData("src/Tui/Views/Planted.cs", "private IJournal _journal;")]
    [InlineData("src/Tui/Views/Planted.cs", "using Onboarding.Tui;")]
    [InlineData("src/Tui/Somewhere/Planted.cs", "")]
    public void A_breach_is_found(string path, string line) => Assert.NotEmpty(Breaches([new(path, line)]));

    [Theory]
    [InlineData("src/Core/Progress/Planted.cs", "namespace Onboarding.Core.Progress;\nusing Onboarding.Core.Curricula;")]
    [InlineData("src/Core/Sources/Planted.cs", "// not Onboarding.Core.Curricula\n/* nor\n Markdig */")]
    [InlineData("src/Tui/Views/Planted.cs", "using Terminal.Gui.ViewBase;\nusing Onboarding.Tui.Commands;")]
    [InlineData("src/Tui/Program.cs", "using Onboarding.Tui.Views;\nusing Microsoft.Extensions.Hosting;")]
    public void What_the_table_allows_is_no_breach(string path, string text) => Assert.Empty(Breaches([new(path, text)]));

    private static IEnumerable<string> Breaches(IEnumerable<SourceFile> files) => files.SelectMany(BreachesOf);

    private static IEnumerable<string> BreachesOf(SourceFile file)
    {
        if (Layer.All.FirstOrDefault(layer => layer.Holds(file.Path)) is not { } layer) return [$"{file.Path} stands in no layer."];
        var folders = file.Folders.Where(folder => !layer.MayName(folder)).Select(folder => $"{file.Path} names {folder}.");
        var libraries = file.Libraries.Where(library => !MayUse(file, layer, library)).Select(library => $"{file.Path} names {library}.");
        var names = Layer.ForbiddenNames
            .Where(forbidden => forbidden.Folder == layer.Folder && file.Names(forbidden.Name))
            .Select(forbidden => $"{file.Path} names {forbidden.Name}: {forbidden.Reason}.");
        return folders.Concat(libraries).Concat(names);
    }

    private static bool MayUse(SourceFile file, Layer layer, string library) =>
        Layer.LibraryFiles.TryGetValue(library, out var files)
            ? files.Any(begin => file.Path.StartsWith(begin, StringComparison.Ordinal))
            : layer.MayUse(library);
}

using Onboarding.Core.Tests.Architecture;

namespace Onboarding.Tui.Tests.Documents;

/// <summary>Documents that are made from tables say what the tables say. Run with <c>ACCEPT_SNAPSHOTS=1</c> to write them again.</summary>
public class GeneratedDocumentTests
{
    private const string AcceptVariable = "ACCEPT_SNAPSHOTS";

    [Fact]
    public void The_list_of_commands_is_what_the_table_says() => Matches("docs/commands.md", CommandsDocument.Text());

    [Fact]
    public void The_list_of_settings_is_what_the_table_says() => Matches("docs/settings.md", SettingsDocument.Text());

    [Fact]
    public void The_schema_of_settings_is_what_the_table_says() => Matches("docs/settings.schema.json", SettingsSchema.Text());

    [Fact]
    public void The_schema_of_keys_is_what_the_table_says() => Matches("docs/keybindings.schema.json", KeybindingsSchema.Text());

    [Fact]
    public void The_schema_of_front_matter_is_what_the_table_says() => Matches("docs/front-matter.schema.json", FrontMatterSchema.Text());

    private static void Matches(string path, string text)
    {
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"))) File.WriteAllText(Path.Combine(Repository.Root, path), text);
        Assert.True(Repository.Has(path), $"{path} does not exist; run this test with {AcceptVariable}=1.");
        Assert.True(Repository.Read(path).ReplaceLineEndings("\n") == text, $"{path} is stale; run this test with {AcceptVariable}=1 and read the difference.");
    }
}

using System.Collections.Immutable;
using System.CommandLine;

namespace Onboarding.Tui.Cli;

/// <summary>The options that become chips of a goal: each is named as its chip.</summary>
internal sealed class ChipOptions
{
    private readonly Option<string?> _due = new("--due") { Description = "When it is due: d10, w2, m3 or a date.", HelpName = "DUE" };
    private readonly Option<string?> _effort = new("--effort") { Description = "Working time: 30m, 2h, 1d or 1w.", HelpName = "TIME" };
    private readonly Option<string?> _level = new("--level") { Description = "How deep it goes, 1 to 9.", HelpName = "N" };
    private readonly Option<string?> _owner = new("--owner") { Description = "Whom to ask.", HelpName = "WHO" };
    private readonly Option<string[]> _needs = new("--needs") { Description = "A goal or topic that comes first, by its id; repeat it for more.", HelpName = "ID", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _count = new("--count") { Description = "Done after so many recordings.", HelpName = "N" };
    private readonly Option<string?> _every = new("--every") { Description = "How often it comes round again: 3d, 1w or 1m.", HelpName = "PERIOD" };
    private readonly Option<bool> _signOff = new("--sign-off") { Description = "A mentor confirms it." };
    private readonly Option<string?> _signOffBy = new("--sign-off-by") { Description = "A mentor of this role confirms it.", HelpName = "ROLE" };
    private readonly Option<bool> _optional = new("--optional") { Description = "Outside of the required progress." };
    private readonly Option<string[]> _tags = new("--tag") { Description = "A word to find it by; repeat it for more.", HelpName = "WORD", DefaultValueFactory = _ => [] };

    public ChipOptions(VerbBuilder builder) => builder.AddGoals(_needs);

    public void AddTo(Command verb)
    {
        foreach (var option in (Option[])[_due, _effort, _level, _owner, _needs, _count, _every, _signOff, _signOffBy, _optional, _tags]) verb.Options.Add(option);
    }

    /// <summary>What was given, each as the text of its chip.</summary>
    public ImmutableArray<string> Of(CliInvocation invocation)
    {
        var chips = ImmutableArray.CreateBuilder<string>();
        foreach (var option in (Option<string?>[])[_due, _effort, _level, _owner, _count, _every])
        {
            if (invocation.Get(option) is { } value) chips.Add($"{option.Name.TrimStart('-')}:{value}");
        }
        if (invocation.Get(_needs) is { Length: > 0 } needs) chips.Add($"needs:{string.Join(',', needs)}");
        if (invocation.Get(_signOffBy) is { } role) chips.Add($"sign-off:{role}");
        else if (invocation.Get(_signOff)) chips.Add("sign-off");
        if (invocation.Get(_optional)) chips.Add("optional");
        chips.AddRange(invocation.Get(_tags)!.Select(tag => $"tag:{tag}"));
        return chips.ToImmutable();
    }
}

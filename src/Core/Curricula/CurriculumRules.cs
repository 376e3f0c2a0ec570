using System.Collections.Immutable;
using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Every fault that a curriculum can have. Each has a page under <c>docs/problems/</c>, and that page is its test.</summary>
public static class CurriculumRules
{
    /// <summary>The file cannot be opened or read.</summary>
    public static readonly DiagnosticRule UnreadableFile = new("CUR0001", Severity.Error, "The file can't be read: {0}");

    /// <summary>Front matter begins on the first line and never ends.</summary>
    public static readonly DiagnosticRule UnclosedFrontMatter = new("CUR0002", Severity.Warning,
        "The front matter is never closed with '---', so it is read as text.");

    /// <summary>What stands between the first <c>---</c> and the next isn't settings.</summary>
    public static readonly DiagnosticRule FrontMatterIsText = new("CUR0003", Severity.Warning,
        "What stands between '---' and '---' is not 'key: value', so it is ignored; checkboxes inside: {0}.");

    /// <summary>The file, or the folder, is larger or stranger than the reader takes.</summary>
    public static readonly DiagnosticRule LimitExceeded = new("CUR0004", Severity.Error, "The file is skipped: {0} is {1}, the maximum is {2}.");

    /// <summary>Lists or quotes nest more deeply than the reader follows.</summary>
    public static readonly DiagnosticRule NestedTooDeeply = new("CUR0005", Severity.Error, "The file is skipped: its lists are nested too deeply.");

    /// <summary>The bytes are not UTF-8.</summary>
    public static readonly DiagnosticRule NotUtf8 = new("CUR0006", Severity.Error,
        "The file is not valid UTF-8 here; it is shown with replacement characters and never written.");

    /// <summary>Git left its conflict markers in the file.</summary>
    public static readonly DiagnosticRule MergeConflict = new("CUR0007", Severity.Error,
        "A merge conflict is unresolved here; the file is never written until it is resolved.");

    /// <summary>Some lines end with LF, others with CR LF or CR.</summary>
    public static readonly DiagnosticRule MixedLineEnds = new("CUR0008", Severity.Information, "The line ends are mixed: this line ends with {0}, the first one with {1}.");

    /// <summary>A front matter key that the reader knows has a value it doesn't.</summary>
    public static readonly DiagnosticRule UnknownFrontMatterValue = new("CUR0009", Severity.Warning, "'{0}' is not a value for '{1}'; expected {2}.");

    /// <summary>A front matter key that is nearly one of ours.</summary>
    public static readonly DiagnosticRule UnknownFrontMatterKey = new("CUR0010", Severity.Warning, "There is no front matter key '{0}'; did you mean '{1}'?");

    /// <summary>A file without a single goal, though it has things to do.</summary>
    public static readonly DiagnosticRule NoGoals = new("CUR0101", Severity.Information,
        "No goals here, but {0} list items with a link, {1} sections and {2} tables; set 'goals: links', 'goals: sections' or 'goals: table' in the front matter to make them goals.");

    /// <summary>Two goals or topics have one id.</summary>
    public static readonly DiagnosticRule DuplicateId = new("CUR0201", Severity.Error, "The id '{0}' is already used at {1}.");

    /// <summary>A comment in an id's place isn't an id.</summary>
    public static readonly DiagnosticRule InvalidIdComment = new("CUR0202", Severity.Error,
        "'{0}' is not an id comment; write '<!-- #id -->' or '<!-- #id was:old -->', with ids of a-z, 0-9, '-' and '.'.");

    /// <summary>Goals without an id have the same title.</summary>
    public static readonly DiagnosticRule SharedTitle = new("CUR0203", Severity.Warning, "{0} goals without an id share this title; give each an id.");

    /// <summary>A goal has no id.</summary>
    public static readonly DiagnosticRule NoId = new("CUR0204", Severity.Information, "This goal has no id; editing its title may detach its progress.");

    /// <summary>Something follows the id comment in its title.</summary>
    public static readonly DiagnosticRule IdNotLast = new("CUR0205", Severity.Warning, "The id comment '#{0}' must be the last thing in the title.");

    /// <summary>An id comment that stands with no goal and no heading.</summary>
    public static readonly DiagnosticRule StrayId = new("CUR0206", Severity.Warning, "The id comment '#{0}' belongs to no goal and no heading.");

    /// <summary><c>was:</c> names an id that something else has now.</summary>
    public static readonly DiagnosticRule FormerIdIsLive = new("CUR0207", Severity.Error, "'was:{0}' names an id that is in use at {1}.");

    /// <summary>The journal holds progress for a goal that the curriculum no longer has.</summary>
    public static readonly DiagnosticRule ProgressWithoutGoal = new("CUR0208", Severity.Information,
        "There is progress for '{0}' (#{1}), which the curriculum no longer has; it is kept and comes back with the id.");

    /// <summary>A goal may be one that the journal knows under other words.</summary>
    public static readonly DiagnosticRule MaybeReworded = new("CUR0209", Severity.Information, "Maybe this is '{0}' (#{1}), reworded; confirm it with relink.");

    /// <summary>Something looks like a checkbox but a code host shows text.</summary>
    public static readonly DiagnosticRule NotACheckbox = new("CUR0301", Severity.Warning,
        "'{0}' looks like a checkbox but isn't one on a code host; write '- [ ] ' and then the title.");

    /// <summary>A box that doesn't begin a list item.</summary>
    public static readonly DiagnosticRule BoxInText = new("CUR0302", Severity.Information, "'{0}' is text here: a checkbox stands at the start of a list item.");

    /// <summary>An item is indented, but not far enough or too far to be nested.</summary>
    public static readonly DiagnosticRule AmbiguousIndent = new("CUR0303", Severity.Warning,
        "The indentation is ambiguous; align it with column {0} to nest it under the item above.");

    /// <summary>A checkbox with nothing to do.</summary>
    public static readonly DiagnosticRule BoxWithoutText = new("CUR0304", Severity.Warning, "The checkbox has no text.");

    /// <summary>A goal in a block quote.</summary>
    public static readonly DiagnosticRule GoalInQuote = new("CUR0305", Severity.Information, "This goal stands in a quote; it counts like any other.");

    /// <summary>Checkboxes in an HTML block are text.</summary>
    public static readonly DiagnosticRule BoxInHtml = new("CUR0306", Severity.Warning,
        "This checkbox is inside an HTML block and shown as text; add a blank line before it.");

    /// <summary>A code fence that never ends swallows checkboxes.</summary>
    public static readonly DiagnosticRule UnclosedFence = new("CUR0307", Severity.Warning, "The code fence is never closed; checkboxes that it hides: {0}.");

    /// <summary>The line below turns the item into a heading.</summary>
    public static readonly DiagnosticRule ItemIsHeading = new("CUR0308", Severity.Warning,
        "The next line turns this item into a heading, so it is no goal; add a blank line between them.");

    /// <summary>Too much indentation makes a checkbox code.</summary>
    public static readonly DiagnosticRule BoxInCode = new("CUR0309", Severity.Warning, "This checkbox is indented too far and shown as code.");

    /// <summary>A character that nobody sees.</summary>
    public static readonly DiagnosticRule InvisibleCharacter = new("CUR0310", Severity.Warning,
        "There is an invisible {0} character (U+{1:X4}) here; it is shown as a symbol.");

    /// <summary><c>[x]</c> in the Markdown.</summary>
    public static readonly DiagnosticRule CheckedBox = new("CUR0311", Severity.Information, "The box is checked here, which is nobody's progress; it is ignored.");

    /// <summary>A title too long for one line.</summary>
    public static readonly DiagnosticRule LongTitle = new("CUR0312", Severity.Information,
        "The title has {0} characters, more than {1}; move the details into a paragraph below it.");

    /// <summary>A chip with a key that is nearly one.</summary>
    public static readonly DiagnosticRule UnknownAttribute = new("CUR0401", Severity.Warning, "There is no attribute '{0}'; did you mean '{1}'?");

    /// <summary>A chip whose value doesn't fit its key.</summary>
    public static readonly DiagnosticRule InvalidValue = new("CUR0402", Severity.Error, "'{0}' is not a value for '{1}'; expected {2}.");

    /// <summary>A chip that is there twice.</summary>
    public static readonly DiagnosticRule RepeatedAttribute = new("CUR0403", Severity.Warning, "'{0}' is given twice; the last one counts.");

    /// <summary>A chip in the middle of a title.</summary>
    public static readonly DiagnosticRule AttributeInText = new("CUR0404", Severity.Information, "'{0}' is text here: an attribute stands at the end of the title.");

    /// <summary>A chip where it means nothing.</summary>
    public static readonly DiagnosticRule NoEffect = new("CUR0405", Severity.Warning, "'{0}' has no effect {1}.");

    /// <summary>A required goal waits for an optional one.</summary>
    public static readonly DiagnosticRule NeedsOptional = new("CUR0406", Severity.Warning, "This required goal needs '{0}', which is optional.");

    /// <summary>A goal is due before what it needs.</summary>
    public static readonly DiagnosticRule DueBeforeNeeded = new("CUR0407", Severity.Warning, "This is due {0}, before '{1}', which it needs and which is due {2}.");

    /// <summary><c>needs:</c> names nothing.</summary>
    public static readonly DiagnosticRule UnknownNeed = new("CUR0501", Severity.Error, "'needs:{0}' names no goal and no topic.");

    /// <summary>Goals that wait for each other.</summary>
    public static readonly DiagnosticRule NeedsCycle = new("CUR0502", Severity.Error, "These goals need each other: {0}.");

    /// <summary><c>needs:</c> uses a former id.</summary>
    public static readonly DiagnosticRule RenamedNeed = new("CUR0503", Severity.Information, "'{0}' was renamed '{1}'.");

    /// <summary>A link to a file or heading that isn't there.</summary>
    public static readonly DiagnosticRule BrokenLink = new("CUR0504", Severity.Warning, "The link target '{0}' is not found.");

    /// <summary><c>gate-goals</c> names nothing.</summary>
    public static readonly DiagnosticRule UnknownGateGoal = new("CUR0505", Severity.Error, "The gate '{0}' asks for '{1}', which is no goal and no topic.");

    /// <summary><c>gate-sessions</c> has something that is no kind with a count.</summary>
    public static readonly DiagnosticRule InvalidGateSessions = new("CUR0506", Severity.Error, "'{0}' is not a kind of session and how many there have to be; write it as 'shadow:4'.");

    /// <summary>Two files declare one gate.</summary>
    public static readonly DiagnosticRule DuplicateGate = new("CUR0507", Severity.Error, "The gate '{0}' is already declared at {1}.");

    /// <summary>A file says what its gate asks for, and not which gate that is.</summary>
    public static readonly DiagnosticRule GateWithoutId = new("CUR0508", Severity.Warning, "'{0}' has no effect without 'gate', which names the gate.");

    /// <summary>Writing an id or a quick fix would change what else the file says.</summary>
    public static readonly DiagnosticRule EditRefused = new("CUR0601", Severity.Error, "{0} is not written: {1}.");

    /// <summary>Every rule, in the order of the codes.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        UnreadableFile, UnclosedFrontMatter, FrontMatterIsText, LimitExceeded, NestedTooDeeply, NotUtf8, MergeConflict, MixedLineEnds, UnknownFrontMatterValue, UnknownFrontMatterKey,
        NoGoals,
        DuplicateId, InvalidIdComment, SharedTitle, NoId, IdNotLast, StrayId, FormerIdIsLive, ProgressWithoutGoal, MaybeReworded,
        NotACheckbox, BoxInText, AmbiguousIndent, BoxWithoutText, GoalInQuote, BoxInHtml, UnclosedFence, ItemIsHeading, BoxInCode, InvisibleCharacter, CheckedBox, LongTitle,
        UnknownAttribute, InvalidValue, RepeatedAttribute, AttributeInText, NoEffect, NeedsOptional, DueBeforeNeeded,
        UnknownNeed, NeedsCycle, RenamedNeed, BrokenLink, UnknownGateGoal, InvalidGateSessions, DuplicateGate, GateWithoutId,
        EditRefused,
    ];
}

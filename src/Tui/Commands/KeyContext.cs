using System.Collections.Immutable;

namespace Onboarding.Tui.Commands;

/// <summary>Where the focus is, and what holds there: what a key's condition is asked about.</summary>
/// <param name="Scopes">The scopes that hold the focus, the narrowest first.</param>
/// <param name="Context">What commands see.</param>
internal sealed record KeyContext(IReadOnlyList<Scope> Scopes, CommandContext Context)
{
    /// <summary>The names of places in conditions, each with what it means. Those of a scope stand in the documents for its keys.</summary>
    public static ImmutableArray<(string Name, string Meaning, ImmutableArray<Scope> Scopes)> Places { get; } =
    [
        ("workbenchFocus", "nothing is being typed, and nothing lies on top", [Scope.Workbench]),
        ("listFocus", "a list has the focus: the side bar's or the panel's", [Scope.List]),
        ("outlineFocus", "the curriculum's tree has the focus", [Scope.Outline]),
        ("reviewFocus", "the reviews, or a one-on-one, have the focus", [Scope.Review]),
        ("pageFocus", "the page of the front tab has the focus", [Scope.Page]),
        ("noteFocus", "a note is being written", [Scope.Note]),
        ("fieldFocus", "text is being typed into a field of the workbench, such as the filter", [Scope.Field]),
        ("overlayVisible", "palette, menu or prompt lies on top", [Scope.Overlay]),
        ("inForm", "a form is being filled in", [Scope.Form]),
        ("inNotifications", "the list of notifications is open", [Scope.Notifications]),
        ("inKeybindings", "the keyboard shortcuts have the focus", [Scope.Shortcuts]),
        ("keybindingFocus", "a row of the keyboard shortcuts has the focus", [Scope.ShortcutRows]),
        ("inSettingsEditor", "the settings have the focus", [Scope.Settings]),
        ("inputFocus", "text is being typed, wherever", [Scope.Note, Scope.Field, Scope.Overlay]),
    ];

    /// <summary>Every name that a condition may use.</summary>
    public static IEnumerable<string> Names => Places.Select(place => place.Name).Concat(When.Named.Keys);

    /// <summary>What a scope is called in conditions; empty for everywhere.</summary>
    public static string NameOf(Scope scope) => Places.FirstOrDefault(place => place.Scopes is [var one] && one == scope).Name ?? "";

    public bool IsTrue(string name)
    {
        foreach (var place in Places) if (place.Name == name) return place.Scopes.Any(Scopes.Contains);
        return When.Named.TryGetValue(name, out var condition) && condition.Missing(Context) is null;
    }
}

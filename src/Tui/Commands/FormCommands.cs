namespace Onboarding.Tui.Commands;

/// <summary>Filling in a form.</summary>
internal static class FormCommands
{
    public static IEnumerable<WorkbenchCommand> All { get; } =
    [
        new("form.submit", "Form", "Submit the form", c => c.Workbench.SubmitForm())
        {
            Keys = [new("Ctrl+S", Scope.Form), new("Ctrl+J", Scope.Form)],
            Hints = [new(Scope.Form, 2, "submit")],
            IsInPalette = false,
        },
    ];
}

using Onboarding.Tui.Commands;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Views;

/// <summary>The first run, and the first steps.</summary>
internal sealed partial class WorkbenchWindow
{
    public bool IsFirstRun => Snapshot.IsFirstRun && _services.FirstRun is not null;

    public void AskWho()
    {
        if (_services.FirstRun is not { } proposed) return;
        Show(new FirstRunOverlay(Path.GetFileName(Snapshot.Paths.Root), proposed, answers =>
        {
            var wrong = _services.AcceptFirstRun(answers);
            if (wrong is null) App?.Invoke(ShowGettingStarted);
            return wrong;
        }));
    }

    public void ShowGettingStarted() => OpenTab(new GettingStartedTab(), preview: false);

    public void ResetGettingStarted()
    {
        if (Try(() => _services.Guide.Reset(Now), "It is not begun anew")) ShowGettingStarted();
    }

    private GettingStartedPage NewGettingStartedPage() =>
        new(new GettingStarted(Snapshot, _services.Guide.Done, _services.Guide.Since), id => CommandTable.Find(id)?.ShortKeyText ?? "", _services.Glyphs);

    /// <summary>Remembers a step that leaves no trace in the journal.</summary>
    private void CompleteStep(string step)
    {
        var isNew = false;
        if (Try(() => isNew = _services.Guide.Complete(step), "The step is not remembered") && isNew) ShowEditors();
    }
}

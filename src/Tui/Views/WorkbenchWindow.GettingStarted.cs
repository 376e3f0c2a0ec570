using Onboarding.Tui.Models;
using Onboarding.Tui.Models.Forms;

namespace Onboarding.Tui.Views;

/// <summary>The first run, and the first lessons.</summary>
internal sealed partial class WorkbenchWindow
{
    public bool IsFirstRun => Snapshot.IsFirstRun && _services.FirstRun is not null;

    public void AskWho()
    {
        if (_services.FirstRun is not { } proposed) return;
        Fill(FirstRunForm.Of(Snapshot, proposed, answers =>
        {
            var wrong = _services.AcceptFirstRun(answers);
            if (wrong is null) App?.Invoke(ShowGettingStarted);
            return wrong;
        }));
    }

    public void ShowGettingStarted() => OpenTab(new GettingStartedTab(), preview: false);

    public void ResetGettingStarted()
    {
        if (Try(() => _services.Lessons.Reset(Now), "It is not begun anew")) ShowGettingStarted();
    }

    private GettingStartedPage NewGettingStartedPage() =>
        new(new GettingStarted(Snapshot, _services.Lessons.Done, _services.Lessons.Since), Keymap.ShortKeyOf, _services.Glyphs);

    /// <summary>Remembers a lesson that leaves no trace in the journal.</summary>
    private void CompleteLesson(string lesson)
    {
        var isNew = false;
        if (Try(() => isNew = _services.Lessons.Complete(lesson), "The lesson is not remembered") && isNew) ShowEditors();
    }
}

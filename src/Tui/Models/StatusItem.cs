namespace Onboarding.Tui.Models;

/// <summary>One thing on the status bar.</summary>
/// <param name="Id">What it is, for the command a click runs: <c>trainee</c>, <c>week</c>, <c>progress</c>, <c>signOff</c>, <c>questions</c>, <c>problems</c>, <c>saved</c>.</param>
/// <param name="Text">Safe to show.</param>
/// <param name="Tone">Most are plain: the bar has a colour of its own.</param>
internal sealed record StatusItem(string Id, string Text, Tone Tone = Tone.Text);

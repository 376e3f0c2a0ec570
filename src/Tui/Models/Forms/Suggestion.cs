namespace Onboarding.Tui.Models.Forms;

/// <summary>Something that may be meant by what is typed.</summary>
/// <param name="Label">As it is offered.</param>
/// <param name="Detail">What tells it from others like it.</param>
/// <param name="Text">What the whole field holds once it is taken.</param>
internal sealed record Suggestion(string Label, string Detail, string Text);

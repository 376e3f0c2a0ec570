namespace Onboarding.Tui.Models;

/// <summary>What the first run asks.</summary>
/// <param name="Name">The trainee's name.</param>
/// <param name="Start">The first day of the year.</param>
/// <param name="Mentor">The mentor's name; empty for nobody yet.</param>
internal sealed record FirstRunAnswers(string Name, DateOnly Start, string Mentor);

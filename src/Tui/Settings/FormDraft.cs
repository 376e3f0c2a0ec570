using System.Collections.Immutable;
using Onboarding.Core.Curricula;

namespace Onboarding.Tui.Settings;

/// <summary>A form that is being filled in: on disk shortly after each key, so that it survives a kill. One that is closed is kept until it is opened again.</summary>
/// <param name="Key">What the form is for.</param>
/// <param name="Trainee">Whose year it is about.</param>
/// <param name="CommandId">The command that opens it; null where no command alone does.</param>
/// <param name="Goal">The goal that the command is about; null for none.</param>
/// <param name="IsOpen">Whether it was not closed yet.</param>
/// <param name="Texts">What its fields hold, in order.</param>
internal sealed record FormDraft(string Key, string Trainee, string? CommandId, GoalId? Goal, bool IsOpen, ImmutableArray<string> Texts);

namespace Onboarding.Core.Workspaces;

/// <summary>A workspace can't do what was asked: the message says why, in a sentence for the user.</summary>
public sealed class WorkspaceException(string message) : Exception(message);

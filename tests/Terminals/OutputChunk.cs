namespace Onboarding.Terminals;

/// <summary>Bytes that came in one read, and when, since the program's start.</summary>
public sealed record OutputChunk(TimeSpan At, byte[] Bytes);

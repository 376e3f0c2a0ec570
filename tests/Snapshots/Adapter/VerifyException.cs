namespace VerifyTests;

/// <summary>A text differs from its snapshot, or has none.</summary>
public class VerifyException(string message) : Exception(message);

namespace Onboarding.Core.Sources;

/// <summary>How much a problem matters; the worst comes first.</summary>
public enum Severity
{
    /// <summary>Something is lost or wrong until it is mended.</summary>
    Error,

    /// <summary>Probably not what was meant.</summary>
    Warning,

    /// <summary>Good to know; nothing has to be done.</summary>
    Information,
}

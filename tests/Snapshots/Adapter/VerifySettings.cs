namespace VerifyTests;

/// <summary>How one call verifies.</summary>
public class VerifySettings
{
    /// <summary>A copy, so that one call's settings stay its own.</summary>
    public VerifySettings(VerifySettings? settings = null) => Suffix = settings?.Suffix ?? "";

    internal string Suffix { get; private set; }

    /// <summary>Names one case of a theory: the file becomes <c>Class.Method_text.verified.txt</c>.</summary>
    public void UseTextForParameters(string parametersText) => Suffix = "_" + parametersText;
}

using System.Reflection;
using Xunit.Sdk;

[assembly: VerifyXunit.UseVerify]

namespace VerifyXunit;

/// <summary>Remembers which test is running, as the file is named after it.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class UseVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> Running = new();

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => Running.Value = methodUnderTest;

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => Running.Value = null;

    internal static MethodInfo GetMethod() =>
        Running.Value ?? throw new InvalidOperationException("Verify was called outside of a test.");
}

using System.Reflection;
using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>The part of Verify's entry point that our tests use, with Verify's names and file conventions.</summary>
public static class Verifier
{
    /// <summary>Compares a text with the snapshot of the running test; await the result.</summary>
    public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
    {
        var method = UseVerifyAttribute.GetMethod();
        return new(settings, final => SnapshotFile.For(sourceFile, NameOf(method) + final.Suffix).Compare(target));
    }

    private static string NameOf(MethodInfo method)
    {
        var type = method.ReflectedType!;
        return (type.DeclaringType is { } outer ? outer.Name + "." : "") + type.Name + "." + method.Name;
    }
}

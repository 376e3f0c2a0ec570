using System.Text;
using Onboarding.Core.Sources;
using Onboarding.Core.Workspaces;

namespace Onboarding.Core.Tests.Workspaces;

/// <summary>What holds of the bytes of an <c>onboarding.json</c>, whatever they are.</summary>
internal static class OnboardingFileLaws
{
    /// <summary>Checks all; gives the file as it was read.</summary>
    public static OnboardingFile Check(byte[] bytes)
    {
        var file = OnboardingFile.Read(bytes);
        var text = new SourceText(OnboardingFile.Name, Encoding.UTF8.GetString(bytes));
        foreach (var problem in file.Problems)
        {
            Assert.InRange(problem.Location.Line, 1, text.LineCount);
            Assert.InRange(problem.Location.Column, 1, text.Line(problem.Location.Line).Length + 2);
        }
        Assert.Equal(file.Roster.People.Length, file.Roster.People.Select(person => person.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        OnePersonMoreChangesNobodyElse(bytes, file);
        return file;
    }

    private static void OnePersonMoreChangesNobodyElse(byte[] bytes, OnboardingFile before)
    {
        byte[] edited;
        try
        {
            edited = OnboardingWriter.Add(bytes, new Person("somebody-new", "Somebody New", null, null, null, []));
        }
        catch (WorkspaceException)
        {
            return;
        }
        var after = OnboardingFile.Read(edited);
        Assert.Equal([.. before.Roster.People.Select(person => person.Id), "somebody-new"], after.Roster.People.Select(person => person.Id));
        Assert.Equal(before.Problems.Select(problem => problem.Code), after.Problems.Select(problem => problem.Code));
    }
}

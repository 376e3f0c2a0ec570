using System.CommandLine;
using Onboarding.Tui.Demo;
using Onboarding.Tui.Models;

namespace Onboarding.Tui.Cli;

/// <summary><c>onboard demo FOLDER</c>: the demo's workspace as files, to keep.</summary>
internal static class DemoVerb
{
    public static Command Create(VerbBuilder builder)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where it is written: a folder that is empty, or not there yet." };
        var verb = new Verb("demo", VerbGroup.SetUp, "Write a workspace for trying everything: a team, a curriculum, nine months of a year.")
        {
            Examples =
            [
                ("onboard demo /tmp/year", "Then: onboard -w /tmp/year --as ada, or --as grace for her mentor."),
                ("onboard --demo", "The dashboard on such a workspace, gone when it is closed. --keep leaves it there."),
            ],
        };
        verb.Arguments.Add(folder);
        verb.SetAction(builder.Run(invocation => Run(invocation, invocation.Get(folder)!)));
        return verb;
    }

    private static int Run(CliInvocation invocation, string folder)
    {
        var full = Path.GetFullPath(folder, invocation.Services.CurrentDirectory);
        if (File.Exists(full) || (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any())) throw new CliRefusal($"{full} is there already, and not empty; nothing was written.");
        DemoWorkspace.Write(full, invocation.Services.Time);
        var page = invocation.Out;
        page.WriteWhole([new Span("Wrote "), new Span(full, Tone.Strong)]);
        page.Paragraph("Ada Byron is in her tenth month; Grace Murray and Barbara Huberman are her mentors.", tone: Tone.Dim);
        page.WriteWhole([new Span("Open it with "), new Span($"onboard -w {folder} --as {DemoWorkspace.Trainee}", Tone.Code)]);
        return ExitCodes.Ok;
    }
}

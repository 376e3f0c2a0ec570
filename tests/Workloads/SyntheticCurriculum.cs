using System.Globalization;
using System.Text;

namespace Onboarding.Workloads;

/// <summary>A curriculum of many files, each with what real ones have: prose, goals and steps, links to each other, code, tables. As dense in goals as the one that is shipped.</summary>
public static class SyntheticCurriculum
{
    private const int FilesPerFolder = 100;

    /// <summary>Writes the files below a folder, about 6 kB each; returns how many bytes they are.</summary>
    public static long Write(string folder, int files)
    {
        var bytes = 0L;
        for (var i = 0; i < files; i++)
        {
            var content = Encoding.UTF8.GetBytes(Track(i, files));
            Directory.CreateDirectory(Path.Combine(folder, FolderOf(i)));
            File.WriteAllBytes(Path.Combine(folder, FolderOf(i), NameOf(i)), content);
            bytes += content.Length;
        }
        return bytes;
    }

    private static string FolderOf(int file) => "area-" + (file / FilesPerFolder).ToString("00", CultureInfo.InvariantCulture);

    private static string NameOf(int file) => $"system-{file.ToString("0000", CultureInfo.InvariantCulture)}.md";

    private static string Track(int file, int files)
    {
        var other = (file + 7) % files;
        var text = new StringBuilder($"---\norder: {file}\n---\n\n# System {file}: how it works\n\nWhy it exists: **somebody** has to know before the users do. Read [what calls it](../{FolderOf(other)}/{NameOf(other)}#its-parts-2) first.\n");
        for (var topic = 1; topic <= 3; topic++) AppendTopic(text, file, topic);
        text.Append("\n## What else\n\n| part | owner | where |\n| --- | --- | --- |\n");
        for (var row = 0; row < 6; row++) text.Append($"| part {row} of {file} | team *{row}* | [the runbook](https://example.org/{file}/{row}) |\n");
        return text.Append("\n> Ask why it was built this way before you ask how.\n\n```sh\nkubectl describe pod system-").Append(file).Append("\n# - [ ] not a goal\n```\n").ToString();
    }

    private static void AppendTopic(StringBuilder text, int file, int topic)
    {
        text.Append($"\n## Its parts {topic}\n\nWrite what you *expected*, then what happened, then what you learnt. Take `kubectl describe` and the dashboard side by side, and find the **one** number that moved first.\n\n");
        for (var goal = 0; goal < 3; goal++)
        {
            var needs = goal == 0 ? "" : $" `needs:s{file}.t{topic}.g{goal - 1}`";
            text.Append($"- [ ] Explain what part {goal} of system {file} does in topic {topic} `due:w{(topic * 8) + goal}` `effort:2h`{needs} <!-- #s{file}.t{topic}.g{goal} -->\n\n");
            text.Append($"  Start from [its page](https://example.org/{file}/{topic}/{goal}), then tell it to *somebody* who doesn't know\n  the [other parts](#its-parts-{(topic % 3) + 1}). Somebody has to know before the users do.\n\n");
            text.Append("  Draw it on a whiteboard from memory, then compare your drawing with the one in the design document, and note\n  what you had forgotten: that is what will surprise you at night. Change one thing in staging, watch the dashboard\n  for as long as it takes to move, and write down how long that was.\n\n");
            if (goal == 0 && topic == 1) text.Append($"  - [ ] Draw it, with the queues <!-- #s{file}.t{topic}.a -->\n  - [ ] Break it in staging <!-- #s{file}.t{topic}.b -->\n\n");
        }
        text.Append("- Its alerts:\n  - the queue grows\n  - the disk fills\n");
    }
}

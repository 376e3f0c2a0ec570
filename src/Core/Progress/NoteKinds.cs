using System.Text;

namespace Onboarding.Core.Progress;

/// <summary>The kinds of notes as the journal writes them; never renamed.</summary>
internal static class NoteKinds
{
    public static readonly (NoteKind Kind, ReadOnlyMemory<byte> Name)[] Names =
    [
        (NoteKind.Note, "note"u8.ToArray()),
        (NoteKind.Question, "question"u8.ToArray()),
        (NoteKind.Answer, "answer"u8.ToArray()),
        (NoteKind.Reflection, "reflection"u8.ToArray()),
        (NoteKind.Win, "win"u8.ToArray()),
        (NoteKind.Blocker, "blocker"u8.ToArray()),
        (NoteKind.Evidence, "evidence"u8.ToArray()),
    ];

    public static string NameOf(NoteKind kind) => Encoding.UTF8.GetString(Array.Find(Names, row => row.Kind == kind).Name.Span);
}

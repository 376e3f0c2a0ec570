namespace Onboarding.Core.Curricula;

/// <summary>
/// How large and how strange a file may be before it is skipped (CUR0004), so that no input can hold up a reader: Markdown has constructs whose parsing takes
/// quadratic time. Each limit is well above anything in real curricula.
/// </summary>
public static class CurriculumLimits
{
    /// <summary>Bytes of one file.</summary>
    public const int FileBytes = 1024 * 1024;

    /// <summary>Lines of one file.</summary>
    public const int Lines = 32_768;

    /// <summary>UTF-16 units of one line.</summary>
    public const int LineLength = 16_384;

    /// <summary><c>[</c> between two blank lines.</summary>
    public const int Brackets = 4096;

    /// <summary><c>*</c>, <c>_</c> and <c>~</c> between two blank lines.</summary>
    public const int EmphasisMarks = 4096;

    /// <summary>Brackets, emphasis marks, backticks, angle brackets, ampersands and backslashes in one file.</summary>
    public const int Marks = 65_536;

    /// <summary>
    /// What is open at each mark of a file, added up: <c>[</c> without its <c>]</c>, and all emphasis marks since the last blank line. The parser walks through
    /// them at every mark.
    /// </summary>
    public const int OpenMarks = 5_000_000;

    /// <summary>UTF-16 units in which the ends of a file's links are looked for, added up.</summary>
    public const int LinkEnds = 8_000_000;

    /// <summary>Different lengths of backtick runs between two blank lines.</summary>
    public const int BacktickLengths = 32;

    /// <summary>Comments, declarations and the like that are opened and not closed between two blank lines.</summary>
    public const int UnclosedTags = 64;

    /// <summary>List and quote markers at the start of one line.</summary>
    public const int ContainerMarkers = 16;

    /// <summary>Columns before the first marker of a line.</summary>
    public const int MarkerIndent = 128;

    /// <summary>List and quote markers in one file, where a line has more than one of them.</summary>
    public const int NestedMarkers = 65_536;

    /// <summary>Columns before the text of all lines of a file: half of the largest file.</summary>
    public const int Indentation = FileBytes / 2;

    /// <summary>Link and footnote definitions in one file.</summary>
    public const int Definitions = 4096;

    /// <summary><c>|</c> in a file whose tables hold goals.</summary>
    public const int Pipes = 32_768;

    /// <summary>UTF-16 units of front matter.</summary>
    public const int FrontMatterLength = 16_384;

    /// <summary>Problems of one rule that are reported in one file; more of the same would only hide the others.</summary>
    public const int ProblemsOfOneRule = 1000;

    /// <summary>Tags of one title.</summary>
    public const int Tags = 64;

    /// <summary>What one goal may need, by name.</summary>
    public const int Needs = 256;

    /// <summary>What all goals of a curriculum need together, each goal of a topic counted.</summary>
    public const int Prerequisites = 1_000_000;

    /// <summary>Goals that are named of a cycle.</summary>
    public const int CycleNames = 12;

    /// <summary>Files of one curriculum.</summary>
    public const int Files = 10_000;

    /// <summary>Bytes of one curriculum.</summary>
    public const long FolderBytes = 64L * 1024 * 1024;

    /// <summary>UTF-16 units of a title, beyond which it is called long (CUR0312).</summary>
    public const int TitleLength = 200;
}

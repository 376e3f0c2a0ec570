using Onboarding.Core.Sources;

namespace Onboarding.Core.Curricula;

/// <summary>Tells whether a curriculum with a line put into one of its files is read as before, but for what that line says.</summary>
internal sealed class AdditionProof
{
    private readonly Curriculum _before;
    private readonly Curriculum _after;
    private readonly string _path;
    private readonly Insertion _insertion;

    /// <param name="curriculum">The curriculum; its files are read from memory here.</param>
    /// <param name="file">The file as it is.</param>
    /// <param name="edited">The file with the line.</param>
    /// <param name="insertion">The line.</param>
    /// <param name="options">How the curriculum is read.</param>
    public AdditionProof(Curriculum curriculum, SourceFile file, SourceFile edited, Insertion insertion, CurriculumOptions options)
    {
        var others = curriculum.Files.Where(other => other.Source.Path != file.Path).Select(other => new SourceFile(other.Source.Path, FileReader.Encode(other.Source.Content, default))).ToArray();
        _before = CurriculumReader.Read([.. others, file], options);
        _after = CurriculumReader.Read([.. others, edited], options);
        (_path, _insertion) = (file.Path, insertion);
    }

    /// <summary>The goal that the line is; null where it is none.</summary>
    public Goal? NewGoal => FileOf(_after).Goals.Find(goal => IsNew(goal.Location));

    /// <summary>The topic that the line is; null where it is none.</summary>
    public TopicDraft? NewTopic => FileOf(_after).Topics.Find(topic => IsNew(topic.Location));

    /// <summary>Where something is then that stood at a place of the file.</summary>
    public SourceLocation? Moved(SourceLocation? location) => location is { } place ? Moved(place) : null;

    /// <summary>What speaks against it, as the end of a sentence; null where nothing does.</summary>
    public string? Objection() => IsKept() ? NewProblem() is { } problem ? $"{problem.Code}: {problem.Message.TrimEnd('.')}" : null : "it would change more than that";

    private TrackFindings FileOf(Curriculum curriculum) => Array.Find(curriculum.Files, file => file.Source.Path == _path)!;

    private bool IsNew(SourceLocation location) => location.Path == _path && location.Line == _insertion.Line;

    private SourceLocation Moved(SourceLocation location) => location.Path == _path ? _insertion.Moved(location) : location;

    private bool IsKept()
    {
        var goals = _after.Files.SelectMany(file => file.Goals).Where(goal => !IsNew(goal.Location)).Select(goal => OutlineOf(goal, place => place));
        if (!_before.Files.SelectMany(file => file.Goals).Select(goal => OutlineOf(goal, Moved)).SequenceEqual(goals)) return false;
        var topics = _after.Files.SelectMany(file => file.Topics).Where(topic => !IsNew(topic.Location)).Select(topic => FileOutline.OfTopic(topic, place => place));
        return _before.Files.SelectMany(file => file.Topics).Select(topic => FileOutline.OfTopic(topic, Moved)).SequenceEqual(topics);
    }

    /// <summary>What was not there before. Links are not looked at: where the files are, only the disk knows.</summary>
    private Diagnostic? NewProblem()
    {
        var known = _before.Problems.Select(problem => (problem.Code, Moved(problem.Location).Path, Moved(problem.Location).Line)).ToHashSet();
        return _after.Problems.FirstOrDefault(problem =>
            problem.Severity != Severity.Information && problem.Code != CurriculumRules.BrokenLink.Code && !known.Contains((problem.Code, problem.Location.Path, problem.Location.Line)));
    }

    private static string OutlineOf(Goal goal, Func<SourceLocation, SourceLocation> placeOf) =>
        string.Join('\n', FileOutline.OfId(goal), FileOutline.OfTitle(goal, placeOf), FileOutline.OfDescription(goal));
}

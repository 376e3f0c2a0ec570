using Onboarding.Core.Curricula;

namespace Onboarding.Core.Reviews;

/// <summary>Adds up what the years of a cohort say about one goal, and lets out only what is about a group that is large enough. Serves goal after goal; for one thread.</summary>
internal sealed class GoalTally(int smallestGroup)
{
    private readonly List<int> _days = [];
    private readonly List<int> _confidence = [];
    private int _begun, _stuck, _reached, _skipped, _past, _unfinished, _questions, _asking;

    public GoalHealth Of(Goal goal, Cohort cohort)
    {
        Reset();
        foreach (var year in cohort.Years) Add(GoalReading.Of(year, goal));
        return new GoalHealth
        {
            Goal = goal,
            MedianDays = MedianOf(_days),
            Stuck = CohortShare.Of(_stuck, _begun, smallestGroup),
            Skipped = CohortShare.Of(_skipped, _reached, smallestGroup),
            Unfinished = CohortShare.Of(_unfinished, _past, smallestGroup),
            Questions = QuestionsEach(),
            MedianConfidence = MedianOf(_confidence),
        };
    }

    private void Add(GoalReading reading)
    {
        if (reading.Days is { } days) _days.Add(days);
        if (reading.Confidence is { } confidence) _confidence.Add(confidence);
        if (reading.IsBegun) _begun++;
        if (reading.WasStuck) _stuck++;
        if (reading.IsReached) _reached++;
        if (reading.IsSkipped) _skipped++;
        if (reading.IsPast) _past++;
        if (reading is { IsPast: true, IsFinished: false, IsSkipped: false }) _unfinished++;
        if (reading.Questions > 0) _asking++;
        _questions += reading.Questions;
    }

    private double? MedianOf(List<int> values)
    {
        if (values.Count < smallestGroup) return null;
        values.Sort();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2.0;
    }

    // One who asks much is a trait of a person, not of a goal.
    private double? QuestionsEach()
    {
        if (_reached < smallestGroup || _asking < HealthPolicy.LeastGroup) return null;
        return Math.Round(2.0 * _questions / _reached, MidpointRounding.AwayFromZero) / 2;
    }

    private void Reset()
    {
        _days.Clear();
        _confidence.Clear();
        _begun = _stuck = _reached = _skipped = _past = _unfinished = _questions = _asking = 0;
    }
}

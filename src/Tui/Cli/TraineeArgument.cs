using System.CommandLine;

namespace Onboarding.Tui.Cli;

/// <summary>The <c>TRAINEE</c> of verbs that are about a person: the same as <c>--trainee</c>.</summary>
internal static class TraineeArgument
{
    public static Argument<string?> Create(VerbBuilder builder, bool isRequired = false)
    {
        var trainee = new Argument<string?>("TRAINEE")
        {
            Description = "Whose year it is: an id or an e-mail address; else as --trainee says.",
            Arity = isRequired ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
        };
        builder.AddPeople(trainee);
        return trainee;
    }
}

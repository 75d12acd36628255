namespace ClaimTracker.Cli;

/// <summary>Who has not answered, and how. Silence is never told as a denial.</summary>
internal static class SilenceText
{
    public static string Of(SilentParty silent, QuestionStanding standing, Words words) =>
        $"{silent.Party.Name} ({How(silent, standing, words)})";

    private static string How(SilentParty silent, QuestionStanding standing, Words words)
    {
        if (!silent.NonAnswers.IsEmpty)
        {
            return words.Join(silent.NonAnswers.Select(claim => claim.Force).Distinct().Order().Select(words.Standing.Silence));
        }

        var said = standing.Positions
            .SelectMany(position => position.InForce)
            .Where(IsTheirs)
            .Select(claim => WithoutCommitting(claim, words.Standing))
            .Concat(standing.Apart.Where(IsTheirs).Where(claim => claim.Answer is not null).Select(claim => Apart(claim, words.Standing)))
            .Distinct()
            .ToArray();
        return said switch
        {
            { Length: > 0 } => words.Join(said),
            _ when standing.Positions.SelectMany(position => position.Claims).Concat(standing.Apart).Any(IsTheirs) => words.Standing.NothingInForce,
            _ => words.Standing.NothingOnRecord,
        };

        bool IsTheirs(Claim claim) => claim.Sides.Contains(silent.Party);
    }

    private static string WithoutCommitting(Claim claim, StandingWords words) => claim switch
    {
        { Answer: UnknownAnswer } => words.NotKnown,
        { Force: Force.Doubts } => words.OnlyDoubts,
        _ => words.OnlyDenies,
    };

    private static string Apart(Claim claim, StandingWords words) => claim.Nature == Nature.Opinion ? words.OnlyAnOpinion : words.OnlyAPrediction;
}

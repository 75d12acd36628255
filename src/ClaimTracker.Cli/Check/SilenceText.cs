namespace ClaimTracker.Cli;

/// <summary>Who has not answered, and how. Silence is never told as a denial.</summary>
internal static class SilenceText
{
    public static string Of(SilentParty silent, QuestionStanding standing) =>
        $"{silent.Party.Name} ({How(silent, standing)})";

    /// <summary>What a force that is no answer is called.</summary>
    public static string Of(Force force) => force switch
    {
        Force.Declines => "declined to comment",
        Force.Unreachable => "could not be reached",
        _ => "did not respond",
    };

    private static string How(SilentParty silent, QuestionStanding standing)
    {
        if (!silent.NonAnswers.IsEmpty)
        {
            return Words.Join(silent.NonAnswers.Select(claim => claim.Force).Distinct().Order().Select(Of));
        }

        var said = standing.Positions
            .SelectMany(position => position.InForce)
            .Where(IsTheirs)
            .Select(claim => claim.Answer is UnknownAnswer ? "says that it is not known" : claim.Force == Force.Doubts ? "only doubts" : "only denies")
            .Concat(standing.Apart.Where(IsTheirs).Where(claim => claim.Answer is not null)
                .Select(claim => claim.Nature == Nature.Opinion ? "only an opinion" : "only a prediction"))
            .Distinct()
            .ToArray();
        return said switch
        {
            { Length: > 0 } => Words.Join(said),
            _ when standing.Positions.SelectMany(position => position.Claims).Concat(standing.Apart).Any(IsTheirs) => "nothing that is still in force",
            _ => "nothing on record",
        };

        bool IsTheirs(Claim claim) => claim.Sides.Contains(silent.Party);
    }
}

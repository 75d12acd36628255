namespace ClaimTracker.Rendering;

/// <summary>How a side was silent, in words. Silence is never told as a denial.</summary>
internal static class HowSilent
{
    public static string Of(SilentParty silent, QuestionStanding standing, ClaimLines lines)
    {
        var words = lines.Words;
        if (!silent.NonAnswers.IsEmpty)
        {
            return lines.Templates.Join(silent.NonAnswers.Select(claim => claim.Force).Distinct().Order().Select(words.Silence));
        }

        string[] said =
        [
            .. standing.Positions.SelectMany(position => position.InForce).Where(IsTheirs).Select(WithoutCommitting)
                .Concat(standing.Apart.Where(claim => IsTheirs(claim) && claim.Answer is not null).Select(claim => words[claim.Nature == Nature.Opinion ? "only_opinion" : "only_prediction"]))
                .Distinct(StringComparer.Ordinal),
        ];
        if (said.Length > 0)
        {
            return lines.Templates.Join(said);
        }

        return words[standing.Positions.SelectMany(position => position.Claims).Concat(standing.Apart).Any(IsTheirs) ? "nothing_in_force" : "nothing_on_record"];

        bool IsTheirs(Claim claim) => claim.Sides.Contains(silent.Party);

        string WithoutCommitting(Claim claim) => words[claim switch
        {
            { Answer: UnknownAnswer } => "not_known",
            { Force: Force.Doubts } => "only_doubts",
            _ => "only_denies",
        }];
    }
}

namespace ClaimTracker;

/// <summary>Where a question stands, as text that two ledgers agree on exactly when it stands alike in both.</summary>
internal static class StandingSignature
{
    public static string Of(QuestionStanding standing) => string.Join(
        '\n',
        [
            $"{standing.Question.Id} {standing.State}",
            .. standing.Positions.Select(position => $"{position.Polarity} {position.Answer} {Ids(position.Claims)} {Ids(position.InForce)}"),
            $"apart {Ids(standing.Apart)}",
            $"common {string.Join(", ", standing.CommonGround)}",
            $"sides {string.Join(", ", standing.Sides.Select(side => side.Id))}",
            $"silent {string.Join(", ", standing.Silent.Select(party => party.Party.Id))}",
        ]);

    private static string Ids(IEnumerable<Claim> claims) => string.Join(',', claims.Select(claim => claim.Id));
}

namespace ClaimTracker.Tests;

/// <summary>What can be read of a ledger, as text, so that two readings can be compared and a difference can be seen.</summary>
internal static class Printed
{
    public static string Of(LedgerReader ledger) =>
        string.Join('\n', ledger.Standings.Select(Of).Concat(ledger.Findings.Select(Of)));

    /// <summary>All that a ledger holds: whatever changes it changes this.</summary>
    public static string Everything(LedgerReader ledger) => string.Join(
        '\n',
        string.Join('\n', ledger.Entries.Select(entry => $"{entry.Sequence} {entry.GetType().Name} {entry.Recorded:O} {entry.Note}")),
        Ids(ledger.Entities),
        string.Join(',', ledger.Questions.Select(question => question.Id)),
        Ids(ledger.Claims),
        Of(ledger));

    public static string Of(QuestionStanding standing) => string.Join(
        '\n',
        standing.Positions.Select(Of)
            .Prepend($"{standing.Question.Id} {standing.State}: sides {Ids(standing.Sides)}; common ground {string.Join(" | ", standing.CommonGround)}; "
                + $"silent {string.Join(" | ", standing.Silent.Select(silent => $"{silent.Party.Id} by {Ids(silent.NonAnswers)}"))}; "
                + $"apart {Ids(standing.Apart)}"));

    public static string Of(IEnumerable<Finding> findings) => string.Join('\n', findings.Select(Of));

    public static string Of(Finding finding) =>
        $"{finding.Code} {finding.Status} {finding.Relation} {Ids(finding.Claims)} {finding.Heading} {finding.Severity}: {finding.Explanation}";

    public static string Ids(IEnumerable<Entity> entities) => string.Join(',', entities.Select(entity => entity.Id));

    public static string Ids(IEnumerable<Claim> claims) => string.Join(',', claims.Select(claim => claim.Id));

    private static string Of(Position position) =>
        $"  {position.Polarity} {position.Answer}: {Ids(position.Claims)}; in force {Ids(position.InForce)}; {position.Mentions} mentions, "
        + $"{position.Outlets} outlets, {position.Speakers} speakers, {position.Origins} origins, sides {Ids(position.Sides)}"
        + (position.IsEarlier ? ", earlier" : "");
}

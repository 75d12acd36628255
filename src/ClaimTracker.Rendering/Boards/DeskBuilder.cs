namespace ClaimTracker.Rendering;

/// <summary>Makes what a board shows of our own desk, apart from what speakers say.</summary>
internal sealed class DeskBuilder(LedgerView ledger, ClaimLines lines)
{
    /// <summary>What the desk thinks of a question, then of claims on it in order of ids.</summary>
    public IEnumerable<BoardAssessment> Assessments(QuestionStanding standing)
    {
        if (Make(string.Empty, ledger.AssessmentsOf(standing.Question)) is { } whole)
        {
            yield return whole;
        }

        foreach (var claim in ClaimsOn(standing))
        {
            if (Make(lines.About(claim), ledger.AssessmentsOf(claim)) is { } one)
            {
                yield return one;
            }
        }
    }

    /// <summary>Where we published claims on a question, each piece once, in order of time.</summary>
    public IEnumerable<BoardLink> Published(QuestionStanding standing) =>
        from usage in ClaimsOn(standing).SelectMany(ledger.UsagesOf).Select(noted => noted.What)
            .OrderBy(usage => usage.Published.Interval.Start).ThenBy(usage => usage.Url.OriginalString, StringComparer.Ordinal).ThenBy(usage => usage.Manner)
        group usage by (usage.Url.OriginalString, usage.Manner) into piece
        let first = piece.First()
        let link = SafeLink.To(first.Url, $"{first.Title.Trim()}, {lines.Say(first.Published)} ({lines.Words.Published(first.Manner)})")
        where link is not null
        select link;

    /// <summary>All claims on a question, in order of ids.</summary>
    public static IEnumerable<Claim> ClaimsOn(QuestionStanding standing) =>
        standing.Positions.SelectMany(position => position.Claims).Concat(standing.Apart).OrderBy(claim => claim.Id);

    // The last one stands; those before it are told in short.
    private BoardAssessment? Make(string about, IReadOnlyList<Noted<Assessment>> assessments)
    {
        if (assessments.Count == 0)
        {
            return null;
        }

        var last = assessments[^1].What;
        return new BoardAssessment
        {
            About = about,
            Label = last.Rating.Label.Trim(),
            SignedBy = Signed(last),
            Reasons = [.. last.Reasons.Select(reason => reason.Trim())],
            Evidence = [.. last.Evidence.Select(address => SafeLink.To(address, address.Host)).OfType<BoardLink>()],
            Before = [.. assessments.Reverse().Skip(1).Select(noted => $"{noted.What.Rating.Label.Trim()} ({Signed(noted.What)})")],
        };
    }

    private string Signed(Assessment assessment) => assessment.Made is { } made ? $"{assessment.By.Trim()}, {lines.Say(made)}" : assessment.By.Trim();
}

namespace ClaimTracker;

/// <summary>That what the desk notes is no longer than any text may be; all else is checked where it is made.</summary>
internal static class NoteChecks
{
    /// <summary>How many reasons, and how much evidence, one assessment may give.</summary>
    public const int MostItems = 1000;

    public static IEnumerable<Problem> Of(Assessment assessment) =>
    [
        .. Texts(("/by", assessment.By)),
        .. Texts([.. assessment.Reasons.Select((reason, place) => (FormattableString.Invariant($"/reasons/{place}"), (string?)reason))]),
        .. Texts([.. assessment.Evidence.Select((address, place) => (FormattableString.Invariant($"/evidence/{place}"), (string?)address.OriginalString))]),
        .. Count("/reasons", assessment.Reasons.Length),
        .. Count("/evidence", assessment.Evidence.Length),
    ];

    /// <summary>A review is of one claim or more, each once.</summary>
    public static IEnumerable<Problem> Of(ClaimReviewed reviewed) =>
    [
        .. reviewed.Claims.IsEmpty ? Faults("/claims", "A review is about at least one claim.") : [],
        .. reviewed.Claims.Distinct().Count() < reviewed.Claims.Length ? Faults("/claims", "A claim is named twice.") : [],
        .. Count("/claims", reviewed.Claims.Length),
        .. Texts(
            ("/publisher", reviewed.Review.Publisher), ("/label", reviewed.Review.Label), ("/url", reviewed.Review.Address?.OriginalString), ("/markup", reviewed.Review.Markup)),
    ];

    public static IEnumerable<Problem> Of(Usage usage) => Texts(("/url", usage.Url.OriginalString), ("/title", usage.Title));

    public static IEnumerable<Problem> Of(GroundRules rules) =>
        Texts(("/reason", rules.Reason), ("/description", rules.Description), ("/approver", rules.Approver));

    private static IEnumerable<Problem> Texts(params (string Path, string? Text)[] texts) =>
        texts.Where(text => ClaimCheck.IsTooLong(text.Text)).Select(text => ClaimCheck.TooLong(text.Path));

    private static IEnumerable<Problem> Faults(string path, string message) => [new Problem(ProblemCode.ValueNotAllowed, path, message)];

    private static IEnumerable<Problem> Count(string path, int count) => count > MostItems
        ? [new Problem(ProblemCode.LimitExceeded, path, FormattableString.Invariant($"There are {count} items; at most {MostItems} are allowed."))]
        : [];
}

namespace ClaimTracker;

// What a finding is called above itself, in the middle of a sentence, and where it is news.
internal static class EnglishFindings
{
    /// <summary>Above the finding; a kind whose title tells nothing of its status is headed with the status.</summary>
    public static string Above(string code, ComparisonStatus status, string title) => (status, code) switch
    {
        (ComparisonStatus.Conflict, _) => "Conflict",
        (ComparisonStatus.Possible, not (ComparisonCode.ChangedAccount or ComparisonCode.MayBeNewer or ComparisonCode.OutletsDiffer)) => "Possible conflict",
        _ => title,
    };

    public static string Heading(string code, ComparisonStatus status) => (status, code) switch
    {
        (ComparisonStatus.Conflict, _) => "New conflict",
        (_, ComparisonCode.ChangedAccount) => "Changed account",
        (_, ComparisonCode.MayBeNewer) => "May be newer",
        (_, ComparisonCode.OutletsDiffer) => "Outlets differ",
        (_, ComparisonCode.Correction) => "Correction",
        (_, ComparisonCode.Update) => "Update",
        _ => "New possible conflict",
    };

    public static string Noun(string code, ComparisonStatus status) => (status, code) switch
    {
        (ComparisonStatus.Conflict, _) => "a conflict",
        (_, ComparisonCode.ChangedAccount) => "a changed account",
        (_, ComparisonCode.MayBeNewer) => "an answer that may be newer",
        (_, ComparisonCode.OutletsDiffer) => "a difference between outlets",
        (_, ComparisonCode.Correction) => "a correction",
        (_, ComparisonCode.Update) => "an update",
        _ => "a possible conflict",
    };

    public static string Turn((string Code, ComparisonStatus Status) before, (string Code, ComparisonStatus Status) after)
    {
        var (was, now) = (Noun(before.Code, before.Status), Noun(after.Code, after.Status));
        return was == now ? $"Still {now}, of another kind" : $"Now {now}, before {was}";
    }
}

namespace ClaimTracker;

// What a finding about two claims is called in the middle of a sentence, and above one.
internal static class EnglishFindings
{
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

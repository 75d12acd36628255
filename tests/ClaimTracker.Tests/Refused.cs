namespace ClaimTracker.Tests;

/// <summary>What was refused, as "code path" lines in the order told.</summary>
internal static class Refused
{
    public static IReadOnlyList<string> Entry(Action act) => Lines(Assert.Throws<EntryRefusedException>(act).Problems);

    public static IReadOnlyList<string> Claim(ClaimLedger ledger, ClaimDraft draft) =>
        Lines(Assert.Throws<ClaimRefusedException>(() => ledger.Record(draft)).Problems);

    public static IReadOnlyList<string> Lines(IEnumerable<Problem> problems) => [.. problems.Select(problem => $"{problem.Code} {problem.Path}")];
}

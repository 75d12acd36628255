namespace ClaimTracker.Tests;

/// <summary>Checks of drafts against the cast and questions of <see cref="Some"/>.</summary>
internal static class Drafts
{
    public static IReadOnlyList<string> Check(ClaimDraft draft) => Refused.Lines(Problems(draft));

    public static IReadOnlyList<Problem> Problems(ClaimDraft draft)
    {
        Some.Ledger().TryRecord(draft, out _, out var problems);
        return problems;
    }
}

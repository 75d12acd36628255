namespace ClaimTracker.Cli;

/// <summary>The claims that the user names by their ids.</summary>
internal static class NamedClaim
{
    /// <exception cref="UsageException">Ids name nothing; the message has the nearest ids.</exception>
    public static (Claim First, Claim Second) Find(LedgerView ledger, string first, string second)
    {
        if (Find(ledger, first) is { } one && Find(ledger, second) is { } other)
        {
            return (one, other);
        }

        var unknown = new[] { first, second }.Distinct(StringComparer.Ordinal).Where(id => Find(ledger, id) is null);
        throw new UsageException(string.Join('\n', unknown.Select(id => $"No claim has the id \"{id}\". {Hint(ledger, id)}")));
    }

    private static Claim? Find(LedgerView ledger, string id) =>
        ClaimId.TryParse(id, out var claimId) && ledger.TryGetClaim(claimId, out var claim) ? claim : null;

    private static string Hint(LedgerView ledger, string id) => KnownIds.Hint(id, ledger.Claims.Select(claim => claim.Id.ToString()), "claims");
}

namespace ClaimTracker.Cli;

/// <summary>The claim that the user names by its id.</summary>
internal static class NamedClaim
{
    /// <exception cref="UsageException">There is none; the message names the nearest ids.</exception>
    public static Claim Find(ClaimLedger ledger, string id)
    {
        if (ClaimId.TryParse(id, out var claimId) && ledger.TryGetClaim(claimId, out var claim))
        {
            return claim;
        }

        var near = Nearest.Few(id, ledger.Claims.Select(other => other.Id.ToString()));
        var hint = near.Count == 0
            ? Some(ledger)
            : $"Did you mean {string.Join(" or ", near)}?";
        throw new UsageException($"No claim has the id \"{id}\". {hint}");
    }

    private static string Some(ClaimLedger ledger)
    {
        var ids = ledger.Claims.Select(claim => claim.Id.ToString()).Take(5).ToArray();
        return ids.Length == 0 ? "The document has no claims." : $"Ids in this document are for example {Words.Join(ids)}.";
    }
}

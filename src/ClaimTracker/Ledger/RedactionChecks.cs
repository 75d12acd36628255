namespace ClaimTracker;

/// <summary>Whether there is something to redact, and whether what takes its place tells nothing.</summary>
internal static class RedactionChecks
{
    public static IEnumerable<Problem> Of(IdentityRedacted redacted, LedgerRoot root)
    {
        if (Tombstone.KeyIn(redacted.Entity.ToString()) is null)
        {
            yield return new Problem(ProblemCode.ValueNotAllowed, "/entity", "The id of a redacted entity is \"redacted-\" and sixteen digits from 0 to f.");
        }

        if (redacted.Place < 1 || redacted.Place > root.Entities.Count)
        {
            yield return new Problem(
                ProblemCode.ValueNotAllowed, "/place", FormattableString.Invariant($"There are {root.Entities.Count} entities, and {redacted.Place} is the place of none."));
        }
        else if (root.Entities.TryFind(redacted.Entity, out var node) && node.Number != redacted.Place - 1)
        {
            yield return EntryChecks.Taken("entity", redacted.Entity.ToString(), "/entity");
        }
    }

    public static IEnumerable<Problem> Of(int claim, ClaimTextRedacted redacted, LedgerRoot root)
    {
        if (!Tombstone.IsKey(redacted.Key))
        {
            yield return new Problem(ProblemCode.ValueNotAllowed, "/key", "The key of a tombstone is sixteen digits from 0 to f.") { Found = redacted.Key };
        }

        if (redacted.Text == ClaimText.Answer && !root.Columns.RowsOfClaim(claim).Any(row => root.Columns.Answer(row) is TextAnswer))
        {
            yield return new Problem(
                ProblemCode.ValueNotAllowed,
                "/text",
                $"The answer of \"{redacted.Claim}\" is no free text; a figure or date can be amended, and an entity's identity be redacted.");
        }
    }
}

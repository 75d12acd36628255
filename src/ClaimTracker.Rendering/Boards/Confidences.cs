namespace ClaimTracker.Rendering;

/// <summary>What a source told us on terms that keep it out of a text which tells who says what.</summary>
internal static class Confidences
{
    /// <summary>Whether a claim may be printed with who made it: only where it was told on the record. A source on background may be described, but usually not named.</summary>
    public static bool MayBePrinted(Claim claim, LedgerView ledger) =>
        ledger.GroundRulesOf(claim) is [] or [.., { What.Terms: GroundTerms.OnTheRecord }];

    /// <summary>A ledger without such claims, as if they had never been recorded: who gave them, that they were given, and what follows from them is left out too.</summary>
    public static LedgerSnapshot LeftOut(LedgerReader ledger) => ledger.Without(claim => !MayBePrinted(claim, ledger));
}

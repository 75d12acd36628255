using System.Collections.Immutable;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>Claims that were read from a table, a row or a line each.</summary>
internal sealed class ClaimsInterchange(ImportedClaims claims) : Interchanged
{
    public override ImmutableArray<Problem> Problems => claims.Problems;

    public override ImmutableArray<ImportNote> Notes => claims.Notes;

    public override StoryHeading Heading => new() { TimeZone = claims.TimeZone };

    public override ClaimLedger Ledger => claims.Ledger;

    public override int? Steps => Ledger.Claims.Count();

    /// <summary>How claims of such an input are read.</summary>
    public static ClaimImportOptions OptionsFor(InterchangeInput input) => new() { TimeZone = input.Zone, Into = input.Into };

    public override async Task<bool> IntoAsync(StoredLedger ledger, IProgress<int> progress)
    {
        var outcome = await claims.RecordIntoAsync(ledger, progress);
        return outcome.Refused.IsEmpty ? true : throw new EntryRefusedException([.. outcome.Refused.SelectMany(refused => refused.Problems)]);
    }
}

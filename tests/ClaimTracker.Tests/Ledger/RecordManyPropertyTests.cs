namespace ClaimTracker.Tests;

/// <summary>Many claims at once make the ledger that they make one by one.</summary>
public sealed class RecordManyPropertyTests
{
    [Fact]
    public void RecordMany_AnyRows_GivesTheLedgerOfTheDraftsOneByOne() =>
        Roll.Faces.Array[0, 40].Sample(
            rolls =>
            {
                var claims = rolls.Select(faces => RandomRow.Of(new Roll(faces))).ToArray();
                var (single, rows, drafts) = (Some.Ledger(), Some.Ledger(), Some.Ledger());
                var note = new EntryNote("Ada", "feed");
                var refused = claims.Select((claim, index) => (index, Problems: TryRecord(single, claim.Draft, note))).Where(one => one.Problems.Length > 0).ToArray();

                var ofRows = rows.RecordMany(claims.Select(claim => claim.Row), note);
                var ofDrafts = drafts.RecordMany(claims.Select(claim => claim.Draft), note);

                Assert.Equal(refused, ofRows.Refused.Select(one => (one.Index, string.Join('\n', one.Problems))));
                Assert.Equal(refused, ofDrafts.Refused.Select(one => (one.Index, string.Join('\n', one.Problems))));
                Assert.Equal(claims.Length - refused.Length, ofRows.Recorded);
                Assert.Equal(single.Entries.Select(EntryLine.Of), rows.Entries.Select(EntryLine.Of));
                Assert.Equal(single.Entries.Select(EntryLine.Of), drafts.Entries.Select(EntryLine.Of));
                Assert.Equal(Reading.Of(single), Reading.Of(rows));
            },
            iter: Soak.Size(4_000));

    private static string TryRecord(ClaimLedger ledger, ClaimDraft draft, EntryNote note)
    {
        ledger.TryRecord(draft, out _, out var problems, note);
        return string.Join('\n', problems);
    }
}

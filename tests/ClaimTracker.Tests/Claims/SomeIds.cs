namespace ClaimTracker.Tests;

/// <summary>Ids that are hard to order: one begins another, and those longer than nine letters share the first nine.</summary>
internal static class SomeIds
{
    private static readonly Gen<string> Letters = Gen.Char["-0Aaz_"].Array[0, 3].Select(letters => new string(letters));

    private static readonly string[] Beginnings = ["a", "abcdefgh", "abcdefghi", "abcdefghij", "c1", "c12345678", "c123456789"];

    public static Gen<ClaimId> Any { get; } = Gen.Select(Gen.Int[0, Beginnings.Length - 1], Letters, (beginning, end) => new ClaimId(Beginnings[beginning] + end));

    /// <summary>Some, each once.</summary>
    public static Gen<ClaimId[]> Distinct { get; } = Any.Array[0, 40].Select(ids => ids.Distinct().ToArray());

    /// <summary>The record of a claim for each id, in this order: its row is the place of the id.</summary>
    public static ClaimColumns ColumnsOf(ClaimId[] ids)
    {
        var columns = new ClaimColumns();
        columns.AddQuestion();
        var entities = EntityTable.CreateEmpty().With([Some.Mayor]);
        foreach (var (row, id) in ids.Index())
        {
            columns.Append(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), id, recordedTicks: null, sequence: row + 1, entities, question: 0);
        }

        return columns;
    }
}

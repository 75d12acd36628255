namespace ClaimTracker.Tests;

public sealed class RivalOrderTests
{
    private static readonly Gen<PairCode> Code = Gen.Int[1, Enum.GetValues<PairCode>().Length - 1].Select(code => (PairCode)code);

    [Fact]
    public void Fill_AnyRivals_IsByCodeThenId() =>
        SomeIds.Distinct.SelectMany(ids => Code.Array[ids.Length].Select(codes => (ids, codes))).Sample(given =>
        {
            var (ids, codes) = given;
            var columns = SomeIds.ColumnsOf(ids);
            Rival[] rivals = [.. ids.Select((_, row) => new Rival(row, columns.IdKey(row), new PairResult(Relation.Contrary, ComparisonStatus.Conflict, codes[row], Reason.Denied)))];

            var ordered = new int[rivals.Length];
            RivalOrder.Fill(rivals, columns, ordered);

            return ordered.SequenceEqual(Enumerable.Range(0, ids.Length).OrderBy(place => codes[place].ToText(), StringComparer.Ordinal).ThenBy(place => ids[place]));
        });
}
